"""Rules of everyday relief: its life, its money, its caps, who decides and who sees what."""
