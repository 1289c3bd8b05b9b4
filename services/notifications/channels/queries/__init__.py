"""Questions about channels, deliveries and preferences."""
