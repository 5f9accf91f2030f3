"""The window, offscreen, with real mouse and key events."""
