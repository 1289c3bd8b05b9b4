"""Accounts, sign-in, sessions, and the short-lived tokens that services trust."""
