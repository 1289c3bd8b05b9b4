"""Plan import: from the text of a work plan to a draft that a person reviews."""
