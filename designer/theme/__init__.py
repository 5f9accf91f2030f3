"""The look of everything painted: colours, measures, fonts, icons and chips.

It stands here and not in the application because the canvas paints with it as well
and may not know the application; the application adds only its style sheet.
"""
