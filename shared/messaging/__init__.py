"""How a fact travels: outbox, relay, bus, inbox, retries and dead letters."""
