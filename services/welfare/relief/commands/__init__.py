"""Every act on an aid: entering, deciding, paying, recording from paper, and looking from above."""
