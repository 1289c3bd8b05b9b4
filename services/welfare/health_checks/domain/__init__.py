"""Rules of health checks: their life, places in a slot, who sees the list, what is counted."""
