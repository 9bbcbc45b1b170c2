"""Help pages to read: short, plain texts kept as Markdown beside this module.

A file starts with ``# Title``; a blank line parts paragraphs, and each is one line, so that any width fits.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from pkgutil import get_data

from tui.domain.trouble import Unknown

_TOPICS = ("choosing-a-mentor", "mentor-or-coach", "productive-meetings", "acting-on-advice", "sources")


@dataclass(frozen=True, slots=True)
class HelpPage:
    """One page. ``text`` is Markdown without the title: paragraphs and lists of one level, nothing else."""

    title: str
    text: str


def help_topics() -> tuple[str, ...]:
    """The topics in reading order; ``sources`` holds the credits and comes last."""
    return _TOPICS


@cache
def help_page(topic: str) -> HelpPage:
    """The page of a topic. Raises Unknown, naming the topics there are."""
    if topic not in _TOPICS:
        raise Unknown(f"There is no help page {topic!r}. There are: {', '.join(_TOPICS)}.")
    title, _, text = (get_data("tui.content", f"help/{topic}.md") or b"").decode("utf-8").partition("\n")
    return HelpPage(title.removeprefix("# ").strip(), text.strip())
