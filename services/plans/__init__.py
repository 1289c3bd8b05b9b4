"""Plans: owns work plans, their measures and tasks, and the records that complete them.

It publishes `plan.*` and `task.*`, and listens to the directory's `union.*` and its person facts,
and to every event that proves something done.
"""
