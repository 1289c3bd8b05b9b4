"""Acts on people and on the roles they hold."""
