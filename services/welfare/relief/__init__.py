"""Everyday relief: one-off help on illness, accident or bereavement, in three steps."""
