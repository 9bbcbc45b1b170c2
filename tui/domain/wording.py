"""What makes a question hard to answer: hints for who writes one, never a rule. English only."""

from __future__ import annotations

import re
from collections.abc import Collection
from typing import Protocol

_ASKING = (
    r"(?:what|how|which|when|who|whose|where|why|do|does|did|is|are|can|could|would|will|should|have|has)"
)
_YES_NO = re.compile(
    r"(?:(?:and|so|but|well|then)[ ,]+)?(?:do|does|did|is|are|am|was|were|can|could|should|would|will|shall|have|has|had"
    r"|may|might|must)(?:n['’]t)?\b",
    re.IGNORECASE,
)
_STORY = re.compile(
    r"(?:can|could|would|will) you (?:please )?(?:tell|describe|walk|share|show|explain|talk|give)\b",
    re.IGNORECASE,
)
"""A polite way to ask for a story; nobody answers it with yes."""
_DOUBLE = re.compile(rf"\?.*\?|[,;:]?\s+(?:and|or)(?: also)?,? {_ASKING}\b[^?]*\?", re.IGNORECASE | re.DOTALL)
_ADVICE = re.compile(
    r"\b(?:have you (?:ever )?(?:tried|thought (?:about|of)|considered)|why (?:don['’]t|not|didn['’]t)|"
    r"(?:do|would)n['’]t (?:you|it|we)|shouldn['’]t (?:you|we|it)|(?:is|was)n['’]t it (?:better|time|easier|wise)|"
    r"what if you|should you not|you (?:should|ought to|need to|could just)|better (?:to|if you))\b",
    re.IGNORECASE,
)


class Tips(Protocol):
    """The numbers and sentences of the deck."""

    @property
    def max_words(self) -> int: ...
    @property
    def exempt_origin(self) -> Collection[str]: ...
    @property
    def tip_yes_no(self) -> str: ...
    @property
    def tip_double(self) -> str: ...
    @property
    def tip_long(self) -> str: ...
    @property
    def tip_advice(self) -> str: ...


def hints(text: str, tips: Tips, origin: str = "") -> tuple[str, ...]:
    """The tips that a question may need; none for an exempt ``origin``, whose words are quoted."""
    words = text.strip()
    if not words or origin in tips.exempt_origin:
        return ()
    found = []
    if _ADVICE.search(words):
        found.append(tips.tip_advice)
    elif _YES_NO.match(words) and not _STORY.match(words):
        found.append(tips.tip_yes_no)
    if _DOUBLE.search(words):
        found.append(tips.tip_double)
    if len(words.split()) > tips.max_words:
        found.append(tips.tip_long)
    return tuple(found)
