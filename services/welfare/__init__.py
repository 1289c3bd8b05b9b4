"""Welfare: owns what the union does for people in need or trouble.

It publishes `aid.*`, and listens to the directory's `union.*` and its person facts.
"""
