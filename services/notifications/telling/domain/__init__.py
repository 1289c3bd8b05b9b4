"""The rules of telling: pure data and functions."""
