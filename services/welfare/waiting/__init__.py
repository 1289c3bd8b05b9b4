"""What waits for a person, gathered from the other capabilities."""
