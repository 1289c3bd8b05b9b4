"""The staff congress of a union, session by session."""
