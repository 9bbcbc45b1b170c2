"""A pack as TOML: the head of a deck file and its ``[[card]]`` tables."""

from __future__ import annotations

import re
import tomllib
from typing import Any

from tui.domain.pack import FIELDS, RawCard, RawPack

SCHEMA, VERSION = "good-terms/deck", 1
HEAD = ("title", "author", "licence", "language", "intro")
_CARD = re.compile(r"[ \t]*\[\[[ \t]*card[ \t]*\]\]")
_LONG_KEY = re.compile(r"(?<![\w\"'-])(?:[\w\"'-]+[ \t]*\.[ \t]*){30}")
"""Dotted keys are read in quadratic time, so that a long one stops the reader for hours."""
_DEEP = re.compile(r"(?:[\[{][ \t\r\n]*){30}")
_AT_LINE = re.compile(r"\(at line (\d+), column \d+\)")
_TOO_DEEP = "tables within tables, too deep for a pack. Check that it is the right file."


def read(text: str) -> RawPack:
    """The pack in a TOML text."""
    for pattern in (_DEEP, _LONG_KEY):
        match = pattern.search(text)
        if match:
            return _wrong(text.count("\n", 0, match.start()) + 1, _TOO_DEEP)
    try:
        raw = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        at = _AT_LINE.search(str(error))
        line = int(at[1]) if at else text.rstrip("\n").count("\n") + 1
        what = str(error).partition(" (at ")[0]
        return _wrong(line, f"not TOML ({what[:1].lower()}{what[1:]}). Mend it there.")
    except RecursionError:
        return _wrong(1, _TOO_DEEP)
    except ValueError:  # Python reads no whole number of thousands of digits
        return _wrong(1, "a number in it is too long. Check that it is the right file.")
    return _pack(raw, text)


def written(pack: RawPack) -> str:
    """The pack as TOML."""
    import tomli_w

    head = {name: getattr(pack, name) for name in HEAD if getattr(pack, name)}
    cards = [{name: card.fields[name] for name in FIELDS if name in card.fields} for card in pack.cards]
    return tomli_w.dumps({"schema": SCHEMA, "version": VERSION, **head, "card": cards})


def _wrong(line: int, why: str) -> RawPack:
    return RawPack((), problems=((line, why),))


def _pack(raw: dict[str, Any], text: str) -> RawPack:
    problems: list[tuple[int, str]] = []
    if raw.get("schema") != SCHEMA or type(raw.get("version")) is not int or raw["version"] != VERSION:
        problems.append((1, f'a pack begins with schema = "{SCHEMA}" and version = {VERSION}. Add them.'))
    for name in raw:
        if name not in ("schema", "version", "card", *HEAD):
            problems.append((1, f"“{name[:40]}” is not a known field. The fields are: {', '.join(HEAD)}."))
    head = {name: raw[name] for name in HEAD if name in raw}
    problems += [(1, f"{name} must be text.") for name, value in head.items() if not isinstance(value, str)]
    entries = raw.get("card", [])
    if not isinstance(entries, list) or not entries:
        problems.append((1, "there is no question in it. Begin each with [[card]]."))
        entries = []
    places = [number for number, line in enumerate(text.split("\n"), 1) if _CARD.match(line)]
    if len(places) != len(entries):  # a text of several lines may look like a card; then nobody can tell
        places = [0] * len(entries)
    cards = []
    for line, entry in zip(places, entries, strict=True):
        if isinstance(entry, dict):
            cards.append(RawCard(line, entry))
        else:
            problems.append((line, "a card must be a table. Begin it with [[card]]."))
    words = {name: value for name, value in head.items() if isinstance(value, str)}
    return RawPack(tuple(cards), **words, problems=tuple(problems))
