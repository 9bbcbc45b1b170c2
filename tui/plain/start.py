"""Before a plain course begins: whom it is about, and whether something is under way."""

from __future__ import annotations

from tui.domain.check import CheckDraft
from tui.plain.talk import Left, Talk
from tui.services import dates
from tui.services.checks import Checks
from tui.services.mentorships import Mentorships
from tui.services.trash import Trash


def somebody(talk: Talk, mentorships: Mentorships, name: str | None) -> str:
    """The id of the mentorship meant: named, the only one, chosen, or new. Raises Left and Unknown."""
    if name is not None:
        return mentorships.find(name).id
    known = mentorships.all()
    if len(known) == 1:
        return known[0].id
    if not known:
        return mentorships.add(_name(talk)).id
    index = talk.choose("Which mentor?", [one.mentor for one in known])
    if index is None:
        raise Left
    return known[index].id


def _name(talk: Talk) -> str:
    """What a new mentor is called; empty where that can wait. Raises Left."""
    while True:
        talk.say("What do you call your mentor? A name is enough; leave it empty and it can wait.")
        match talk.ask():
            case "q":
                raise Left
            case "?" | "b" | "r":
                talk.say("Only you see it, and it can be changed later. s goes on without it, q leaves.")
            case "s":
                return ""
            case name:
                return name


def under_way(talk: Talk, checks: Checks, trash: Trash, mentorship_id: str) -> CheckDraft:
    """The check to go on with: the one under way, if the person wants it, or a new one. Raises Left."""
    draft = checks.draft(mentorship_id)
    if draft is None:
        return checks.begin(mentorship_id)
    age = dates.when(draft.touched.date(), checks.today)
    answered = sum(value is not None for value in draft.answers.values())
    statements = "1 statement" if answered == 1 else f"{answered} statements"
    index = talk.choose(
        f"You left a check {age}, with {statements} answered.", ["Go on with it", "Start a new one"]
    )
    if index is None:
        raise Left
    if index == 1:
        trash.remove_draft(draft)
        return checks.begin(mentorship_id)
    return draft
