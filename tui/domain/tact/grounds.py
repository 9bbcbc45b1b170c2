"""Whether a sentence gives a ground for an ending: the writer's own, the goal reached, or an end from outside."""

from __future__ import annotations

from tui.domain.tact.letter import Sentence
from tui.domain.tact.lexicon import endings, grounds
from tui.domain.tact.lexicon.gratitude import GENERAL
from tui.domain.tact.phrases import Phrases

_CAUSE = Phrases(grounds.CAUSE)
_OWN = Phrases(grounds.OWN)
_DECISION = Phrases(endings.DECISION)
_TIME = Phrases("it|that is|was|'s|be|seems|feels ~2 time to|for|that|i|we")
_THANKS = frozenset({"thank", "thanks", "thanking"})
_TELLS = frozenset({"i", "we", "is", "are", "was", "has", "have", "it", "now", ";"})
_TIMES = frozenset({"time"})


def gives_ground(sentence: Sentence) -> bool:
    """Return whether the sentence holds a ground."""
    words = sentence.words
    if _THANKS & set(words[:2]) and not _TELLS & set(words):
        return False  # what is thanked for is no ground, whatever of one's own life is in it
    if _CAUSE.search(words) or _OWN.search(words):
        return True
    return _so_decided(words) or _own_news(words)


def _own_news(words: tuple[str, ...]) -> bool:
    """Whether the writer tells of their own present in particular words: a ground in a grammar of its own."""
    if (
        any(word in ("you", "your", "yours", "not", "¤", "should", "would", "could") for word in words)
        or words[-1] == "?"
    ):
        return False
    if not any(word in grounds.OWN_VOICE for word in words) or not any(word in grounds.NOW for word in words):
        return False
    if any(word in grounds.NO_GROUND for word in words):
        return False
    return sum(len(word) > 3 and word not in GENERAL for word in words) >= 2


def decides(sentence: Sentence) -> bool:
    """Return whether the sentence speaks of the ending, the last meeting or a pause."""
    return _DECISION.search(sentence.words) is not None


def _only_time(words: tuple[str, ...]) -> bool:
    """Whether nothing is said but that it is time: "I feel it is time to move on"."""
    return _TIME.search(words) is not None and not any(word in grounds.LIFE - _TIMES for word in words)


def _so_decided(words: tuple[str, ...]) -> bool:
    """Whether a decision is drawn from what stands before it: "..., so let us finish"."""
    for at, word in enumerate(words):
        if (
            word != "so"
            or at < 3
            or words[at - 1] not in (",", "and", ";", "—")
            or "you" in words[at + 1 : at + 2]
        ):
            continue
        if _DECISION.search(words, at + 1, at + 14) is not None and not _only_time(words[:at]):
            return True
    return False
