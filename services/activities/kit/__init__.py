"""Papers of a session, the register of their numbers, and the sealed archive."""
