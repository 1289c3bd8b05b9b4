"""The language between the services: every event, typed, versioned and documented."""
