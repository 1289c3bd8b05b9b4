"""The suggestion box (合理化建议): private until an officer has looked, answered to the author."""
