"""Every sentence that people get from the platform."""
