"""Questions about public notices."""
