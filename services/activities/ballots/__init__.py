"""Votes and elections of a session: held, counted, signed, announced."""
