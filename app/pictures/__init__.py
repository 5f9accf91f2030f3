"""Pictures of the window, made without a screen: a handful of the demo shop, or an album of everything."""
