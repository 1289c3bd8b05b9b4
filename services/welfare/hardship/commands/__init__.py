"""Every act on a hardship file, from the application to its end, in person or from paper."""
