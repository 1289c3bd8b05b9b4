"""Every act that changes a task: handing out, shaping, reporting, and what the clock does."""
