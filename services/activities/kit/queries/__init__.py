"""Questions about papers, their numbers and archives."""
