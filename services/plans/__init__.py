"""Plans: owns work plans, their measures and tasks.

It publishes `plan.*` and `task.*`, and listens to the directory's `union.*` and its person facts.
"""
