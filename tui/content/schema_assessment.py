"""The assessment file as a whole, and what must hold between its parts and the other two files."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection
from dataclasses import dataclass
from typing import Annotated, Any, Literal, get_args

from pydantic import Field

from tui.content.help import help_topics
from tui.content.schema_base import Dimension, Id, Language, Line, Report, Strict, named, place, stray, texts
from tui.content.schema_questions import (
    Fact,
    Importance,
    Item,
    Leaning,
    Opening,
    OpenQuestion,
    OpenRules,
    Ordering,
    RedFlag,
    RedFlags,
    Scale,
    Window,
)
from tui.content.schema_results import (
    Action,
    AnswerCheck,
    BandEntry,
    Change,
    DimensionEntry,
    NearCut,
    Plateau,
    Quote,
    RuleLanguage,
    RuleRow,
    Scoring,
    Sign,
    Signs,
    Step,
    Verdict,
    VerdictNote,
    WithVerdict,
)
from tui.content.schema_when import Vocabulary
from tui.domain.slots import slots_in


class AssessmentFile(Strict):
    """The whole of ``assessment.toml``."""

    schema_: Literal["good-terms/assessment"] = Field(alias="schema")
    version: Literal[1]
    language: Language
    title: Line
    intro: Line
    mirror: Line
    private: Line
    limits: Line
    quote: list[Quote]
    window: Window
    scale: Scale
    scoring: Scoring
    band: Annotated[list[BandEntry], Field(min_length=3, max_length=3)]
    near_cut: NearCut
    plateau: Plateau
    dimension: list[DimensionEntry]
    ordering: Ordering
    item: list[Item]
    importance: Importance
    fact: list[Fact]
    leaning: Leaning
    red_flags: RedFlags
    red_flag: list[RedFlag]
    opening: Opening
    open_rules: OpenRules
    open_question: list[OpenQuestion]
    signs: Signs
    sign: Annotated[list[Sign], Field(min_length=3, max_length=3)]
    also_counts: list[Sign]
    verdict: list[Verdict]
    rule_language: RuleLanguage
    rule_slots: dict[Id, Line]
    action: list[Action]
    rule: Annotated[list[RuleRow], Field(min_length=1)]
    with_verdict: WithVerdict
    verdict_note: list[VerdictNote]
    answer_check: list[AnswerCheck]
    change: Change


@dataclass(frozen=True, slots=True)
class Elsewhere:
    """Ids of the other two files that the assessment refers to."""

    themes: Collection[str]
    slots: Collection[str]
    scenarios: Collection[str]


def check_assessment(raw: dict[str, Any], elsewhere: Elsewhere, report: Report) -> AssessmentFile | None:
    """The assessment, or None where its shape is wrong; all problems are noted."""
    file = report.parse(AssessmentFile, raw)
    if file is None:
        return None
    for table in _WITH_IDS:
        report.unique(table, (one.id for one in getattr(file, table)))
    for id in get_args(Dimension):
        if id not in {one.id for one in file.dimension}:
            report.add("", "dimension", f'"{id}" is missing')
    _check_items(file, report)
    for question in file.open_question:
        entry = named("open_question", question.id)
        report.known(entry, "carries_to", question.carries_to, elsewhere.slots, "slot")
    flags = [flag.id for flag in file.red_flag]
    report.known("red_flags", "safety_path", file.red_flags.safety_path, flags, "flag")
    language = file.rule_language
    vocabulary = Vocabulary(language.functions, language.numbers, language.truths, language.scores.names)
    for table in ("sign", "also_counts"):
        for sign in getattr(file, table):
            for key in ("on_when", "watch_when"):
                vocabulary.check(getattr(sign, key), named(table, sign.id), key, report)
    _check_rules(file, elsewhere, vocabulary, report)
    _check_braces(file, raw, report)
    return file


_WITH_IDS = (
    *("quote", "band", "dimension", "item", "fact", "red_flag", "open_question", "sign", "also_counts"),
    *("verdict", "action", "rule", "verdict_note", "answer_check"),
)

_NEEDS = {
    "draw": ({"count"}, {"helps", "theme"}, {"max_depth"}),
    "compose": ({"scenario"}, set(), set()),
    "recheck": (set(), {"after_meetings", "after_days"}, set()),
    "read": ({"topic"}, set(), set()),
}
"""Action to the keys it needs, the keys of which it needs exactly one, and the keys it may have."""
_OPTIONAL = ("helps", "theme", "count", "max_depth", "scenario", "after_meetings", "after_days", "topic")


def _check_items(file: AssessmentFile, report: Report) -> None:
    for item in file.item:
        if item.scored != bool(item.dimension):
            report.add(named("item", item.id), "dimension", "belongs to scored items, and to all of them")
    counts = Counter(item.dimension for item in file.item)
    reverse = Counter(item.dimension for item in file.item if item.reverse)
    for id in get_args(Dimension):
        if counts[id] != file.scoring.of_items or reverse[id] != 1:
            wanted = f"needs {file.scoring.of_items} items, one of them reversed"
            report.add(named("dimension", id), "", wanted)


def _check_rules(file: AssessmentFile, elsewhere: Elsewhere, vocabulary: Vocabulary, report: Report) -> None:
    rules = {row.rule for row in file.rule}
    for row in file.rule:
        entry = named("rule", row.id)
        vocabulary.check(row.when, entry, "when", report)
        report.known(entry, "verdict", [row.verdict], [one.id for one in file.verdict], "verdict")
        report.known(entry, "quote", filter(None, [row.quote]), [one.id for one in file.quote], "quotation")
        _check_steps(row.steps, entry, file, elsewhere, vocabulary, report)
    if file.rule[-1].when != "true":
        report.add(named("rule", file.rule[-1].id), "when", "must be true, as this is the last row")
    for note in file.verdict_note:
        entry = named("verdict_note", note.id)
        report.known(entry, "never_shown_after_rules", note.never_shown_after_rules, rules, "rule")
        asked = [one.id for one in file.open_question]
        report.known(entry, "asks", [note.asks] if note.asks else [], asked, "open question")
        _check_steps(note.steps, entry, file, elsewhere, vocabulary, report)


def _check_steps(
    steps: list[Step],
    entry: str,
    file: AssessmentFile,
    elsewhere: Elsewhere,
    vocabulary: Vocabulary,
    report: Report,
) -> None:
    for at, step in enumerate(steps, start=1):
        field = f"steps {at}"
        report.known(entry, f"{field}: do", [step.do], [one.id for one in file.action], "action")
        report.known(entry, f"{field}: theme", filter(None, [step.theme]), elsewhere.themes, "theme")
        report.known(
            entry, f"{field}: scenario", filter(None, [step.scenario]), elsewhere.scenarios, "scenario"
        )
        report.known(entry, f"{field}: topic", filter(None, [step.topic]), help_topics(), "help topic")
        if step.if_:
            vocabulary.check(step.if_, entry, f"{field}: if", report)
        all_of, one_of, may = _NEEDS.get(step.do, (set(), set(), set()))
        given = {key for key in _OPTIONAL if getattr(step, key) is not None}
        for key in sorted(all_of - given):
            report.add(entry, f"{field}: {key}", f"is missing; {step.do} needs it")
        if one_of and len(one_of & given) != 1:
            report.add(entry, field, f"{step.do} needs exactly one of {' and '.join(sorted(one_of))}")
        for key in sorted(given - all_of - one_of - may):
            report.add(entry, f"{field}: {key}", f"means nothing to {step.do}")


def _check_braces(file: AssessmentFile, raw: dict[str, Any], report: Report) -> None:
    """Slots of a rule in its words and steps, those of a result line in the result lines, none elsewhere."""
    for loc, text in texts(raw):
        if loc[0] in ("rule", "near_cut"):
            allowed: Collection[str] = file.rule_slots
        else:
            allowed = file.with_verdict.slots if loc[0] == "with_verdict" else ()
        report.known(*place(loc, raw), slots_in(text), allowed, "slot")
        if mark := stray(text, "{}"):
            report.add(*place(loc, raw), f"may not hold {mark} outside a slot")
