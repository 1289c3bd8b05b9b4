"""How the database of plans came to its form."""
