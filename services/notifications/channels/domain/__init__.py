"""Rules of the channels: addresses, attempts, hours, and what may be muted."""
