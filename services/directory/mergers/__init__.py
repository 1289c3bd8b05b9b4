"""A union ends or begins again: closed, merged into another, reopened; seen before it is done."""
