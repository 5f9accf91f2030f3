"""What a look over an order path finds."""
