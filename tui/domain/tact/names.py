"""Names as people write them: with titles, initials, accents, nicknames, surnames first or last.

Comparison is by folded words; ``plain`` also drops accents and apostrophes.
"""

from __future__ import annotations

import re
import unicodedata
from typing import NamedTuple

from tui.domain.tact.tables import listed
from tui.domain.tact.words import fold

TITLES = listed(
    """
    mr mrs ms miss mx dr prof professor sir madam dame lord lady rev reverend fr father sister sr pastor
    engr barr chief hon judge captain capt col colonel maj major sgt lt gen coach uncle aunty auntie aunt
    alhaji alhaja oga doctor ma mallam sheikh shri smt pandit rabbi imam deacon teacher herr frau ma'am madame
    """
)
WORD = re.compile(r"[^\W\d_][\w\u0300-\u036f]*(?:['’‘ʼ`´-][^\W\d_][\w\u0300-\u036f]*)*")
_SHORT = {
    "tom": "thomas", "bob": "robert", "rob": "robert", "bill": "william", "will": "william", "liz": "elizabeth",
    "beth": "elizabeth", "dick": "richard", "rick": "richard", "peggy": "margaret", "meg": "margaret",
    "maggie": "margaret", "kate": "katherine", "katie": "katherine", "kathy": "katherine",
    "jim": "james", "jack": "john", "ted": "edward", "ned": "edward", "tony": "anthony",
    "harry": "henry", "hank": "henry", "sasha": "alexander", "mike": "michael", "mick": "michael",
    "nick": "nicholas", "steve": "stephen", "chuck": "charles", "charlie": "charles", "sandy": "alexander",
    "jenny": "jennifer", "becky": "rebecca", "sue": "susan", "tess": "theresa", "betty": "elizabeth",
    "andy": "andrew", "drew": "andrew", "joe": "joseph", "larry": "lawrence", "molly": "mary",
    "polly": "mary", "nell": "eleanor", "ellie": "eleanor", "lena": "magdalena", "kit": "christopher",
    "debbie": "deborah", "ron": "aaron", "annie": "anne", "gus": "augustus", "wilf": "wilfred",
    "abby": "abigail", "maddie": "madeleine", "vicky": "victoria", "vikki": "victoria", "izzy": "isabel",
    "johnny": "john", "jonny": "jonathan", "billy": "william", "bobby": "robert", "tommy": "thomas",
    "lizzie": "elizabeth", "trish": "patricia", "patty": "patricia", "fred": "alfred", "bert": "albert",
}  # fmt: skip


class NameParts(NamedTuple):
    """The words of a stored name, folded, titles apart."""

    whole: str
    words: tuple[str, ...]
    plain: tuple[str, ...]
    spelt: tuple[str, ...]
    """The same words as they are stored."""

    def __bool__(self) -> bool:
        return bool(self.words)

    def has(self, word: str) -> bool:
        """Whether a folded word is one of the name's words."""
        word = unicodedata.normalize("NFC", word)
        return word in self.words or word.removesuffix("'s") in self.words

    def fits(self, word: str) -> bool:
        """Whether a folded word stands for one of the name's words: itself, a short form, an initial."""
        bare = plain(word)
        if not bare:
            return False
        for part in self.plain:
            if bare == part or (len(bare) == 1 and part.startswith(bare)):
                return True
            if len(bare) >= 2 and len(part) > 2 and part.startswith(bare[:2]) and _shortens(bare, part):
                return True
            if _SHORT.get(bare) == part or _SHORT.get(part) == bare:
                return True
        return False


def _shortens(bare: str, part: str) -> bool:
    """Whether one is the other cut short: Sam for Samuel, Winnie for Winifred."""
    if part.startswith(bare) or (bare.startswith(part) and len(part) >= 3 and len(bare) <= len(part) + 3):
        return (
            bare == part or part.startswith(bare) or bare[len(part) :] in ("y", "ie", "ey", "i", "ny", "my")
        )
    stem = bare.rstrip("eiy")
    return (
        len(stem) >= 3
        and bare.endswith(("ie", "y", "i"))
        and part.startswith(stem[:-1])
        and len(bare) < len(part)
    )


def plain(word: str) -> str:
    """Return a folded word without accents, apostrophes and marks."""
    apart = unicodedata.normalize("NFD", word)
    return "".join(sign for sign in apart if sign.isalnum())


def parts_of(name: str) -> NameParts:
    """Return the parts of a stored name; titles are left out unless the name is nothing else."""
    name = unicodedata.normalize("NFC", name[:200])
    found = WORD.findall(name)
    spelt = tuple(word for word in found if fold(word) not in TITLES) or tuple(found)
    words = tuple(fold(word) for word in spelt)
    return NameParts(fold(name).strip(), words, tuple(plain(word) for word in words), spelt)


def near(one: str, other: str) -> bool:
    """Whether two plain words are one or two slips apart: at most one slip in short words."""
    if one == other or not one or not other:
        return False
    most = 1 if max(len(one), len(other)) < 6 else 2
    return abs(len(one) - len(other)) <= most and _slips(one, other, most) <= most


def _slips(one: str, other: str, most: int) -> int:
    """Return the edit distance, a swap of neighbors counting as one slip; more than ``most`` is not exact."""
    older: list[int] = []
    last = list(range(len(other) + 1))
    for i, left in enumerate(one, 1):
        row = [i]
        for j, right in enumerate(other, 1):
            cost = min(row[j - 1] + 1, last[j] + 1, last[j - 1] + (left != right))
            if i > 1 and j > 1 and left == other[j - 2] and one[i - 2] == right:
                cost = min(cost, older[j - 2] + 1)
            row.append(cost)
        if min(row) > most:
            return most + 1
        older, last = last, row
    return last[-1]


def is_name_line(line: str, own: NameParts) -> bool:
    """Whether a line is a signature: the writer's name, or, where it is unknown, anything like a name."""
    if len(line) > 90:
        return False
    words = WORD.findall(line.strip(" \t-–—~*_xX.,!()☺"))
    if not words or len(words) > 7:
        return False
    head = line.split(",")[0].split("(")[0]
    front = [word for word in WORD.findall(head) if fold(word) not in TITLES]
    if own:
        hits = sum(own.fits(fold(word)) for word in front)
        return bool(front) and hits >= 1 and len(front) - hits <= 1 and own.fits(fold(front[0]))
    return False


def name_at_end(text: str, start: int, end: int, own: NameParts) -> tuple[int, int] | None:
    """Return the place of the writer's name at the end of a line that holds other words too."""
    tail = text[start:end]
    matches = list(WORD.finditer(text, max(start, end - 80), end))
    if not own or not matches or not tail.strip():
        return None
    while matches and fold(matches[-1].group()) in ("x", "xx", "xxx", "xo", "xoxo"):
        matches.pop()
    first = len(matches)
    while first > 0 and len(matches) - first < 5 and own.fits(fold(matches[first - 1].group())):
        first -= 1
    if first == len(matches) or (
        not own.has(fold(matches[first].group())) and not own.has(fold(matches[-1].group()))
    ):
        return None
    place, stop = matches[first].start(), matches[-1].end()
    before = text[start:place].rstrip()
    after = text[stop:end].strip()
    if any(sign.isalnum() for sign in after) and fold(after.strip(" .!")) not in ("x", "xx", "xxx", "xo"):
        return None
    if before and (before[-1].isalnum() or before[-1] in "'\"(&"):
        return None
    return place, end
