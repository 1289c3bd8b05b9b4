"""How the tenancy sweep asks for each operation, a file for each service."""
