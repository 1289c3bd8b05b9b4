"""The HTTP doors of roles."""
