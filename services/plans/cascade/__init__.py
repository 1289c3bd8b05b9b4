"""From one county plan to a copy in every school: issue, sign, adapt, chase, compare."""
