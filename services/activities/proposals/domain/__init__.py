"""Rules of proposals."""
