"""Directory: owns who exists in a county and who may do what: units, people, roles, accounts.

It publishes `union.*`, `staff.*` and `role.*`, and listens to nobody.
"""
