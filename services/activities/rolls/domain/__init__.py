"""Rules of rolls."""
