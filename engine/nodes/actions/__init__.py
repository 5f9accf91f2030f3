"""Nodes that do something: inside the shop or outward."""
