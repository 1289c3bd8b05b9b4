"""Rules by what is told of: one table of rules and one of closings in each."""
