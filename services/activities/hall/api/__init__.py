"""HTTP doors of the hall."""
