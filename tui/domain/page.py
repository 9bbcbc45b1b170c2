"""One page of a check: what kind of question it is, and which answers it takes."""

from __future__ import annotations

import re
from collections.abc import Collection
from dataclasses import dataclass
from datetime import date
from typing import Literal

Kind = Literal["scale", "words", "item", "importance", "fact", "intro", "flag", "leaning"]
Value = int | str | bool | None
"""An answer; None is "skipped"."""

BY_ONE_KEY = ("item", "importance", "fact", "flag")
"""Kinds of pages that can stand in a list, as one key answers each."""
CANT_SAY = "x"
_DAY_OR_MONTH = re.compile(r"\d{4}-\d{2}(-\d{2})?", re.ASCII)


@dataclass(frozen=True, slots=True)
class Page:
    """One question. ``key`` names it within its kind: an item, a fact, an open question."""

    id: str
    kind: Kind
    section: str
    key: str
    values: Collection[int | str | bool] = ()
    """Allowed answers; empty for words and for a page that only introduces."""
    takes_date: bool = False
    """Whether an ISO date or month counts as a yes."""


def allowed(page: Page, value: Value) -> bool:
    """Whether the page takes this answer. Booleans are not numbers here."""
    if value is None:
        return True
    if page.kind == "intro":
        return False
    if page.kind == "words":
        return isinstance(value, str)
    if page.takes_date and isinstance(value, str):
        return is_day_or_month(value)
    return any(type(value) is type(choice) and value == choice for choice in page.values)


def is_day_or_month(text: str) -> bool:
    """Whether the text is an ISO date (2026-05-30) or month (2026-05)."""
    if not _DAY_OR_MONTH.fullmatch(text):
        return False
    try:
        date.fromisoformat(text if len(text) == 10 else f"{text}-01")
    except ValueError:
        return False
    return True
