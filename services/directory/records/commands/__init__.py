"""Acts on records: keeping them, setting figures, and looking at the days that come near."""
