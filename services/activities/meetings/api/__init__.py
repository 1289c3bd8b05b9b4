"""HTTP door of meetings."""
