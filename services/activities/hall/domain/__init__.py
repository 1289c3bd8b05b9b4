"""Rules of the hall."""
