"""A shop that plays: made-up orders, people and customers, in a time of its own."""
