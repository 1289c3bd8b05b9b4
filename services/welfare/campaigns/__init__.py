"""Care campaigns: condolence at the holidays and holiday goods, for many people at once."""
