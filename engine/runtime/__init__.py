"""Between an event and its effects: compiled plans, pure steps, one writer, timers, traces."""
