"""The HTTP door of rosters."""
