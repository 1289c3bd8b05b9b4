"""Acts on roles."""
