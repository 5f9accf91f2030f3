"""The Outbox page: what is written, what waits for somebody, what left, and what did not."""
