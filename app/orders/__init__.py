"""The Orders page: a virtual list with a condition above it and the chosen order beside it."""
