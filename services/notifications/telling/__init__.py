"""Which event is told to whom in which words, and which matters it closes."""
