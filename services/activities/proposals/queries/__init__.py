"""Questions about proposals."""
