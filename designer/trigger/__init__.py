"""The drawing of a trigger on the shared canvas: boxes that say what they do, wires that read like text.

`drawing.trigger_drawing` makes the canvas's value out of a stored drawing, `trace.told` lays over it what a
run did, `painters.TriggerPainters` paints either, and `miniature` paints the same small for the gallery.
"""
