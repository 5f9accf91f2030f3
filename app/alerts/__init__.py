"""The Alerts page, and what the window tells of alerts while somebody works elsewhere."""
