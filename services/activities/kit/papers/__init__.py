"""The papers of a session, drafted from what is on record."""
