"""Letting what is over its time name nobody."""
