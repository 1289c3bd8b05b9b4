"""How the database of welfare came to its form."""
