"""Reading aids: one, many, what of them counts towards a cap, who decides, what waits."""
