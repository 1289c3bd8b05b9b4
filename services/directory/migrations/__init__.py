"""How the directory's database came to its form."""
