"""What a new shop begins with: the lists, and the order paths it may choose from."""
