"""What a scenario and a channel ask of a message, as plain values: the check itself reads no files."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any


@dataclass(frozen=True, slots=True)
class Setting:
    """The frame in which a message is read.

    ``min_words`` and ``max_words`` are the channel's range, None where it has none. ``greeting`` and
    ``signature`` tell whether a greeting and the writer's name belong into the text. ``to_helper`` means
    that somebody else than the mentor is greeted.
    """

    channel: str = "email"
    scenario: str | None = None
    min_words: int | None = 60
    max_words: int | None = 180
    greeting: bool = True
    signature: bool = True
    off: frozenset[str] = frozenset()
    to_helper: bool = False


def setting_from(exits: Mapping[str, Any], channel: str = "email", scenario: str | None = None) -> Setting:
    """Return the setting for a channel and a scenario out of the parsed exit content.

    An unknown channel or scenario raises ``KeyError`` with its id.
    """
    row = _with_id(exits["channel"], channel)
    story: Mapping[str, Any] = _with_id(exits["scenario"], scenario) if scenario is not None else {}
    text = story.get(channel)
    return Setting(
        channel=channel,
        scenario=scenario,
        min_words=row.get("min_words"),
        max_words=row.get("max_words"),
        greeting=bool(row.get("greeting", True)),
        signature=bool(row.get("signature", True)),
        off=frozenset(row.get("lint_off", ())) | frozenset(story.get("lint_off", ())),
        to_helper=isinstance(text, Mapping) and text.get("to") == "helper",
    )


def _with_id(rows: Iterable[Mapping[str, Any]], wanted: str) -> Mapping[str, Any]:
    for row in rows:
        if row["id"] == wanted:
            return row
    raise KeyError(wanted)
