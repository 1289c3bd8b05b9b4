"""HTTP door of votes and elections."""
