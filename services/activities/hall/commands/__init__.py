"""What people do in the hall."""
