"""HTTP doors of the cascade: the county issues and watches, the school reads, adds and signs."""
