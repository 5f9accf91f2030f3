"""What a box of a trigger is set to: its help, and its parameters by name and in words."""
