"""What a hand may do on a canvas: one gesture a file. A tool owns the protocol of what it needs."""
