"""Check the content files, the shipped three against each other.

Every problem names the file, the entry by its id, and the field:
``deck.toml: card "dec-3": depth: must be light, medium or deep``.
"""

from __future__ import annotations

from typing import Any

from tui.content.schema_assessment import AssessmentFile, Elsewhere, check_assessment
from tui.content.schema_base import BadContent, Report, named, place, texts
from tui.content.schema_deck import DeckFile, check_deck
from tui.content.schema_exits import ExitsFile, check_exits
from tui.domain.text import clean

__all__ = ["BadContent", "validate_content"]


def validate_content(assessment: dict[str, Any], deck: dict[str, Any], exits: dict[str, Any]) -> None:
    """Check the three files as tomllib reads them, each on its own and all together. Raises BadContent."""
    reports = Report("assessment.toml"), Report("deck.toml"), Report("exits.toml")
    for raw, report in zip((assessment, deck, exits), reports, strict=True):
        for loc, text in texts(raw):
            if clean(text) != text:
                report.add(*place(loc, raw), "has characters that cannot be shown")
    cards, notes = check_deck(deck, reports[1]), check_exits(exits, reports[2])
    # A file of the wrong shape has no ids to refer to: its own problems come first.
    if cards is None or notes is None:
        reports[0].parse(AssessmentFile, assessment)
    else:
        elsewhere = Elsewhere(
            themes=[theme.id for theme in cards.theme],
            slots=[slot.id for slot in notes.slot],
            scenarios=[scenario.id for scenario in notes.scenario],
        )
        check = check_assessment(assessment, elsewhere, reports[0])
        if check:
            _check_together(check, cards, notes, reports)
    problems = [line for report in reports for line in report.lines]
    if problems:
        raise BadContent(problems)


def _check_together(
    check: AssessmentFile, deck: DeckFile, exits: ExitsFile, reports: tuple[Report, Report, Report]
) -> None:
    """Rules that the deck and the exits name exist, and rows and scenarios lead to each other."""
    on_check, on_deck, on_exits = reports
    rules = {row.rule for row in check.rule}
    on_deck.known("draw", "never_drawn_after_rules", deck.draw.never_drawn_after_rules, rules, "rule")
    names = {one.id: one.name for one in check.dimension}
    for id, name in deck.legend.helps.items():
        if names.get(id) != name:
            on_deck.add("legend", f"helps: {id}", "is called something else in assessment.toml")
    signs = {"any", "none", *(sign.id for sign in (*check.sign, *check.also_counts))}
    for scenario in exits.scenario:
        entry = named("scenario", scenario.id)
        on_exits.known(
            entry, "from_rules", scenario.from_rules, rules | {row.id for row in check.rule}, "rule"
        )
        on_exits.known(entry, "sign", [scenario.sign], signs, "sign")
    for row in check.rule:
        opened = {step.scenario for step in row.steps if step.scenario}
        meant = {one.id for one in exits.scenario if {row.id, row.rule} & set(one.from_rules)}
        for scenario_id in sorted(opened ^ meant):
            on_check.add(
                named("rule", row.id), "steps", f'scenario "{scenario_id}" and its from_rules do not agree'
            )
