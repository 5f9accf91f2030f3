"""The look applied to the whole application: palette, style sheet, light and dark."""
