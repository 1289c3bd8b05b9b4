"""Mutual aid insurance: who takes part of their own will, renewal, and reminders about claims."""
