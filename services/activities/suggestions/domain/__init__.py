"""Rules of suggestions."""
