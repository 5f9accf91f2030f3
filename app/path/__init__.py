"""The Order path page: the path on a canvas, with what happens on it."""
