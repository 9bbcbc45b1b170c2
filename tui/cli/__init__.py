"""The command line: each command a thin front end on a service."""
