"""Reading health checks: one, many, what waits, and the counts of the county."""
