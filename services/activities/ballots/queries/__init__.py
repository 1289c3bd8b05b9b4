"""Questions about votes and elections."""
