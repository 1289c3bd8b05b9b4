"""Retention: what is over its time is shown, confirmed by a person, and then names nobody."""
