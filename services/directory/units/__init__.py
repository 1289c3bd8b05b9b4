"""The county, its unions with their campuses and their past, and the clusters they work in."""
