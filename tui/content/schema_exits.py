"""The shape of the exits file, and what must hold between its parts."""

from __future__ import annotations

import re
from typing import Annotated, Any, Literal

from pydantic import Field

from tui.content.schema_base import (
    Block,
    Id,
    Language,
    Line,
    Report,
    SourceId,
    Strict,
    named,
    place,
    stray,
    texts,
)
from tui.domain.slots import slots_in

CHANNELS = ("email", "chat", "card", "talk")


class GeneralTable(Strict):
    order: list[Line]
    channel: Line
    timing: Line
    last_meeting: Line
    others: Line
    silence: Line
    sleep: Line


class ChannelEntry(Strict):
    id: Literal["email", "chat", "card", "talk"]
    name: Line
    min_words: Annotated[int, Field(ge=1)] | None = None
    max_words: Annotated[int, Field(ge=1)] | None = None
    min_points: Annotated[int, Field(ge=1)] | None = None
    max_points: Annotated[int, Field(ge=1)] | None = None
    greeting: bool
    signature: bool
    lint_off: list[Id]


class SlotEntry(Strict):
    id: Id
    label: Line
    hint: Line
    example: Line
    also: Line
    shape: Line
    from_: list[Id] = Field(alias="from")


class MessageTable(Strict):
    to: Literal["mentor", "helper"] = "mentor"
    text: Block


class EmailTable(MessageTable):
    subject: Line


class TalkTable(Strict):
    to: Literal["mentor", "helper"] = "mentor"
    opening: Line
    points: list[Line]
    closing: Line


class ScenarioEntry(Strict):
    id: Id
    end_state: Literal["ended-well", "ended-otherwise", "now-peers", "paused", "active"]
    name: Line
    when: Line
    from_rules: list[Id]
    sign: Id
    exit: bool
    door: Literal["open", "closed", "none"]
    source: SourceId
    source_text: str = ""
    verbatim_channels: list[Literal["email", "chat", "card"]] = []
    tone: Line
    channel_advice: Line
    timing_advice: Line
    avoid: Annotated[list[Line], Field(min_length=1)]
    lint_off: list[Id]
    lint_tips: list[Id] = []
    email: EmailTable
    chat: MessageTable
    card: MessageTable
    talk: TalkTable


class AfterNote(Strict):
    subject: Line = ""
    text: Block


class AfterEntry(Strict):
    id: Id
    title: Line
    text: Line
    due_days: Annotated[int, Field(ge=1)] | None = None
    due_slot: Id | None = None
    due_meetings: Annotated[int, Field(ge=1)] | None = None
    not_for: list[Id] = []
    only_for: list[Id] = []
    channel: Literal["email", "chat", "card"] | None = None
    uses: list[Id] = []
    prompts: list[Line] = []
    lint_off: list[Id] = []
    note: AfterNote | None = None


class LintEntry(Strict):
    id: Id
    level: Literal["stop", "mend", "tip"]
    level_worst: Literal["stop", "mend"] | None = None
    name: Line
    check: Line
    say: Line


class ExitsFile(Strict):
    """The whole of ``exits.toml``."""

    schema_: Literal["good-terms/exits"] = Field(alias="schema")
    version: Literal[1]
    language: Language
    title: Line
    intro: Line
    before_sending: Line
    before_sending_source: Line
    linter_note: Line
    general: GeneralTable
    channel: list[ChannelEntry]
    slot_sources: dict[Id, Line]
    slot: Annotated[list[SlotEntry], Field(min_length=1)]
    scenario: Annotated[list[ScenarioEntry], Field(min_length=1)]
    after: list[AfterEntry]
    lint: Annotated[list[LintEntry], Field(min_length=1)]


