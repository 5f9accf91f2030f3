"""The two drawings, the order path and the trigger, and the look they share with the window."""
