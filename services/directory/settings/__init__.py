"""One place where a county sees and sets all its figures."""
