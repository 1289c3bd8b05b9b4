"""What is done with suggestions."""
