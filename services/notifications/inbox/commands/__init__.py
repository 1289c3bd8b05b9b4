"""Acts on inboxes."""
