"""The end of a message: the writer's name and the valediction before it."""

from __future__ import annotations

import re

from tui.domain.tact.names import WORD, NameParts, is_name_line, name_at_end
from tui.domain.tact.tables import listed
from tui.domain.tact.words import fold

_VALEDICTION = listed(
    """
    with best kind kindest warm warmest warmly yours sincerely regards all many thanks thank love cheers
    respectfully gratefully take until fondly cordially affectionately god blessings in ever faithfully
    your wishing bless much lots big sincere truly very always every heartfelt deepest humbly bye be
    goodbye farewell respects hugs salutations stay so cheerio ta see again thankfully appreciatively
    keep good happy respectful deep yrs rgds brgds forever still from more once hugely
    """
)
_NO_NAME = _VALEDICTION | listed(
    """
    amen ps p.s sent please ok okay hope done sorry noted friday monday tuesday wednesday thursday
    saturday sunday tomorrow today january february march april may june july august september october
    november december yes no and the a i we you it this that sir madam ma
    """
)
_FRAGMENT = re.compile(r"(?:[.!?…]+[\"'”’)]*|[\u2600-\u2bff\ufe0f\U0001f000-\U0001faff]+)\s+")
_LONGEST = 14
_TAIL = 160


def find_name(
    text: str, folded: str, lines: list[tuple[int, int]], first: int, own: NameParts
) -> tuple[int, int] | None:
    """Return where the writer's name stands, in the last lines that begin after ``first``."""
    tail = [(max(start, first), end) for start, end in lines if end > first][-14:]
    for start, end in reversed(tail):
        if start > first and is_name_line(text[start:end], own):
            return start, end
    for start, end in reversed(tail[-6:]):
        if inline := name_at_end(text, start, end, own):
            return inline
    return _guess_line(text, folded, tail, first) or _guess_inline(text, tail)


def _guess_line(text: str, folded: str, tail: list[tuple[int, int]], first: int) -> tuple[int, int] | None:
    """Return a last line that looks like anybody's name, perhaps with a signature block below it."""
    for back, (start, end) in enumerate(reversed(tail)):
        if start <= first or back > 4:
            return None
        if not _like_name(text[start:end]):
            continue
        if back == 0 or (
            len(tail) > back + 1 and valediction_from(text, folded, *tail[-back - 2], named=True) is not None
        ):
            return start, end
    return None


_SLOT = re.compile(r"[\[{<(]{1,2}[^\[\]{}<>()\n]{1,40}[\]}>)]{1,2}\Z|_{2,}\Z")


def _like_name(line: str) -> bool:
    if _SLOT.match(line.strip()):
        return True
    bare = line.strip(" \t-–—~*_,.")
    found = WORD.findall(bare)
    if not found or len(found) > 4 or len(bare) > 40 or line.rstrip().endswith((",", ":", "?", "!", ";")):
        return False
    if re.search(r"[\d@{}\[\]<>]", bare) or fold(found[0]) in _NO_NAME:
        return False
    return all(word[0].isupper() or len(word) <= 3 for word in found) and found[0][0].isupper()


def _guess_inline(text: str, tail: list[tuple[int, int]]) -> tuple[int, int] | None:
    if not tail:
        return None
    start, end = tail[-1]
    begin = max(start, end - _TAIL)
    line = text[begin:end]
    cut = 0
    for match in _FRAGMENT.finditer(line.rstrip()):
        cut = match.end()
    phrase = line[cut:].rstrip()
    comma = max(phrase.rfind(", "), phrase.rfind("— "), phrase.rfind("- "))
    if comma > 0 and fold(phrase.split()[0]).strip(",") in _VALEDICTION and len(phrase.split()) <= 8:
        cut, phrase = cut + comma + 2, phrase[comma + 2 :]
    elif cut == 0:
        return None
    if len(WORD.findall(phrase)) <= 2 and phrase[-1:].isalpha() and _like_name(phrase):
        return begin + cut, end
    return None


def valediction_from(text: str, folded: str, start: int, end: int, *, named: bool) -> int | None:
    """Return where the valediction in the last line before the name begins, or None."""
    begin = max(start, end - _TAIL)
    line = folded[begin:end].rstrip()
    cut = 0
    for match in _FRAGMENT.finditer(text[begin : begin + len(line)]):
        cut = match.end()
    phrase = line[cut:]
    found = phrase.replace(",", " ").split()
    if not found or len(found) > _LONGEST or (cut == 0 and begin > start):
        return None
    begins = found[0].strip(".,!—-") in _VALEDICTION
    if named and phrase.endswith((",", "—", "-")) and (begins or len(found) <= 8):
        return begin + cut
    if begins and len(found) <= 6 and (phrase[-1].isalpha() or phrase.endswith(",")) and (named or cut == 0):
        return begin + cut
    return None
