"""Parsing: a pure grammar from the decoded text of a page to the plans found in it."""
