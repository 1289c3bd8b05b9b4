"""How the database of activities came to its form."""
