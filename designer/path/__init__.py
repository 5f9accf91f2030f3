"""The order path as a drawing: what is drawn of it, where it stands, how it looks.

`sketch` says which boxes and lines there are, `layout` gives them their places (plain values, no
Qt, the same for the same graph), `drawing` puts both into words and onto the canvas.
"""
