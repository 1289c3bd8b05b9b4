"""When strangers last tried what must not be seen, what they tried, and that nothing was seen."""
