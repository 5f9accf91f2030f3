"""What tests build things with."""
