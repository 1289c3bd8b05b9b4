"""A person's right to a copy of what is held of them, and to its erasure (R-DATA-5)."""
