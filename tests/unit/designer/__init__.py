"""The drawings people work on, without a window: places, layout, what changes."""
