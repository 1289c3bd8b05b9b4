"""Rules of people: what is recorded of them, and how it is masked."""
