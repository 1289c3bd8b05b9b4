"""HTTP door of sessions."""
