"""Reusable pieces that show domain objects."""
