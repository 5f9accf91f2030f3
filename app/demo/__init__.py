"""What the window has more while the demo shop lives in it: its clock, and a hint for a newcomer."""
