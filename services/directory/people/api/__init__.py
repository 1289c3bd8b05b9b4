"""The HTTP doors of people and roles."""
