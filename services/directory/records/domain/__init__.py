"""Rules of records: codes, committees, figures a county may change, and which day to look."""