def check_exits(raw: dict[str, Any], report: Report) -> ExitsFile | None:
    """The exits, or None where their shape is wrong; all problems are noted."""
    exits = report.parse(ExitsFile, raw)
    if exits is None:
        return None
    for table in ("channel", "slot", "scenario", "after", "lint"):
        report.unique(table, (one.id for one in getattr(exits, table)))
    for id in CHANNELS:
        if id not in {channel.id for channel in exits.channel}:
            report.add("", "channel", f'"{id}" is missing')
    slots = {slot.id for slot in exits.slot}
    for slot in exits.slot:
        report.known(named("slot", slot.id), "from", slot.from_, exits.slot_sources, "source of slots")
    _check_texts(raw, slots, report)
    lints = {lint.id for lint in exits.lint}
    for channel in exits.channel:
        report.known(named("channel", channel.id), "lint_off", channel.lint_off, lints, "tact rule")
        _check_bounds(channel, report)
    for scenario in exits.scenario:
        entry = named("scenario", scenario.id)
        report.known(entry, "lint_off", scenario.lint_off, lints, "tact rule")
        report.known(entry, "lint_tips", scenario.lint_tips, lints, "tact rule")
        _check_quoted(scenario, report)
        for talk in (channel for channel in exits.channel if channel.id == "talk"):
            if not (talk.min_points or 0) <= len(scenario.talk.points) <= (talk.max_points or 0):
                report.add(entry, "talk: points", f"must be {talk.min_points} to {talk.max_points}")
    scenarios = {scenario.id for scenario in exits.scenario}
    for after in exits.after:
        entry = named("after", after.id)
        report.known(entry, "not_for", after.not_for, scenarios, "scenario")
        report.known(entry, "only_for", after.only_for, scenarios, "scenario")
        report.known(entry, "uses", after.uses, exits.slot_sources, "source of slots")
        report.known(entry, "lint_off", after.lint_off, lints, "tact rule")
        if after.note and not after.channel:
            report.add(entry, "channel", "is missing, and there is a note")
        report.known(entry, "due_slot", [after.due_slot] if after.due_slot else [], slots, "slot")
        if [after.due_days, after.due_slot, after.due_meetings].count(None) != 2:
            report.add(entry, "", "needs exactly one of due_days, due_slot and due_meetings")
    return exits


def _check_texts(raw: dict[str, Any], slots: set[str], report: Report) -> None:
    """Known slots and nothing else in braces, brackets or angle brackets where a text is sent; elsewhere no
    braces at all."""
    for loc, text in texts(raw):
        if (loc[0] == "scenario" and len(loc) > 3 and loc[2] in CHANNELS and loc[3] != "to") or (
            loc[0] == "after" and loc[2] == "note"
        ):
            report.known(*place(loc, raw), slots_in(text), slots, "slot")
            marks = "[]<>{}"
        else:
            report.known(*place(loc, raw), slots_in(text), (), "slot")
            marks = "{}"
        if mark := stray(text, marks):
            report.add(*place(loc, raw), f"may not hold {mark} outside a slot")


def _check_bounds(channel: ChannelEntry, report: Report) -> None:
    words = (channel.min_words, channel.max_words)
    points = (channel.min_points, channel.max_points)
    needed, other = (points, words) if channel.id == "talk" else (words, points)
    what = "points" if channel.id == "talk" else "words"
    low, high = needed
    if low is None or high is None or low > high or other != (None, None):
        report.add(
            named("channel", channel.id), "", f"needs min_{what} up to max_{what}, and no other limits"
        )


def _check_quoted(scenario: ScenarioEntry, report: Report) -> None:
    """A verbatim channel holds the quoted text, its one bracket replaced by the slot for the direction."""
    entry = named("scenario", scenario.id)
    expected = re.sub(r"\[[^\]]*\]", "{direction}", scenario.source_text)
    if bool(scenario.source_text) != bool(scenario.verbatim_channels):
        report.add(entry, "verbatim_channels", "goes together with source_text")
        return
    for channel in scenario.verbatim_channels:
        if getattr(scenario, channel).text != expected:
            report.add(entry, f"{channel}: text", "differs from the quoted source_text")
