"""Proposals (提案): collected, screened, assigned, answered, rated, closed."""
