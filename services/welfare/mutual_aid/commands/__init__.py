"""Offering a cover, taking part, renewing, and claims."""
