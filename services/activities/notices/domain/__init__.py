"""The rules of public notices: pure data and functions."""
