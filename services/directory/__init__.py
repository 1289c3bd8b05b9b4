"""Directory: owns who exists in a county and who may do what: units, people, roles, accounts.

It publishes `union.*`, `staff.*`, `role.*` and days that come near, and listens to nobody.
"""
