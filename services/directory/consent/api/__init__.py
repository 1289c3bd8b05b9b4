"""The HTTP doors of consent: one's own, those of a union's people, and the county's texts."""
