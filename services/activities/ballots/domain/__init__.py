"""Rules of votes and elections."""
