"""What was done, as other services recorded it: it completes the tasks it answers."""
