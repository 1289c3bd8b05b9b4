"""Other systems that may vouch for a person, each behind the same port."""
