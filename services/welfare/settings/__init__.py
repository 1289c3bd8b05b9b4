"""What the county sets for welfare: figures of each capability, and where money may come from."""
