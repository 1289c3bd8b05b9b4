"""What people agree to: purposes with dated texts, and each person's answers."""
