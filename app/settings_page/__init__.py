"""The Settings page: the shop, how it sends, its channels, and what belongs to this person and machine."""
