"""Rules of roster import: what a sheet says, row by row, and what becomes of each row."""
