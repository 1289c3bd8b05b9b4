"""What the county counts of hardship and help, and the list of files in the layout it has set."""
