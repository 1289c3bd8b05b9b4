"""HTTP door of retention, and of the own data that welfare keeps of a person."""
