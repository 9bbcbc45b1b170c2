"""A pack of questions from somebody else: what the journal keeps of it, and its form between programs."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import ClassVar

from pydantic import Field

from tui.domain.own_card import OWN
from tui.domain.record import Line, Record

FIELDS = ("id", "text", "theme", "phase", "depth", "helps", "minutes", "why", "follow_ups")
"""What a card in a pack may say; only ``text`` is needed."""
_LONGEST_NAME = 40


class Pack(Record):
    """One pack: its name is ``id``. The questions lie in a file of their own, so that a save stays cheap."""

    kind: ClassVar[str] = "packs"

    title: Line
    author: Line = ""
    licence: Line = ""
    language: str = "en-US"
    intro: Line = ""
    on: bool = True
    """Whether its questions are in the deck."""
    count: int = Field(ge=0)
    file: str = Field(pattern="^[0-9a-f]{64}$")
    """The checksum of its questions, which is the name of their file."""


@dataclass(frozen=True, slots=True)
class RawCard:
    """A card as a file has it, not looked at yet."""

    line: int
    """Where it stands in the file, counted from 1; 0 where the form has no lines to speak of."""
    fields: Mapping[str, object]


@dataclass(frozen=True, slots=True)
class RawPack:
    """A pack as a file has it."""

    cards: tuple[RawCard, ...]
    title: str = ""
    author: str = ""
    licence: str = ""
    language: str = ""
    intro: str = ""
    problems: tuple[tuple[int, str], ...] = ()
    """What is wrong with the form: line (0 for the whole file) and what to do about it."""


def name_of(title: str) -> str:
    """A pack's name made from its title: small letters, digits and hyphens; never that of own cards."""
    words = re.findall(r"[a-z0-9]+", title.casefold())
    name = "-".join(words)[:_LONGEST_NAME].strip("-") or "pack"
    return f"{name}-pack" if name == OWN else name
