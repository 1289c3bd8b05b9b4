"""Every act on a county work plan: making, mending, deciding."""
