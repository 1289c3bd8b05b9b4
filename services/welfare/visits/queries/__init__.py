"""Reading visits: one, many, who was not visited yet, counts, and what waits."""
