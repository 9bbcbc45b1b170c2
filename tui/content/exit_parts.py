"""What the exit messages are made of: channels, slots, scenarios with their templates, after-tasks."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class General:
    """Advice that holds for every scenario; ``order`` is the order of the parts of a good message."""

    order: tuple[str, ...]
    channel: str
    timing: str
    last_meeting: str
    others: str
    silence: str
    sleep: str


@dataclass(frozen=True, slots=True)
class Channel:
    """A way to say it. Word limits are 0 for talking points, point limits for all others."""

    id: str
    name: str
    greeting: bool
    """Whether a greeting is expected."""
    signature: bool
    """Whether the writer's own name is expected."""
    lint_off: tuple[str, ...]
    """Tact rules that say nothing on this channel."""
    min_words: int = 0
    max_words: int = 0
    min_points: int = 0
    max_points: int = 0


@dataclass(frozen=True, slots=True)
class Slot:
    """A place to fill, asked once and filled everywhere."""

    id: str
    label: str
    hint: str
    example: str
    also: str
    """A second example."""
    shape: str
    """What the value has to be for the sentences around it to hold."""
    from_: tuple[str, ...]
    """Where suggestions come from: ids of ``Exits.slot_sources``."""


@dataclass(frozen=True, slots=True)
class Template:
    """One scenario on one channel. ``text`` is the whole of it but the subject, ready to fill and to edit."""

    to: str
    """Who it is for: "mentor", or "helper" on the safety path."""
    text: str
    subject: str = ""
    """E-mail only."""
    opening: str = ""
    """Talking points only, as are ``points`` and ``closing``; ``text`` holds all three."""
    points: tuple[str, ...] = ()
    closing: str = ""


@dataclass(frozen=True, slots=True)
class Scenario:
    """One way for a mentorship to end, rest or change, with its words for every channel."""

    id: str
    end_state: str
    """ended-well, ended-otherwise, now-peers, paused or active."""
    name: str
    when: str
    from_rules: tuple[str, ...]
    """Rows (or rules) of the check that suggest it."""
    sign: str
    exit: bool
    """Whether it ends the mentorship in its old form."""
    door: str
    """open, closed or none: what the text says about contact afterward."""
    source: str
    tone: str
    channel_advice: str
    timing_advice: str
    avoid: tuple[str, ...]
    lint_off: tuple[str, ...]
    templates: Mapping[str, Template]
    """Channel id to template, in the order of the channels."""
    lint_tips: tuple[str, ...] = ()
    """Tips that the template itself is known to raise."""
    source_text: str = ""
    verbatim_channels: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class After:
    """Something to do once the message is sent, due by exactly one of ``due_days`` (days), ``due_slot`` (the
    date in that slot) and ``due_meetings`` (meetings held); the others are None or empty."""

    id: str
    title: str
    text: str
    due_days: int | None = None
    due_slot: str = ""
    due_meetings: int | None = None
    not_for: tuple[str, ...] = ()
    only_for: tuple[str, ...] = ()
    channel: str = ""
    uses: tuple[str, ...] = ()
    prompts: tuple[str, ...] = ()
    """What to write down under the answers it uses."""
    lint_off: tuple[str, ...] = ()
    """Tact rules that say nothing about its note."""
    note: Template | None = None
    """The words to begin with, where it is something to write."""

    @property
    def written(self) -> bool:
        """Whether it is done by writing something: a note, or answers read again."""
        return self.note is not None or bool(self.uses)

    def follows(self, scenario: str) -> bool:
        """Whether the task is offered after a scenario."""
        return scenario not in self.not_for and (not self.only_for or scenario in self.only_for)


@dataclass(frozen=True, slots=True)
class LintText:
    """The words of one tact rule: what is checked, and what to say about a finding."""

    id: str
    level: str
    """stop, mend or tip."""
    name: str
    check: str
    say: str
    level_worst: str = ""
    """The level of its worst finding, where findings differ."""
