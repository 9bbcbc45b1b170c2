"""The input of ``score``: JSON values in, checked answers out.

Every key may be absent, and null says the same as absent (in ``answers`` it says skipped). The first thing
that is not allowed raises ``BadAnswers``, whose message says what, where (``answers.D1``) and what is
allowed, and repeats no answer.
"""

from __future__ import annotations

import datetime
import re
from collections.abc import Collection, Mapping

from tui.domain.scoring.answers import Answer, Answers, Facts, Leaning, RedFlags
from tui.domain.scoring.scores import HIGHEST_ANSWER, RELATIONSHIP
from tui.domain.trouble import Trouble

VERSION = 1
"""Version of the items that a check is scored by. A ``previous`` may have another one."""

DEEPEST = 50
"""How many checks a chain of ``previous`` may hold, this one included."""

KEYS = (
    "version",
    "date",
    "answers",
    "order",
    "importance",
    "facts",
    "red_flags",
    "leaning",
    "seconds",
    "previous",
)
TRUTHS = ("goals_met", "external_end", "direction_changed", "mentor_ends")
FACTS = (*TRUTHS, "adjusted", "meetings")
LEANINGS: tuple[Leaning, ...] = ("stay", "change", "leave", "unsure")
RED_FLAGS = ("credit", "fear", "crossed")
MOST_ADJUSTED = 2
MOST_IMPORTANT = 2
CANT_SAY = "x"
MOST_SECONDS = 1e9
"""Keeps infinity, and numbers too large to average, out."""

_DAY = re.compile(r"\d{4}-\d{2}-\d{2}", re.ASCII)
_MONTH = re.compile(r"\d{4}-\d{2}", re.ASCII)
_NAME = re.compile(r"[\w-]{1,30}", re.ASCII)


class BadAnswers(Trouble):
    """The input is not of the form that ``score`` reads; the text is one sentence for the person."""


def read_answers(raw: object, items: Collection[str]) -> Answers:
    """Check parsed JSON and return it as answers. ``items`` are the known item ids. Raises ``BadAnswers``."""
    if not isinstance(raw, dict):
        raise BadAnswers("the input must be one JSON object")
    chain: list[tuple[str, Mapping[str, object]]] = [("", _only(KEYS, raw, ""))]
    # A loop, not recursion: no depth of input can exhaust the stack.
    while (table := chain[-1][1]).get("previous") is not None:
        if len(chain) == DEEPEST:
            raise BadAnswers(f"previous: at most {DEEPEST} checks in a chain are read; leave out the oldest")
        where = chain[-1][0]
        chain.append((f"{where}previous.", _table(table, "previous", where, KEYS)))
    answers: Answers | None = None
    for where, table in reversed(chain):
        answers = _check(table, where, items, answers)
    assert answers is not None
    return answers


def _check(
    table: Mapping[str, object], where: str, items: Collection[str], previous: Answers | None
) -> Answers:
    version = _version(table.get("version"), where)
    # The items of another version are not known here: such a check is shown and never compared.
    known = items if version == VERSION else None
    return Answers(
        version=version,
        date=_date(table.get("date"), where),
        answers=_answers(_table(table, "answers", where, known), where),
        order=_order(table.get("order"), where, known),
        importance=_importance(_table(table, "importance", where, RELATIONSHIP), where),
        facts=_facts(_table(table, "facts", where, FACTS), where),
        red_flags=_red_flags(_table(table, "red_flags", where, RED_FLAGS)),
        leaning=_leaning(table.get("leaning"), where),
        seconds=_seconds(_table(table, "seconds", where, known), where),
        previous=previous,
    )


def _table(
    outer: Mapping[str, object], key: str, where: str, allowed: Collection[str] | None = None
) -> Mapping[str, object]:
    """The object under ``key``, empty if absent, whose keys are all among ``allowed`` (None: any)."""
    value = outer.get(key)
    if value is None:
        return {}
    if not isinstance(value, dict):
        raise BadAnswers(f"{where}{key}: must be a JSON object")
    return value if allowed is None else _only(allowed, value, f"{where}{key}.")


def _only(allowed: Collection[str], table: Mapping[str, object], where: str) -> Mapping[str, object]:
    for key in table:
        if key not in allowed:
            raise BadAnswers(f"{where}{_shown(key)}: no such key; allowed are {', '.join(allowed)}")
    return table


def _shown(key: str) -> str:
    """A key fit for a message on one line."""
    return key if _NAME.fullmatch(key) else ascii(key[:30])


