"""Questions about roles."""
