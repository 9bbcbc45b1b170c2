"""Words of the user as data: nothing in them may act on a terminal, and nothing visible is taken away."""

from __future__ import annotations

import re
import unicodedata

_OVERRIDES = "\u202a\u202b\u202c\u202d\u202e"
_OPENERS, _CLOSER = "\u2066\u2067\u2068", "\u2069"
_MARKS = ("Mn", "Mc", "Me")
_JOINER = "Cf"
"""Invisible characters such as ZWJ; a mark after one still stands on the base before it."""
_MOST_MARKS = 8
_DROPPED = re.compile(f"[\x00-\x08\x0b-\x1f\x7f-\x9f\ud800-\udfff{_OVERRIDES}]")
_ACTING = re.compile(f"[\x00-\x1f\x7f-\x9f\u2028\u2029\ud800-\udfff{_OVERRIDES}]")
_BREAKS = re.compile("\r\n?|\u2028|\u2029")
_PLAIN = re.compile(r"[\t\n\x20-\x7e]*\Z")


def clean(text: str) -> str:
    """Return ``text`` without what a terminal would obey: control characters, lone surrogates and
    direction overrides go, line ends (U+2028 and U+2029, too) become newlines, the rest is composed (NFC),
    a base keeps at most eight combining marks, and an unclosed direction isolate is closed at its
    paragraph's end.

    Cleaning twice changes nothing more.
    """
    if _PLAIN.match(text):
        return text
    text = _DROPPED.sub("", _BREAKS.sub("\n", text))
    text = unicodedata.normalize("NFC", _few_marks(unicodedata.normalize("NFC", text)))
    return "\n".join(_closed(paragraph) for paragraph in text.split("\n"))


def inert(text: str) -> str:
    """Return one painted line without what a terminal would obey, newlines and tabs included.

    Unlike ``clean`` it changes the width of nothing that is shown.
    """
    return _closed(_ACTING.sub("", text))


def loses(text: str) -> bool:
    """Whether cleaning takes away more of ``text`` than the kind of its line ends."""
    return not _PLAIN.match(text) and (
        bool(_DROPPED.search(_BREAKS.sub("\n", text)))
        or _few_marks(composed := unicodedata.normalize("NFC", text)) != composed
    )


def clean_line(text: str) -> str:
    """Return ``text`` cleaned and on one line: breaks and tabs become single spaces, the ends are trimmed."""
    return clean(re.sub(r"[\t\n\r\u2028\u2029]+", " ", text)).strip()


def _few_marks(text: str) -> str:
    kept, marks = [], 0
    for character in text:
        kind = unicodedata.category(character)
        if kind in _MARKS:
            marks += 1
            if marks > _MOST_MARKS:
                continue
        elif kind != _JOINER:
            marks = 0
        kept.append(character)
    return "".join(kept)


def _closed(paragraph: str) -> str:
    depth = 0
    for character in paragraph:
        if character in _OPENERS:
            depth += 1
        elif character == _CLOSER and depth:
            depth -= 1
    return paragraph + _CLOSER * depth
