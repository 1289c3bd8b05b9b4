"""Meetings between two sessions of the congress: their minutes, and what becomes of decisions."""