def _integer(value: object) -> int | None:
    """The value if it is a whole number as JSON writes one; true, false and 2.0 are none."""
    return value if isinstance(value, int) and not isinstance(value, bool) else None


def _version(value: object, where: str) -> int:
    version = VERSION if value is None else _integer(value)
    if version is None or version < 1 or (version != VERSION and not where):
        raise BadAnswers(f"{where}version: must be {VERSION}, the version of the items in this program")
    return version


def _date(value: object, where: str) -> datetime.date | None:
    day = _day(value)
    if value is not None and day is None:
        raise BadAnswers(f'{where}date: must be a date that exists, written like "2026-11-21"')
    return day


def _day(value: object) -> datetime.date | None:
    if not isinstance(value, str) or not _DAY.fullmatch(value):
        return None
    try:
        return datetime.date.fromisoformat(value)
    except ValueError:
        return None


def _answers(table: Mapping[str, object], where: str) -> dict[str, Answer]:
    answers: dict[str, Answer] = {}
    for item, value in table.items():
        number = _integer(value)
        if number is not None and 0 <= number <= HIGHEST_ANSWER:
            answers[item] = number
        elif value == CANT_SAY:
            answers[item] = "x"
        elif value is None:
            answers[item] = None
        else:
            raise BadAnswers(
                f'{where}answers.{_shown(item)}: must be a whole number 0 to {HIGHEST_ANSWER}, "x" or null'
            )
    return answers


def _order(value: object, where: str, known: Collection[str] | None) -> tuple[str, ...]:
    if value is None:
        return ()
    if not isinstance(value, list) or not all(isinstance(item, str) for item in value):
        raise BadAnswers(f"{where}order: must be a list of item ids")
    for index, item in enumerate(value):
        if known is not None and item not in known:
            raise BadAnswers(f"{where}order[{index}]: no such item; allowed are {', '.join(known)}")
    if len(set(value)) < len(value):
        raise BadAnswers(f"{where}order: must name each item once")
    return tuple(value)


def _importance(table: Mapping[str, object], where: str) -> dict[str, int]:
    weights = {}
    for dimension, value in table.items():
        weight = _integer(value)
        if value is not None and (weight is None or not 0 <= weight <= MOST_IMPORTANT):
            raise BadAnswers(f"{where}importance.{dimension}: must be 0, 1, {MOST_IMPORTANT} or null")
        if weight is not None:
            weights[dimension] = weight
    return weights


def _facts(table: Mapping[str, object], where: str) -> Facts:
    truths = {name: _truth(table.get(name), f"{where}facts.{name}") for name in TRUTHS}
    adjusted = _count(table.get("adjusted"), f"{where}facts.adjusted")
    meetings = _count(table.get("meetings"), f"{where}facts.meetings")
    return Facts(**truths, adjusted=min(adjusted or 0, MOST_ADJUSTED), meetings=meetings)


def _truth(value: object, where: str) -> bool:
    if value is None or isinstance(value, bool):
        return bool(value)
    month = isinstance(value, str) and _MONTH.fullmatch(value)
    if _day(f"{value}-01" if month else value) is None:
        raise BadAnswers(f'{where}: must be true, false, null, or a date such as "2026-11-21" or "2026-11"')
    return True


def _count(value: object, where: str) -> int | None:
    count = _integer(value)
    if value is not None and (count is None or count < 0):
        raise BadAnswers(f"{where}: must be a whole number from 0, or null")
    return count


def _red_flags(table: Mapping[str, object]) -> RedFlags:
    # Only a plain true counts: nothing else, however it is written, is taken for a yes.
    return RedFlags(**{name: table.get(name) is True for name in RED_FLAGS})


def _leaning(value: object, where: str) -> Leaning | None:
    leaning = next((known for known in LEANINGS if value == known), None)
    if value is not None and leaning is None:
        raise BadAnswers(f"{where}leaning: must be {', '.join(LEANINGS)} or null")
    return leaning


def _seconds(table: Mapping[str, object], where: str) -> dict[str, float]:
    seconds = {}
    for item, value in table.items():
        if value is None:
            continue
        if isinstance(value, bool) or not isinstance(value, int | float) or not 0 <= value <= MOST_SECONDS:
            raise BadAnswers(f"{where}seconds.{_shown(item)}: must be a number of seconds, 0 or more")
        seconds[item] = float(value)
    return seconds
