"""The embedded mode: every service in one process, on a private PostgreSQL and the local bus."""
