"""The README with the parts in it that are made by a program."""

from __future__ import annotations

import re
from pathlib import Path

from tests.readme.keys import key_tables
from tests.readme.pictures import tour

ROOT = Path(__file__).resolve().parents[2]
README = ROOT / "README.md"


def made_anew(text: str) -> str:
    """The text with fresh key tables and a fresh tour. Raises ValueError where their place is missing."""
    return with_part(with_part(text, "tour", tour()), "keys", key_tables())


def with_part(text: str, name: str, part: str) -> str:
    """The text with ``part`` between the comments ``name`` and ``/name``."""
    opening, closing = f"<!-- {name} -->", f"<!-- /{name} -->"
    pattern = re.compile(f"{re.escape(opening)}.*?{re.escape(closing)}", re.DOTALL)
    if len(pattern.findall(text)) != 1:
        raise ValueError(f"the README needs {opening} and {closing} once each")
    return pattern.sub(lambda _: f"{opening}\n{part}\n{closing}", text)
