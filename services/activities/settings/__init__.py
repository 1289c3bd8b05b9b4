"""What the county sets for activities: the figures of each capability, each from a day on."""
