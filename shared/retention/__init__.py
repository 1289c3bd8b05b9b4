"""How long services keep what names people: the days that count, and the clock's first question."""
