"""Acts on requests for one's data, and the parts that a copy is made of."""
