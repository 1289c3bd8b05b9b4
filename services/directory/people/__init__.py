"""People of a county, the unions they belong to, and the roles they hold for a time."""
