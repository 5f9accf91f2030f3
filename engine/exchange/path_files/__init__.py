"""Order paths out of files that other programs drew: read to a sketch, then fitted to the shop."""
