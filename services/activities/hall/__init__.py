"""The hall of a session: signing in, quorum, opening, adjourning, and the screen."""
