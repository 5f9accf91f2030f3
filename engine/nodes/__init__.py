"""The node types of triggers: one file each, found by the registry."""
