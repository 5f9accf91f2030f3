"""Looks over an order path: what would lose orders, what nobody can use, what only confuses."""
