"""What waits for a person in plans: to sign, to do, to decide."""
