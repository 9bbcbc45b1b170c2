"""Heat: exclamation marks, shouted words, and scorn."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from tui.domain.tact.letter import Sentence
from tui.domain.tact.lexicon.gratitude import GENERAL
from tui.domain.tact.lexicon.shouts import ACRONYMS, SHOUTED
from tui.domain.tact.reading import Reading
from tui.domain.tact.report import Finding

RULE = "heat"
_WHY_MARKS = "Let it cool: one exclamation mark is enough."
_WHY_CAPITALS = "Let it cool: words in capitals shout."
_WHY_SCORN = "This can be read as scorn. Say plainly what you mean."
_MARKS = re.compile(r"[!?\u203c\u2049\uff01]+")
_CAPITALS = re.compile(r"(?<![\w@#/.'’-])[^\W\d_]{2,}(?:['’][^\W\d_]+)?(?![\w@/-])")


class _Part(NamedTuple):
    start: int
    end: int
    marks: tuple[tuple[int, int], ...]
    shouts: tuple[tuple[int, int], ...]


def find(reading: Reading) -> Iterator[Finding]:
    """Yield a finding for every sentence that is heated, scorn before capitals before marks."""
    parts = [_part(reading, start, end) for start, end in _places(reading)]
    marks = sum(reading.letter.text[start:end].count("!") or 1 for part in parts for start, end in part.marks)
    shouts = sum(len(part.shouts) for part in parts)
    scorned = {sentence.start: span for sentence, span in _scorn(reading)}
    angry = {
        sentence.start for sentence, charge in zip(reading.sentences, reading.charges, strict=True) if charge
    }
    allowed = True
    for part in parts:
        spare = allowed and bool(part.marks)
        allowed = allowed and not part.marks
        loud = bool(part.shouts) and (shouts > 1 or part.start in angry or part.start in scorned)
        noisy = marks > 1 and bool(part.marks) and not (spare and _single(reading, part))
        if part.start in scorned:
            yield reading.remark(RULE, "mend", scorned[part.start], _WHY_SCORN)
        elif loud or noisy:
            why = _WHY_CAPITALS if loud else _WHY_MARKS
            rewrite = _cooled(reading, part, keep=spare)
            yield reading.remark(RULE, "tip", (part.start, part.end), why, rewrite)


def _places(reading: Reading) -> Iterator[tuple[int, int]]:
    greeting = reading.letter.layout.greeting
    if greeting:
        yield greeting.start, greeting.end
    for sentence in reading.letter.all:
        yield sentence.start, sentence.end


def _part(reading: Reading, start: int, end: int) -> _Part:
    text, quotes = reading.letter.text, reading.letter.quotes

    def said(place: int) -> bool:
        return not any(first <= place < last for first, last in quotes if first < end and last > start)

    marks = tuple(
        match.span()
        for match in _MARKS.finditer(text, start, end)
        if match.group().strip("?") and said(match.start())
    )
    shouts = tuple(
        match.span()
        for match in _CAPITALS.finditer(text, start, end)
        if match.group().isupper() and said(match.start()) and _shouted(reading, match.group())
    )
    return _Part(start, end, marks, shouts)


def _shouted(reading: Reading, word: str) -> bool:
    low = word.lower().replace("’", "'")
    if low in ACRONYMS or reading.letter.me.has(low):
        return False
    return low in SHOUTED or low in GENERAL or "'" in low or reading.letter.mentor.has(low)


def _single(reading: Reading, part: _Part) -> bool:
    text = reading.letter.text
    return len(part.marks) == 1 and text[slice(*part.marks[0])].count("!") == 1


def _cooled(reading: Reading, part: _Part, *, keep: bool) -> str:
    """Return the sentence with small letters and full stops; ``keep`` leaves its first mark, once."""
    text = reading.letter.text
    edits = [(span, text[slice(*span)].lower()) for span in part.shouts]
    for index, span in enumerate(part.marks):
        mark = "?" if "?" in text[slice(*span)] else "!" if keep and index == 0 else "."
        edits.append((span, mark))
    cooled, at = [], part.start
    for (start, end), words in sorted(edits):
        cooled += [text[at:start], _as_name(words) if start == part.start or words in ("i",) else words]
        at = end
    cooled.append(text[at : part.end])
    return "".join(cooled)


def _as_name(word: str) -> str:
    return word[:1].upper() + word[1:]


def _scorn(reading: Reading) -> Iterator[tuple[Sentence, tuple[int, int]]]:
    for sentence, scorn in zip(reading.sentences, reading.scorn, strict=True):
        if scorn:
            yield sentence, sentence.span(*scorn)
