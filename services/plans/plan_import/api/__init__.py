"""HTTP door of plan import: read a document, review the draft, confirm it."""
