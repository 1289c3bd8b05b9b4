"""Rules of terms and delegates."""
