"""The exit messages, read once from ``exits.toml``: scenarios, channels, slots, after-tasks, tact words.

The file is checked by the tests (``tui.content.schema``), so it is read here without further questions.
"""

from __future__ import annotations

import tomllib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cache
from pkgutil import get_data
from types import MappingProxyType
from typing import Any, Protocol, TypeVar

from tui.content.exit_parts import After, Channel, General, LintText, Scenario, Slot, Template
from tui.domain.slots import slots_in
from tui.domain.trouble import Unknown

__all__ = ["After", "Channel", "Exits", "General", "LintText", "Scenario", "Slot", "Template", "load_exits"]


class _Named(Protocol):
    @property
    def id(self) -> str: ...


N = TypeVar("N", bound=_Named)


@dataclass(frozen=True, slots=True)
class Exits:
    """Everything for the exit note, in the order of the file."""

    version: int
    language: str
    title: str
    intro: str
    before_sending: str
    before_sending_source: str
    linter_note: str
    general: General
    slot_sources: Mapping[str, str]
    channels: tuple[Channel, ...]
    slots: tuple[Slot, ...]
    scenarios: tuple[Scenario, ...]
    after: tuple[After, ...]
    lint: tuple[LintText, ...]

    def scenario(self, id: str) -> Scenario:
        """The scenario of that id. Raises Unknown, naming those there are."""
        return _find(self.scenarios, id, "scenario")

    def channel(self, id: str) -> Channel:
        """The channel of that id. Raises Unknown, naming those there are."""
        return _find(self.channels, id, "channel")

    def slot(self, id: str) -> Slot:
        """The slot of that id. Raises Unknown, naming those there are."""
        return _find(self.slots, id, "slot")

    def to_do(self, id: str) -> After:
        """What comes after a message, by its id. Raises Unknown, naming those there are."""
        return _find(self.after, id, "task")

    def suggested(self, *rules: str) -> tuple[Scenario, ...]:
        """The scenarios that a verdict suggests, given the ids of its row, its rule, or both; maybe none."""
        return tuple(one for one in self.scenarios if any(rule in one.from_rules for rule in rules))

    def slots_of(self, scenario: str, channel: str) -> tuple[Slot, ...]:
        """The slots to ask for, in order of first appearance: in the text, then in the subject."""
        return self.slots_in(self.scenario(scenario).templates[self.channel(channel).id])

    def slots_in(self, template: Template) -> tuple[Slot, ...]:
        """The slots of a template, in order of first appearance: in the text, then in the subject."""
        return tuple(self.slot(id) for id in slots_in(template.text, template.subject))

    def lint_off(self, scenario: str | None, channel: str) -> frozenset[str]:
        """The tact rules that are off for a scenario (None: none chosen) on a channel."""
        off = self.scenario(scenario).lint_off if scenario is not None else ()
        return frozenset((*off, *self.channel(channel).lint_off))

    def after_tasks(self, scenario: str) -> tuple[After, ...]:
        """What is offered once a message of the scenario is sent."""
        return tuple(task for task in self.after if task.follows(scenario))


@cache
def load_exits() -> Exits:
    """The exit messages; read from the package on the first call only."""
    # pkgutil reads from a wheel or a zip as importlib.resources does, and loads in a tenth of the time.
    raw = tomllib.loads((get_data("tui.content", "exits.toml") or b"").decode("utf-8"))
    channels = _all(Channel, raw["channel"])
    parts: dict[str, Any] = {
        "slot_sources": MappingProxyType(raw["slot_sources"]),
        "general": General(**_tuples(raw["general"])),
        "channels": channels,
        "slots": _all(Slot, raw["slot"]),
        "scenarios": tuple(_scenario(entry, channels) for entry in raw["scenario"]),
        "after": tuple(_after(entry) for entry in raw["after"]),
        "lint": _all(LintText, raw["lint"]),
    }
    left = ("schema", "channel", "slot", "scenario", *parts)
    return Exits(**{key: value for key, value in raw.items() if key not in left}, **parts)


def _scenario(entry: Mapping[str, Any], channels: Iterable[Channel]) -> Scenario:
    fields = _tuples(entry)
    templates = {channel.id: _template(_tuples(fields.pop(channel.id))) for channel in channels}
    return Scenario(**fields, templates=MappingProxyType(templates))


def _after(entry: Mapping[str, Any]) -> After:
    fields = _tuples(entry)
    if "note" in fields:
        fields["note"] = _template(_tuples(fields["note"]))
    return After(**fields)


def _template(entry: dict[str, Any]) -> Template:
    if "points" in entry:
        points = "\n".join(f"- {point}" for point in entry["points"])
        entry["text"] = f"{entry['opening']}\n\n{points}\n\n{entry['closing']}"
    entry.setdefault("to", "mentor")
    entry["text"] = entry["text"].strip()
    return Template(**entry)


def _all(kind: type[N], entries: Iterable[Mapping[str, Any]]) -> tuple[N, ...]:
    return tuple(kind(**_tuples(entry)) for entry in entries)


def _tuples(entry: Mapping[str, Any]) -> dict[str, Any]:
    """Keyword arguments from a TOML table: lists become tuples, ``from`` becomes ``from_``."""
    return {
        "from_" if key == "from" else key: tuple(value) if isinstance(value, list) else value
        for key, value in entry.items()
    }


def _find(entries: Iterable[N], id: str, what: str) -> N:
    for entry in entries:
        if entry.id == id:
            return entry
    raise Unknown(f"There is no {what} {id!r}. There are: {', '.join(entry.id for entry in entries)}.")
