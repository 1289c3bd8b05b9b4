"""The HTTP door of the inbox."""
