"""HTTP door of county work plans."""
