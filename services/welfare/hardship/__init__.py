"""Hardship files: one household, one file, one main person, from the application to its end."""
