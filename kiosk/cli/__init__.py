"""The command line: asks the acts and prints; decides nothing itself."""
