"""Union groups: the smallest cells of a union, with their members and leaders."""
