"""Taking orders in from elsewhere: choose, look, decide what statuses mean, import, read the report."""
