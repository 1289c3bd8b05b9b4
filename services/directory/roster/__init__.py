"""Rosters: whole lists of staff come in from the spreadsheets that schools keep anyway."""
