"""The local engine: orders, paths, triggers, timers, outbox. Usable from a script, without a window."""
