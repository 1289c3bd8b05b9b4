"""Visits: what happened to somebody is reported, the union goes, writes it down, and follows up."""
