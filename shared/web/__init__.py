"""The HTTP side that all services share: apps, identity, errors, idempotency, health."""
