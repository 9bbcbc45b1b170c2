"""Data on standard output: UTF-8 whatever the locale, and nothing in it that a terminal would obey."""

from __future__ import annotations

import sys

from tui.domain.text import clean


def put(text: str) -> None:
    """A line."""
    put_text(f"{clean(text)}\n")


def put_json(value: object) -> None:
    """A value as JSON on one line."""
    from tui.exchange.json_text import json_text

    put_text(f"{json_text(value)}\n")


def put_text(text: str) -> None:
    """Text that is fit for a terminal already."""
    sys.stdout.buffer.write(text.encode("utf-8"))
