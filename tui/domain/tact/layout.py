"""The parts of a message: greeting, body, valediction, name, postscript; all places are offsets.

What is quoted from earlier mail, signature blocks and footnotes are set apart, so that no rule reads them
as the writer's own words.
"""

from __future__ import annotations

import re
from typing import NamedTuple

from tui.domain.tact.greeting import Greeting, find_greeting
from tui.domain.tact.names import parts_of
from tui.domain.tact.signing import find_name, valediction_from

Span = tuple[int, int]

_QUOTED_FROM = re.compile(
    r"-{2,}\s*(?:original|forwarded)\s+message|on\b.{5,150}\bwrote:\s*$|from:\s.{3,}@|_{12,}\s*$|--\s*$"
)
_SUBJECT = re.compile(r"(?:subject|re|betreff|objet)\s*:")
_POSTSCRIPT = re.compile(r"p\.?\s?(?:p\.?\s?)?s\b")


class Layout(NamedTuple):
    """Where the parts stand; None where a part is missing."""

    greeting: Greeting | None
    body: tuple[Span, ...]
    """Stretches of the writer's own words, in order; a postscript is the second."""
    valediction: Span | None
    name: Span | None
    end: int
    """Where the last sentence before valediction and name ends."""


def lay_out(text: str, folded: str, mentor: str, me: str) -> Layout:
    """Return the layout of ``text``; names are as stored, empty where unknown."""
    lines = _own_lines(text, folded)
    if not lines:
        return Layout(None, (), None, None, 0)
    greeting = find_greeting(text, folded, lines[0], parts_of(mentor), only_line=len(lines) == 1)
    first = greeting.end if greeting else lines[0][0]
    name = find_name(text, folded, lines, first, parts_of(me))
    last = name[0] if name else lines[-1][1]
    before = [(max(start, first), min(end, last)) for start, end in lines if end > first and start < last]
    before = [(start, end) for start, end in before if folded[start:end].strip(" -—~,")]
    valediction = None
    body: list[Span] = []
    if before:
        start, end = before[-1]
        cut = valediction_from(text, folded, start, end, named=name is not None)
        if cut is not None:
            valediction = (cut, start + len(folded[start:end].rstrip()))
            before[-1:] = [(start, cut)] if folded[start:cut].strip() else []
    if before:
        start, end = before[-1]
        body.append((before[0][0], start + len(folded[start:end].rstrip())))
    end_of_words = body[0][1] if body else valediction[0] if valediction else first
    if name and (postscript := _postscript(folded, lines, name[1])):
        body.append(postscript)
    return Layout(greeting, tuple(body), valediction, name, end_of_words)


def _own_lines(text: str, folded: str) -> list[Span]:
    """Return the lines that are not empty, not a subject and not quoted mail, without their indentation."""
    kept: list[Span] = []
    at = 0
    for raw in text.splitlines(keepends=True):
        start, at = at, at + len(raw)
        line = raw.strip()
        if not line or line.startswith(">"):
            continue
        start += len(raw) - len(raw.lstrip())
        end = start + len(line)
        head = folded[start : min(end, start + 200)]
        if not kept and _SUBJECT.match(head):
            continue
        if kept and _QUOTED_FROM.match(head):
            break
        kept.append((start, end))
    return kept


def _postscript(folded: str, lines: list[Span], after: int) -> Span | None:
    for index, (start, _) in enumerate(line for line in lines if line[0] >= after):
        if _POSTSCRIPT.match(folded, start):
            return start, lines[-1][1]
        if index > 8:
            break
    return None
