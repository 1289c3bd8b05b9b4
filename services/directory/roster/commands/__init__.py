"""Acts on imports of rosters."""
