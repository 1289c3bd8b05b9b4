"""The county, its unions with their campuses, and the clusters they work in."""
