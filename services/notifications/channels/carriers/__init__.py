"""The carriers: each brings a message to one kind of address and says what came of it."""
