"""Welfare: owns what the union does for people in need or trouble.

It publishes `aid.*`, `hardship.*`, `campaign.*`, `campaign_list.*`, `visit.*`, `health_check.*` and
`mutual_aid.*`, and listens to the directory's `union.*` and its person facts, to tasks of plans and
to notices that have closed.
"""
