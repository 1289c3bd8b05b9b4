"""The term of a congress (届): who is elected to it, and for how long."""
