"""Taking the roll of a session and marking who is there; and letting it name nobody any more."""
