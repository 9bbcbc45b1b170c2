"""Where somebody is quoted: spans of quotation marks, straight or curly, double or single.

An apostrophe inside a word never opens or closes a quotation. A quotation stays within its paragraph and
within 400 characters; a mark without a partner is ignored.
"""

from __future__ import annotations

import re

_LONGEST = 400
_PAIRS = {"“": "”", "„": "“”", "«": "»", "‘": "’", "'": "'", '"': '"', "‚": "‘’", "`": "`"}
_OPENING = re.compile(r"[“„«\"‘'‚`]")
_PARAGRAPH = re.compile(r"\n[ \t\r]*\n|\r[ \t]*\r")
_SINGLE = "‘'‚`"


def quotations(text: str) -> list[tuple[int, int]]:
    """Return the spans of quotations with their marks, in order, none inside another."""
    spans: list[tuple[int, int]] = []
    at = 0
    while match := _OPENING.search(text, at):
        start = match.start()
        end = _closing(text, start) if _opens(text, start) else None
        if end is None:
            at = start + 1
        else:
            spans.append((start, end))
            at = end
    return spans


def _opens(text: str, at: int) -> bool:
    before, after = text[at - 1 : at], text[at + 1 : at + 2]
    if not after or after.isspace():
        return False
    if text[at] in "“„«":
        return True
    return not before or not (before.isalnum() or before in ",.;!?)")


def _closing(text: str, start: int) -> int | None:
    closers, single = _PAIRS[text[start]], text[start] in _SINGLE
    stop = min(len(text), start + _LONGEST)
    if paragraph := _PARAGRAPH.search(text, start, stop):
        stop = paragraph.start()
    possible: int | None = None
    for at in range(start + 2, stop):
        if text[at] not in closers:
            continue
        before, after = text[at - 1], text[at + 1 : at + 2]
        if not single:
            return at + 1
        if after.isalnum() or before.isspace():
            continue
        if before == "s" and after.isspace() and possible is None and before.isalpha():
            # It may be the apostrophe of a plural; a better mark may follow.
            possible = at + 1
            continue
        return at + 1
    return possible
