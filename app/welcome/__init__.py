"""The first minute: the demo shop, a shop of one's own, one there is already, or orders from elsewhere."""
