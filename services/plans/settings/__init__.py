"""What the county sets for all: school days and figures; open tasks' clocks follow at once."""
