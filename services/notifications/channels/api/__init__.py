"""The HTTP door of the channels."""
