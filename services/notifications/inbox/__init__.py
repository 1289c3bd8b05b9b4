"""Each person's notices: told once, on top until signed, quiet once the matter is done."""
