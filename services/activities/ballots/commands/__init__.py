"""Acts on votes and elections."""
