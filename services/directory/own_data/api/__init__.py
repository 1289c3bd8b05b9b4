"""The HTTP doors of one's own data: the person's, and the county's that answers."""
