"""Example data: two mentorships and a year of use, told relative to today."""

from tui.services.demo.story import story

__all__ = ["story"]
