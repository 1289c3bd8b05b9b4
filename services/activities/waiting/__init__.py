"""What waits for a person in activities."""
