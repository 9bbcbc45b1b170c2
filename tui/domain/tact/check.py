"""The tact check: what a careful editor would say about the wording of an exit message.

Deterministic and offline; English only; wording, not meaning.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator

from tui.domain.tact.letter import Letter
from tui.domain.tact.reading import Reading
from tui.domain.tact.report import ONCE, Finding, Report, report
from tui.domain.tact.rules import (
    absolutes,
    apology,
    appreciation,
    blame,
    closing,
    comparison,
    door,
    example,
    heat,
    hedging,
    length,
    names,
    private,
    promise,
    reason,
    unfilled,
)
from tui.domain.tact.setting import Setting

_EMAIL = Setting()
_RULES: dict[str, Callable[[Reading], Iterator[Finding]]] = {
    module.RULE: module.find
    for module in (
        appreciation, example, reason, blame, absolutes, unfilled, promise, door,
        closing, length, names, apology, hedging, comparison, heat, private,
    )
}  # fmt: skip


def check(text: str, setting: Setting = _EMAIL, *, mentor: str = "", me: str = "") -> Report:
    """Return the report on ``text`` as given: offsets count its code points, newlines are not translated.

    ``mentor`` is the stored name of the person who is greeted, ``me`` the writer's; empty where unknown.
    Any string is accepted, none raises.
    """
    letter = Letter(text, mentor, me)
    reading = Reading(letter, setting)
    findings: list[Finding] = []
    for rule, find in _RULES.items():
        if rule not in setting.off:
            findings += _kept(rule, find(reading), letter)
    return report(findings, len(text.split()))


def _kept(rule: str, found: Iterable[Finding], letter: Letter) -> list[Finding]:
    """Return at most one finding of a rule for each sentence, or for the text where the rule is about it."""
    kept: list[Finding] = []
    seen: set[int] = set()
    for finding in sorted(found, key=lambda one: (one.start, one.end)):
        place = -1 if rule in ONCE else _sentence_at(letter, finding.start)
        if place not in seen:
            seen.add(place)
            kept.append(finding)
    return kept


def _sentence_at(letter: Letter, place: int) -> int:
    for index, sentence in enumerate(letter.all):
        if sentence.start <= place < sentence.end:
            return index
    return -2 - place
