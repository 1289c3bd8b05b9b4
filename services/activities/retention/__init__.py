"""Names of people go: when their data is to be erased, and when the time of a matter is over."""
