"""The pages of a check, made from the assessment's words."""

from __future__ import annotations

from tui.content.assessment import Assessment
from tui.domain.course import Statement, shuffled
from tui.domain.page import Page

STOCK = ("Q1", "Q2", "Q3")
"""The source's three stock-taking questions; the other open questions come after the private ones."""
RELATIONSHIP = ("D", "E", "X", "R")


def draw_order(assessment: Assessment, seed: int) -> tuple[str, ...]:
    """Item ids in the order in which this check shows them."""
    return shuffled([Statement(one.id, one.dimension, one.reverse) for one in assessment.items], seed)


def build_course(assessment: Assessment, order: tuple[str, ...]) -> tuple[Page, ...]:
    """Every page of a check whose items come in ``order``; items the order does not know come last."""
    items = {one.id: one for one in assessment.items}
    places = [*(id for id in order if id in items), *(id for id in items if id not in order)]
    scale = (*range(assessment.scale.min, assessment.scale.max + 1), assessment.scale.cant_say_key)
    pages = [Page("opening", "scale", "opening", "opening", tuple(range(11)))]
    pages += [Page(f"words-{id}", "words", "stock", id) for id in STOCK]
    section = ""
    for id in places:
        section = items[id].dimension or section
        pages.append(Page(f"item-{id}", "item", section, id, scale))
    pages += [
        Page(
            f"importance-{id}",
            "importance",
            "importance",
            id,
            tuple(a.value for a in assessment.importance.answers),
        )
        for id in RELATIONSHIP
    ]
    for fact in assessment.facts:
        values = tuple(fact.values) if fact.kind == "count" else (True, False)
        pages.append(Page(f"fact-{fact.id}", "fact", "facts", fact.id, values, fact.kind == "yes-no-date"))
    pages.append(Page("flags", "intro", "private", "flags"))
    pages += [
        Page(f"flag-{one.id}", "flag", "private", one.id, (True, False))
        for one in assessment.red_flag_questions
    ]
    pages += [
        Page(f"words-{one.id}", "words", "ahead", one.id)
        for one in assessment.open_questions
        if one.id not in STOCK
    ]
    leanings = tuple(one.id for one in assessment.leaning.answers)
    pages.append(Page("leaning", "leaning", "leaning", "leaning", leanings))
    return tuple(pages)


def sections(course: tuple[Page, ...]) -> tuple[str, ...]:
    """The sections of a course in their order."""
    return tuple(dict.fromkeys(page.section for page in course))
