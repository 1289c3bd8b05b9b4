"""Health checks: who is asked, when they go, and who went; never what was found."""
