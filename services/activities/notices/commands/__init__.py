"""What is done with public notices; each function is one act."""
