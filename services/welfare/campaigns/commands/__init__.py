"""Every act on a campaign and on the list of each union."""
