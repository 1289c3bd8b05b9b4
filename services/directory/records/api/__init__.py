"""The HTTP doors of records."""
