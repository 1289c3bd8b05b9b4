"""The HTTP doors of units."""
