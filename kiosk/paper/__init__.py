"""What people are given to take along: the signed receipt, its dates, and how it is read again."""
