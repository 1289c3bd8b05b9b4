"""Reading campaigns, their lists, and what is left of budgets."""
