"""Acts on channels, deliveries and preferences."""
