"""Node types, their drawings and their files."""
