"""Slots and leftovers of a template, anywhere in the text; editorial marks, links, code and kisses are none."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from tui.domain.tact.lexicon import slots as table
from tui.domain.tact.phrases import Phrases
from tui.domain.tact.reading import Reading
from tui.domain.tact.report import Finding
from tui.domain.tact.words import fold, words

RULE = "unfilled"
_WHY = "Something is still to be filled in here."
_SQUARE = re.compile(r"\[{1,3}([^\[\]\n]{0,120})\]{1,3}")
_CURLY = re.compile(r"[\$%#]?\{{1,3}([^{}\n]{0,120})\}{1,3}")
_ANGLE = re.compile(r"<{1,2}([^<>\n]{1,120})>{1,2}|«\s?([^«»\n]{1,60})\s?»|‹([^‹›\n]{1,60})›")
_ROUND = re.compile(r"\(([^()\n]{2,80})\)")
_BLANK = re.compile(r"(?<![\w/])_{2,}(?!\w)|(?<![_\w/.])_{4,}|(?<!\.)\.{7,}+(?=\s*\w)|(?<=\s)_(?=[\s.,])")
_CODE_WORD = re.compile(
    r"\b(?:X{3,}|x{3,}|T\.?B\.?[DCA]\.?|tb[dc]|TO-?DO|FIXME|TKTK|TK|PLACEHOLDER|LOREM|N\.?N\.?)(?![\w])"
)
_HINT = Phrases(table.HINT)
_SHOUTED_HINT = re.compile(table.SHOUTED_HINT)
_PERCENT = re.compile(
    r"%[A-Za-z_]{3,}%|\$[A-Z_]{3,}\b|@@\w+@@|%s\b|##[A-Za-z_ ]{3,30}##|\*{3}[A-Z_ ]{3,30}\*{3}"
)
_BACKTICKED = re.compile(r"`[^`\n]{1,120}`")
_LEADS = re.compile(r"\b(?:to|in|at|for|the|with|on|by|towards?|of|as|dear|hi)\s$")
_LINK = re.compile(r"https?:|www\.|mailto:|@\w|\w\.(?:com|org|net|edu|io|uk|de|eu)\b|://")


class _Bracket(NamedTuple):
    """What stands in brackets, the signs around them, and whether somebody is quoted."""

    inside: str
    before: str
    after: str
    quoted: bool
    lead: str
    """The words before it."""

    @property
    def glued(self) -> bool:
        """Whether it hangs on the sign before it, as an index or an argument does."""
        return self.before.isalnum() or (bool(self.before) and self.before in ")]\\^_=")


def find(reading: Reading) -> Iterator[Finding]:
    """Yield a finding for every leftover; of those that overlap, the first and longest."""
    text = reading.letter.text
    spans = sorted(_spans(text, reading), key=lambda span: (span[0], -span[1]))
    reach = -1
    for start, end in spans:
        if start >= reach:
            reach = end
            yield reading.remark(RULE, "stop", (start, end), _WHY)


def _spans(text: str, reading: Reading) -> Iterator[tuple[int, int]]:
    if any(mark in text for mark in "[{<(«‹"):
        yield from _bracketed(text, reading)
    if "_" in text or "......." in text:
        yield from (match.span() for match in _BLANK.finditer(text))
    yield from (match.span() for match in _CODE_WORD.finditer(text) if _left_over(text, match))
    yield from (match.span() for match in _PERCENT.finditer(text))
    yield from _hints(reading)
    yield from (match.span() for match in _SHOUTED_HINT.finditer(text))


def _bracketed(text: str, reading: Reading) -> Iterator[tuple[int, int]]:
    code = [match.span() for match in _BACKTICKED.finditer(text)] if "`" in text else []
    for pattern, is_slot in ((_SQUARE, _square), (_CURLY, _curly), (_ANGLE, _angle), (_ROUND, _round)):
        for match in pattern.finditer(text):
            if any(start < match.start() < end for start, end in code):
                continue
            inside = next((group for group in match.groups() if group is not None), "").strip()
            quoted = any(start < match.start() and match.end() <= end for start, end in reading.letter.quotes)
            before, after = text[match.start() - 1 : match.start()], text[match.end() : match.end() + 1]
            if is_slot(
                _Bracket(
                    inside, before, after, quoted, text[max(0, match.start() - 12) : match.start()].lower()
                )
            ):
                yield match.span()


def _square(bracket: _Bracket) -> bool:
    low = bracket.inside.lower().strip(" .")
    if _LINK.search(bracket.inside):
        return False
    if not low:
        return not bracket.glued and (
            not bracket.inside or (bool(_LEADS.search(bracket.lead)) and not bracket.quoted)
        )
    if _slotted(low):
        return True
    if low in table.EDITORIAL or bracket.after == "(" or bracket.glued:
        return False
    if re.fullmatch(
        r"[\d\s,;:.–-]+|[a-z]|[ivx]+|\^?\d+|[A-Z][\w.]* (?:et al\.?,? )?\d{4}.*|(?:note|fig|see|p|pp|ref)\.? ?\d+",
        bracket.inside,
        re.IGNORECASE,
    ):
        return False
    if low.split()[0].strip(":,") in table.EDITORIAL_FIRST:
        return False
    # Inside a quotation a small word in brackets is the writer's honest mend of it.
    return not (bracket.quoted and len(low.split()) <= 3)


def _curly(bracket: _Bracket) -> bool:
    if not bracket.inside:
        return False
    if bracket.glued or re.search(
        r"[=|∈;:+*/<>^\\()\"'$]|\d\s*,|^\w$|^\w(?:\s*,\s*\w)+$|,\s*(?:\.\.\.|…)|->|^\d", bracket.inside
    ):
        return _slotted(bracket.inside.lower())
    if "," in bracket.inside and not _slotted(bracket.inside.lower()):
        return False
    return bool(re.search(r"[^\W\d_]{2}", bracket.inside))


def _angle(bracket: _Bracket) -> bool:
    low = bracket.inside.lower().strip()
    if _LINK.search(bracket.inside):
        return False
    if _slotted(low) and low not in table.TAGS:
        return True
    if bracket.glued or low.lstrip("/!").split(" ")[0].rstrip("/") in table.TAGS:
        return False
    if re.search(r"[=/;&|(){}\d\"'“”.,!?+*]", bracket.inside) or not re.fullmatch(
        r"[\w\s'’:-]+", bracket.inside
    ):
        return False
    return len(low.split()) <= 6 and bracket.inside == bracket.inside.strip() and "«" not in bracket.before


def _round(bracket: _Bracket) -> bool:
    found = [word.text for word in words(fold(bracket.inside)) if word.text != "'s"]
    if not found or len(found) > 6 or any(word not in table.HINTED | table.HINT_HELPERS for word in found):
        return False
    return found[-1] in table.HINTED or (found[-1] == "here" and len(found) > 1)


def _hints(reading: Reading) -> Iterator[tuple[int, int]]:
    """Yield the hints of a template that stand without brackets."""
    found = reading.letter.words
    for hit in _HINT.all([word.text for word in found]):
        yield found[hit.first].start, found[hit.last - 1].end


def _slotted(low: str) -> bool:
    """Whether a word in brackets names what belongs there."""
    return any(word in table.SLOT_WORDS for word in re.findall(r"[a-z]+", low)[:8]) and len(low.split()) <= 8


_MARKS_OF_QUOTES = tuple("'\"‘’“”«»")
_NUMERAL = re.compile(r"[IVXLC]*\s+(?:to|and|–|-)\s+[IVXLC]+\b")


def _left_over(text: str, match: re.Match[str]) -> bool:
    word = match.group()
    before = text[max(0, match.start() - 24) : match.start()].lower()
    after = text[match.end() : match.end() + 24]
    if before[-1:] in _MARKS_OF_QUOTES and after[:1] in _MARKS_OF_QUOTES:
        return False  # the word itself is spoken of
    if word.lower().startswith("xxx"):
        return _no_kiss(text, match)
    if word.replace("-", "") == "TODO":
        if re.match(
            r"[\s-]*(?:list|comment|app|board|file|note|column|tag|item|page|habit|s\b)", after, re.IGNORECASE
        ):
            return False
        return not re.search(
            r"(?:\b(?:a|an|my|your|the|every|each|no|of|word|marked|wrote|writing|called|old|one|said|note)|\w's)"
            r"[\s\"'“‘,:—-]*$",
            before,
        )
    if word.strip(".").replace(".", "").upper() in ("NN",):
        return bool(re.search(r"dear\s*$", before))
    if word == "TK":
        return not re.search(r"[A-Z]\w*\s*$", text[max(0, match.start() - 20) : match.start()])
    return not re.search(
        r"(?:word|wrote|writing|called|marked|an? |said|your|the|no|every)[\s\"'“‘]*$", before
    ) or bool(re.search(r"(?:on|at|in|to|by|until|from) the\s*$", before))


def _no_kiss(text: str, match: re.Match[str]) -> bool:
    """Whether a row of x stands for a missing word: kisses end a line or a sentence, after love or a name."""
    if match.group() == "XXX" and _NUMERAL.match(text, match.end()):
        return False
    line_end = re.match(r"[\sxX.!,☺]*(?:\n|\r|$)", text[match.end() : match.end() + 40])
    before = text[max(0, match.start() - 30) : match.start()]
    if line_end and re.search(r"(?:[.!?,\n\r☺]\s*|\blove\s*|\bthanks\s*|[A-Z]\w*\s+)$", before):
        return bool(re.search(r"\b(?:to|in|at|on|by|for|from|of|with|the|Dear|Hi|is|and|as)\s*$", before))
    if match.group()[0] == "x":
        return bool(
            re.search(
                r"\b(?:to|in|at|on|by|for|from|of|with|the|dear|hi|hello|is|about)\s*$", before, re.IGNORECASE
            )
        )
    return not re.search(
        r"(?:bowl|size|volume|folios?|canto|page|plate|chapter|no\.?|part|opus|psalm|louis|louis|henry|the)\s*$", before, re.IGNORECASE
    )
