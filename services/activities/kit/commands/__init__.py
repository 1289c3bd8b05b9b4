"""Numbering papers, saying who helps, sealing a session."""
