"""Reading covers, who takes part, claims, and what waits."""
