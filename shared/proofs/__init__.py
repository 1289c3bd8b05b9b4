"""Pictures and papers that prove something: cleaned, encrypted, kept outside the database."""
