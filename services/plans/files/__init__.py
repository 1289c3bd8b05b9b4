"""Papers that the county marked as required, stored with the rows they belong to."""
