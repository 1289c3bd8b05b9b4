"""Pictures and papers that prove something: rows here, their content encrypted in a store."""
