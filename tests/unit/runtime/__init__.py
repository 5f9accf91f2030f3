"""How the engine behaves, seen through its face."""
