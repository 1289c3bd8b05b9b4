"""Questions about inboxes."""
