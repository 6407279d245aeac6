"""How far the departments have come, for their academic secretaries: values, and files of them."""
