"""Arranging a health check, its list, its places, and saying who went."""
