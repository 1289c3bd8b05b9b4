"""The county's work plan: its life from draft to closed, its tasks and measures."""
