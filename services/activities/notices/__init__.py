"""Public notices (公示): shown for working days, open to objections, closed with an outcome."""
