"""Roles that people hold in unions: where, for how long, given by whom."""
