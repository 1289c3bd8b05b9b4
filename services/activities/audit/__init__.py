"""Reading the log of who did what to whose data."""
