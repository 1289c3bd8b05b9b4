"""Decisions of a union's meetings that become its own tasks."""
