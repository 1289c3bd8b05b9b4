"""Adding, opening and removing proofs, and sweeping the store."""
