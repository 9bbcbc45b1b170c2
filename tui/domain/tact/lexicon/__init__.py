"""The words that the rules look for, as tables."""
