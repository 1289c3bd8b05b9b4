"""Looks into files: from above or at a single number, with a reason, so often a day, logged."""
