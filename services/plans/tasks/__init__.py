"""A union's tasks: who does them, by when, done with one statement; and their clock."""
