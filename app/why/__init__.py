"""Why: what a run did and why, step by step on its drawing, and why a trigger did nothing."""
