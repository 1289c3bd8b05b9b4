"""Notifications: owns who is told what, each person's inbox, and the channels out of the house.

It publishes nothing; it listens to `plan.*`, `task.*` and the directory's facts.
"""
