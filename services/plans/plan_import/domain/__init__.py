"""The review of an imported plan: what a person changes before anything becomes a plan."""
