"""People of a county and the unions they belong to."""
