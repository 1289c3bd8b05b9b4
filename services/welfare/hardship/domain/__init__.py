"""Rules of hardship files: their life, their categories with the arithmetic, what is asked for."""
