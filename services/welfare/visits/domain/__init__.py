"""Rules of visits: their life, what is reported and recorded, days, who sees what, counts."""
