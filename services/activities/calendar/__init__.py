"""The copy of the county's own school days, by which working days are counted here."""
