"""HTTP door of papers, their numbers and archives."""
