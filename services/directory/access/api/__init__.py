"""The HTTP doors of sign-in, sessions, accounts, and of who I am."""
