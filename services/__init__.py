"""The services, and the few modules that put them together (cli, demo, embedded)."""
