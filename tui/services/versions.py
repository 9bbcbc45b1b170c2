"""Wordings of a note that gave way to another one: kept, listed, and taken up again."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from tui.content.exits import Exits
from tui.domain.difference import Difference, difference, differs_much, loses_much
from tui.domain.note import NoteDraft, Version


@dataclass(frozen=True, slots=True)
class Listed:
    """One version as a list shows it, with what it would change."""

    version: Version
    name: str
    """Its situation and channel in words."""
    difference: Difference
    """From the present text to this version."""


def keep(draft: NoteDraft, text: str, subject: str, at: datetime) -> NoteDraft:
    """The draft with this wording among its versions; a blank one or one that is there already changes nothing."""
    if not (text.strip() or subject.strip()):
        return draft
    if any((one.text, one.subject) == (text, subject) for one in draft.versions):
        return draft
    kept = Version(at=at, scenario=draft.scenario, channel=draft.channel, text=text, subject=subject)
    return draft.but(versions=(*draft.versions, kept))


def keep_before(draft: NoteDraft, before: NoteDraft, at: datetime) -> NoteDraft:
    """The draft, with the wording saved last among its versions where much of it has just gone."""
    if before.own_words and draft.own_words and loses_much(before.text, draft.text):
        return keep(draft, before.text, before.subject, at)
    return draft


def keep_session(draft: NoteDraft, opened: NoteDraft, at: datetime) -> NoteDraft:
    """The draft, with the wording it was opened with among its versions where the two differ much."""
    if opened.own_words and draft.own_words and differs_much(opened.text, draft.text):
        return keep(draft, opened.text, opened.subject, at)
    return draft


def restored(draft: NoteDraft, version: Version, text: str, subject: str, at: datetime) -> NoteDraft:
    """The draft in the words of a version; ``text`` and ``subject``, which stand there now, become one."""
    aside = keep(draft, text, subject, at)
    return aside.but(own_words=True, text=version.text, subject=version.subject or subject)


def listed(draft: NoteDraft, text: str, exits: Exits) -> tuple[Listed, ...]:
    """All versions, the newest first, each compared with the text that stands there now."""
    names = {one.id: one.name for one in exits.scenarios}
    channels = {one.id: one.name.lower() for one in exits.channels}
    return tuple(
        Listed(
            one,
            f"{names.get(one.scenario, one.scenario)}, {channels.get(one.channel, one.channel)}",
            difference(text, one.text),
        )
        for one in reversed(draft.versions)
    )
