"""The HTTP doors of people."""
