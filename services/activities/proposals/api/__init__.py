"""HTTP door of proposals."""
