"""Acts on units; each is kept in the union's history and told to the other services."""
