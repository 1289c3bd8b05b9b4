"""Erasing what activities keeps of somebody whose data is to be erased."""
