"""Questions about suggestions."""
