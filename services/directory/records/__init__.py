"""What is on record of a union: certificate, committee, contact; and which day comes near."""
