"""The tenancy sweep on the rows of an installation: every operation, asked for as strangers."""
