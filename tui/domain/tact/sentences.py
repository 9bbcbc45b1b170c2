"""Sentences with exact places: abbreviations, initials, lists, quotations, pictographs and line breaks."""

from __future__ import annotations

import re

from tui.domain.tact.tables import listed

_BOUNDARY = re.compile(
    r"(?P<stop>(?<![.!?…])[.!?…]++)(?P<close>[\"'”’»)\]]*+)(?=\s|$|[\u2600-\u2bff\U0001f000-\U0001faff])"
    r"|(?P<face>(?<![\u2600-\u27bf\ufe0f\u200d\U0001f000-\U0001faff])"
    r"[\u2600-\u27bf\ufe0f\u200d\U0001f000-\U0001faff]++)(?=\s)"
    r"|(?P<blank>(?:\r\n|[\n\r\u2028\u2029\u0085\x0b\x0c])[ \t]*(?:\r\n|[\n\r\u2028\u2029])\s*)"
    r"|(?P<line>\r\n|[\n\r\u2028\u2029\u0085\x0b\x0c])"
)
_TITLES = listed(
    """
    mr mrs ms mx dr prof rev fr sr jr st hon engr barr capt col gen lt maj sgt messrs mme
    """
)
_SHORT = listed(
    """
    e.g i.e eg ie etc vs cf al approx dept univ no nos vol pp ed eds fig inc ltd co corp jan feb mar apr
    jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun a.m p.m am pm viz resp
    ca min max tel ext u.s u.k u.n ph.d b.a m.a b.sc m.sc d.c n.b q.v ibid
    """
)
_LIST_ITEM = re.compile(r"[ \t]*(?:[-*•·–—]|\(?\d{1,2}[.)]|[a-z]\))\s+\S")
_LAST_WORD = re.compile(r"[\w.]+$")
_LONG_LINE = 45


def sentences(text: str, start: int, end: int) -> list[tuple[int, int]]:
    """Return the spans of the sentences in ``text[start:end]``, without the white space around them."""
    spans: list[tuple[int, int]] = []
    at = line = start
    for match in _BOUNDARY.finditer(text, start, end):
        if match.start() < at:
            continue
        kind = match.lastgroup if match.lastgroup != "close" else "stop"
        if kind == "line":
            broken = _line_breaks(text, line, match.start(), match.end(), end)
            line = match.end()
        elif kind == "blank":
            broken, line = True, match.end()
        elif kind == "face":
            broken = _next(text, match.end(), end)[:1].isupper()
        else:
            broken = _stops(text, at, match, end)
        if broken:
            _add(spans, text, at, match.end())
            at = match.end()
    _add(spans, text, at, end)
    return spans


def _add(spans: list[tuple[int, int]], text: str, start: int, end: int) -> None:
    piece = text[start:end]
    bare = piece.strip()
    if not bare:
        return
    left = start + len(piece) - len(piece.lstrip())
    if spans and not any(sign.isalnum() for sign in bare):
        # Marks alone belong to the sentence before them.
        spans[-1] = (spans[-1][0], left + len(bare))
    else:
        spans.append((left, left + len(bare)))


def _next(text: str, at: int, end: int) -> str:
    """Return the first few signs of the next word, its opening marks apart."""
    return text[at : min(end, at + 40)].lstrip().lstrip("\"'“‘«(*_–—- ")


def _stops(text: str, at: int, match: re.Match[str], end: int) -> bool:
    """Whether a full stop, question mark or exclamation mark ends the sentence."""
    following = _next(text, match.end(), end)
    if not following:
        return True
    stop, closed = match.group("stop"), bool(match.group("close"))
    lower = following[0].islower()
    if lower and closed:
        return False
    if stop in ("…", "...", "..", "....") and lower:
        return False
    if stop != "." or closed:
        return True
    found = _LAST_WORD.search(text, max(at, match.start() - 12), match.start())
    word = found.group().lower() if found else ""
    if word in _TITLES and not lower:
        return False
    if word in ("no", "nos"):
        return not following[0].isdigit()  # "you said no." ends; "No. 4" does not
    if word in _SHORT:
        return following[0].isupper() and word not in (
            "e.g",
            "i.e",
            "eg",
            "ie",
            "vs",
            "cf",
            "approx",
            "ca",
        )
    if len(word) == 1 and word.isalpha() and word != "i":
        # An initial, as in "J. Okafor", unless the letter stands for a grade or a point.
        return lower or text[match.start() - 1].islower()
    return not (word.isdigit() and len(word) <= 2 and not text[at : match.start()].strip(word + " \n\r\t"))


def _line_breaks(text: str, start: int, stop: int, following: int, end: int) -> bool:
    """Whether a single line break ends a sentence: before a list item, or after a short line."""
    this, after = text[start:stop].strip(), text[following : min(end, following + 60)]
    if not this:
        return True
    if _LIST_ITEM.match(after) or this.endswith(":"):
        return True
    bare = after.lstrip("\"'“‘«( \t")
    return len(this) < _LONG_LINE and not this.endswith((",", ";", "—", "–", "-")) and bare[:1].isupper()
