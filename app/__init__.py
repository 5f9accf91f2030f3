"""The desktop that managers, admins and trainers use, and the command line."""
