"""The labelled messages and short cases that the tact check is measured on."""

from __future__ import annotations

import json
import tomllib
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import tui.content
from tui.domain.tact import Report, Setting, check, setting_from

_HERE = Path(__file__).parent


@dataclass(frozen=True)
class Message:
    """A message with the rules an editor wants raised, and those that may be raised or not."""

    id: str
    text: str
    channel: str
    scenario: str | None
    mentor: str
    me: str
    expect: frozenset[str]
    allow: frozenset[str]


def exits() -> dict[str, Any]:
    """Return the exit content, parsed."""
    path = Path(tui.content.__file__).parent / "exits.toml"
    with path.open("rb") as file:
        return tomllib.load(file)


EXITS = exits()


def messages(name: str) -> list[Message]:
    """Return the messages of one of the ``.jsonl`` files beside this module."""
    rows = [json.loads(line) for line in (_HERE / name).read_text("utf-8").splitlines()]
    return [
        Message(
            row["id"], row["text"], row["channel"], row["scenario"], row["mentor"], row["me"],
            frozenset(row["expect"]), frozenset(row["allow"]),
        )
        for row in rows
    ]  # fmt: skip


def cases() -> dict[str, dict[str, list[str]]]:
    """Return the short texts for single rules."""
    return tomllib.loads((_HERE / "cases.toml").read_text("utf-8"))


def setting(message: Message) -> Setting:
    """Return the setting of a message."""
    return setting_from(EXITS, message.channel, message.scenario)


def read(message: Message) -> Report:
    """Return the report on a message."""
    return check(message.text, setting(message), mentor=message.mentor, me=message.me)
