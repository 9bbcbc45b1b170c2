"""How many records there are, in words that the screens use too."""

from __future__ import annotations

from collections.abc import Mapping

_NAMES = {
    "mentorships": ("mentorship", "mentorships"),
    "checks": ("check", "checks"),
    "card_states": ("question used", "questions used"),
    "meetings": ("meeting", "meetings"),
    "advice": ("piece of advice", "pieces of advice"),
    "plans": ("change asked for", "changes asked for"),
    "notes": ("exit note", "exit notes"),
    "tasks": ("thing to come back to", "things to come back to"),
    "private_notes": ("private note", "private notes"),
    "own_cards": ("question of your own", "questions of your own"),
    "packs": ("pack", "packs"),
    "needs": ("need", "needs"),
    "undo_steps": ("step to take back", "steps to take back"),
    "trash": ("thing in the trash", "things in the trash"),
    "check_drafts": ("unfinished check", "unfinished checks"),
    "note_drafts": ("unfinished note", "unfinished notes"),
    "debrief_drafts": ("unfinished debrief", "unfinished debriefs"),
}
"""What one record of a kind is called, and what several are."""


def named(kind: str, number: int) -> str:
    """The name of ``number`` records of a kind."""
    one, several = _NAMES[kind]
    return one if number == 1 else several


def in_words(counts: Mapping[str, int]) -> str:
    """What there is, on one line: "1 mentorship, 4 checks"; empty where there is nothing."""
    return ", ".join(f"{number} {named(kind, number)}" for kind, number in counts.items() if number)
