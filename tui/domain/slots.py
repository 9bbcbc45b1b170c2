"""Fill the ``{slot}`` places of a template with the user's own words, and say where they stand.

A slot is a lower-case name in braces: ``{mentor}``, ``{thing_learned}``. All other text, braces included,
stands for itself. Values are put in as they are, surrounding space trimmed: braces inside a value are
never expanded, and a value at the start of a sentence keeps the capital, or the lack of one, it was typed
with, because names such as "iPhone repair" cannot be guessed.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass

_SLOT = re.compile(r"\{([a-z][a-z0-9_]*)\}")
_ENDS_SENTENCE = re.compile(r"[.!?…][\"'”’]*\Z")
_GOES_ON = re.compile(r"[,;:?!]|\s+[a-z]")
_ABBREVIATION = re.compile(
    r"(?:\b\w|\b(?:Inc|Ltd|Co|Corp|Jr|Sr|Dr|Mr|Mrs|Ms|Prof|St|Ave|vs|etc|approx"
    r"|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec))\.\Z"
)


@dataclass(frozen=True, slots=True)
class Span:
    """The half-open range ``start``..``end``, in code points of the filled text, that a slot gave."""

    start: int
    end: int
    slot: str
    filled: bool


@dataclass(frozen=True, slots=True)
class Filled:
    """A filled text and the spans of its slots, in order."""

    text: str
    spans: tuple[Span, ...]

    @property
    def missing(self) -> tuple[str, ...]:
        """The slots that are still to be filled, in order of first appearance."""
        return tuple(dict.fromkeys(span.slot for span in self.spans if not span.filled))


def slots_in(*texts: str) -> tuple[str, ...]:
    """The slots of the texts, each once, in order of first appearance."""
    return tuple(dict.fromkeys(name for text in texts for name in _SLOT.findall(text)))


def fill(text: str, values: Mapping[str, str], missing: Mapping[str, str] | None = None) -> Filled:
    """``text`` with every slot that has a value replaced by it. A blank value counts as none.

    ``missing`` maps slots to labels: a slot without a value then shows as ``[label]``, or ``[slot]`` where it
    has no label; without ``missing`` it stays ``{slot}``. Either form is one that the wording check stops at.

    Periods never double: where the value already ends a sentence, the template's own period is left out, and
    where the template goes on in the middle of a sentence, a final period of the value is (but not that of an
    abbreviation).
    """
    parts: list[str] = []
    spans: list[Span] = []
    at = done = 0
    for match in _SLOT.finditer(text):
        before, slot, after = text[done : match.start()], match[1], text[match.end() :]
        value = values.get(slot, "").strip()
        done = match.end()
        if value:
            shown = _without_stray_period(value, after)
            if after.startswith(".") and not after.startswith("..") and _ENDS_SENTENCE.search(shown):
                done += 1
        else:
            shown = match[0] if missing is None else f"[{missing.get(slot) or slot}]"
        at += len(before)
        spans.append(Span(at, at + len(shown), slot, bool(value)))
        at += len(shown)
        parts += (before, shown)
    parts.append(text[done:])
    return Filled("".join(parts), tuple(spans))


def _without_stray_period(value: str, after: str) -> str:
    single = value.endswith(".") and not value.endswith("..")
    if single and _GOES_ON.match(after) and not _ABBREVIATION.search(value):
        return value[:-1].rstrip() or value
    return value
