"""Numbers and choices that a county may set, each from a day on; each service keeps its own."""
