"""Speed, as a ratio to what somebody competent would write first."""
