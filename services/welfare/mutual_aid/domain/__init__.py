"""Rules of mutual aid: covers, taking part, ages, claims and their days."""
