"""Questions about terms."""
