"""The way between a check under way and the wizard that asks it: what was answered, skipped and not reached."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import asdict

from tui.content.assessment import Assessment
from tui.domain.check import CheckDraft, Fact, PastPage, PastStep
from tui.domain.page import Page, Value
from tui.domain.retrace import PageBefore, StepBefore
from tui.domain.wizard import REVIEW, Wizard
from tui.services.course import build_course


def wizard_of(draft: CheckDraft, assessment: Assessment) -> Wizard:
    """The state machine of a draft, standing where the person left it."""
    course = build_course(assessment, draft.order)
    words = [page for page in course if page.kind == "words"]
    wizard = Wizard(
        course,
        given={page.id: value for page in course for value in _kept(draft, page)},
        notes=draft.notes,
        carries={page.id: draft.carries[page.key] for page in words if page.key in draft.carries},
        seconds={page.id: draft.seconds[page.key] for page in course if page.key in draft.seconds},
        past=tuple(_step(one) for one in draft.past),
    )
    if draft.page == REVIEW:
        return wizard.review()
    if draft.page not in {page.id for page in course}:
        return wizard
    return (wizard.review() if draft.returning else wizard).jump(draft.page)


def answers_of(wizard: Wizard) -> dict[str, object]:
    """The answers of a wizard by the fields of a check."""
    by_kind: dict[str, dict[str, Value]] = {}
    for page in wizard.course:
        if page.id in wizard.given:
            by_kind.setdefault(page.kind, {})[page.key] = wizard.given[page.id]
    words, items = by_kind.get("words", {}), wizard.pages("item")
    seen = [page.id for page in wizard.pages("words", "scale", "leaning") if wizard.status(page) == "skipped"]
    return {
        "opening": by_kind.get("scale", {}).get("opening"),
        "answers": by_kind.get("item", {}),
        "importance": by_kind.get("importance", {}),
        "facts": by_kind.get("fact", {}),
        "red_flags": by_kind.get("flag", {}),
        "words": {key: text for key, text in words.items() if text and str(text).strip()},
        "leaning": by_kind.get("leaning", {}).get("leaning"),
        "notes": dict(wizard.notes),
        "carries": {one.key: wizard.carries[one.id] for one in wizard.course if one.id in wizard.carries},
        "seconds": {one.key: wizard.seconds[one.id] for one in items if one.id in wizard.seconds},
        "seen": tuple(seen),
    }


def past_of(wizard: Wizard) -> tuple[PastStep, ...]:
    """The steps of a wizard that can be taken back, as a draft keeps them."""
    return tuple(
        PastStep(
            place=one.place,
            returning=one.returning,
            pages=tuple(PastPage(**asdict(page)) for page in one.pages),
        )
        for one in wizard.past
    )


def _step(kept: PastStep) -> StepBefore:
    pages = tuple(PageBefore(**dict(page)) for page in kept.pages)
    return StepBefore(kept.place, kept.returning, pages)


def _kept(draft: CheckDraft, page: Page) -> list[Value]:
    """The answer to a page, None where it was skipped; nothing where it was not reached."""
    skipped: list[Value] = [None] if page.id in draft.seen else []
    match page.kind:
        case "scale":
            return skipped if draft.opening is None else [draft.opening]
        case "leaning":
            return skipped if draft.leaning is None else [draft.leaning]
        case "words":
            return [draft.words[page.key]] if page.key in draft.words else skipped
        case "item":
            return [draft.answers[page.key]] if page.key in draft.answers else []
        case "importance":
            return [draft.importance[page.key]] if page.key in draft.importance else []
        case "fact":
            return [covering(draft.facts[page.key], page.values)] if page.key in draft.facts else []
        case "flag":
            return [draft.red_flags[page.key]] if page.key in draft.red_flags else []
        case "intro":
            return []


def covering(value: Fact, values: Collection[int | str | bool]) -> Value:
    """A count from the log becomes the answer that covers it, such as "three or more"."""
    counts = [choice for choice in values if type(choice) is int]
    return min(value, max(counts)) if type(value) is int and counts else value
