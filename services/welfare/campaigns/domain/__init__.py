"""The rules of campaigns: their life, holidays, money and quotas."""
