"""HTTP door of public notices."""
