"""HTTP door of suggestions."""
