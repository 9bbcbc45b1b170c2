"""The greeting of a message: where it stands, whom it names, and whether it has a line of its own."""

from __future__ import annotations

from typing import NamedTuple

from tui.domain.tact.names import TITLES, NameParts
from tui.domain.tact.tables import listed
from tui.domain.tact.words import Word, words

_OPENERS = listed(
    """
    dear dearest hi hiya hello hey heya greetings salaam namaste hola salutations yo
    """
)
_SHY_OPENERS = listed("respected esteemed morning evening afternoon to happy ciao bonjour")
_DAY_PARTS = listed("morning afternoon evening day")
_CALLED = TITLES | listed(
    """
    all there friend boss everyone team brother bro sis mama papa mentor mam ma'am and of the big again
    my dear old to you new year good day both folks mate love
    """
)
_PARTICLES = listed(
    """
    de da di du van von der den del la le al el bin ibn ap ben ter ten zu y o' d'
    """
)
_NO_NAMES = listed(
    """
    i i'm it this that we you my our thanks thank just so as when after before since your hope hoping
    well what with now today yesterday first please sorry big great good news quick a an the after for in
    on at to long time everything nothing how if there here she he they no not yes it's its sadly hey hi
    hello writing wanted am have still happy some one once and let last next
    """
)
_MARKS = frozenset(",.!:;—-?…☺)")
_MOST_WORDS = 7
_REACH = 200
_FOREIGN = 3
"""Words of a greeting in another tongue before the name."""


class Greeting(NamedTuple):
    """Offsets into the text: the whole greeting with its marks, and the name in it (equal if none)."""

    start: int
    end: int
    name_start: int
    name_end: int
    own_line: bool


def find_greeting(
    text: str, folded: str, line: tuple[int, int], theirs: NameParts, *, only_line: bool
) -> Greeting | None:
    """Return the greeting at the beginning of the first line, or None."""
    start, end = line
    found = [
        Word(word.text, word.start + start, word.end + start)
        for word in words(folded[start : min(end, start + _REACH)])
    ]
    if not found:
        return None
    strong, first = _opener(found)
    if not first:
        strong, first = _foreign_opener(found, theirs)
    after = _name(text, found, first, theirs)
    named = [word for word in found[first:after] if word.text[0].isalnum()]
    mark = found[after].text if after < len(found) else ""
    if first == 0 and not _name_first(named, mark, theirs, alone=_alone(found, after) and not only_line):
        return None
    if first and not strong and not (named and mark in _MARKS) and not (mark in _MARKS and mark):
        return None
    stop = after
    if first == 0:
        _, again = _opener(found[after + 1 :])
        stop = after + 1 + again if again else after
    while stop < len(found) and found[stop].text in _MARKS:
        stop += 1
    alone = stop >= len(found) and end - start <= _REACH
    last = found[stop - 1].end
    if not named:
        return Greeting(start, last, found[first - 1].end, found[first - 1].end, alone)
    return Greeting(start, last, named[0].start, named[-1].end, alone)


def _opener(found: list[Word]) -> tuple[bool, int]:
    """Return whether the words open a greeting beyond doubt, and how many words that takes."""
    at = 1 if found and found[0].text == "my" else 0
    if at >= len(found):
        return False, 0
    word = found[at].text
    following = found[at + 1].text if at + 1 < len(found) else ""
    if word in _OPENERS:
        at, strong = at + 1, True
    elif word in ("good", "very") and following in _DAY_PARTS:
        at, strong = at + 2, True
    elif word in _SHY_OPENERS:
        at, strong = at + 1, False
    else:
        return False, 0
    while at < len(found) and found[at].text in ("there", "again", "dear", "my", "new", "year", "to", "you"):
        at += 1
    return strong, at


def _foreign_opener(found: list[Word], theirs: NameParts) -> tuple[bool, int]:
    """The same for words in any tongue, where the mentor's name and a mark follow them: "Kia ora Aroha,"."""
    for at in range(1, min(_FOREIGN, len(found) - 1) + 1):
        if found[at].text not in TITLES and not theirs.has(found[at].text):
            if not found[at].text[0].isalpha():
                break
            continue
        if any(one.text in _NO_NAMES for one in found[:at]):
            break
        last = at
        while last < len(found) and (theirs.has(found[last].text) or found[last].text in TITLES):
            last += 1
        marked = last < len(found) and found[last].text in (",", "!", ":", "—")
        return (True, at) if marked and any(theirs.has(one.text) for one in found[at:last]) else (False, 0)
    return False, 0


def _name(text: str, found: list[Word], first: int, theirs: NameParts) -> int:
    """Return the index after the name that begins at ``first``: titles, capitals and particles."""
    at = first
    while at < len(found) and at - first < _MOST_WORDS:
        word = found[at]
        if word.text == ".":
            short = found[at - 1].text in TITLES or len(found[at - 1].text) == 1
            if at == first or not (short and at + 1 < len(found) and text[found[at + 1].start].isupper()):
                break
        elif not word.text[0].isalpha():
            break
        elif theirs.has(word.text):
            pass
        elif word.text in _NO_NAMES and word.text not in TITLES:
            if not (word.text == "and" and at > first):
                break
        elif not (text[word.start].isupper() or word.text in _CALLED or word.text in _PARTICLES):
            break
        at += 1
    return at


def _name_first(named: list[Word], mark: str, theirs: NameParts, *, alone: bool) -> bool:
    """Whether words without an opener are a greeting: a known name, or a line of their own."""
    if not named or len(named) > 5:
        return False
    if any(theirs.fits(word.text) and len(word.text) > 1 for word in named):
        return mark in (",", "!", ":", "—", "-", "☺", "") or (mark == "." and alone)
    if named[0].text in TITLES:
        return mark in (",", "!", ":", "—", ".")
    return alone and mark in (",", "!", ":", "—", "-")


def _alone(found: list[Word], after: int) -> bool:
    return all(word.text in _MARKS for word in found[after:])
