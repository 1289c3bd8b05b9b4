"""What can be done to sessions of a congress."""
