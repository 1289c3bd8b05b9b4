"""Rules of papers, numbers and archives."""
