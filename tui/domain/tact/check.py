"""The tact check: what a careful editor would say about the wording of an exit message.

Deterministic and offline; English only; wording, not meaning.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace

from tui.domain.tact.letter import Letter
from tui.domain.tact.reading import Reading
from tui.domain.tact.report import ONCE, WEIGHT, Finding, Report, report
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
TRIED, AGAIN = 8, 20_000
"""Rewrites that are tried, and offered, at a time, and signs that are read again for them: each is another reading."""
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
    found = _findings(text, setting, mentor, me)
    worst_first = sorted(found, key=lambda one: (WEIGHT[one.level], one.start))
    most = min(TRIED, AGAIN // max(1, len(text)))
    tried = [finding for finding in worst_first if finding.rewrite is not None][:most]
    sound = {
        finding
        for finding in tried
        if _mends(finding, found, _findings(_rewritten(text, finding), setting, mentor, me))
    }
    offered = [finding if finding in sound else replace(finding, rewrite=None) for finding in found]
    return report(offered, len(text.split()))


def _findings(text: str, setting: Setting, mentor: str, me: str) -> list[Finding]:
    letter = Letter(text, mentor, me)
    reading = Reading(letter, setting)
    found: list[Finding] = []
    for rule, find in _RULES.items():
        if rule not in setting.off:
            found += _kept(rule, find(reading), letter)
    return found


def _rewritten(text: str, finding: Finding) -> str:
    return text[: finding.start] + (finding.rewrite or "") + text[finding.end :]


def _mends(finding: Finding, before: list[Finding], after: list[Finding]) -> bool:
    """Whether a rewrite takes its finding away and brings none that weighs more: one changed word may turn others."""
    if sum(one.rule == finding.rule for one in after) >= sum(one.rule == finding.rule for one in before):
        return False
    new = Counter((one.rule, one.level) for one in after) - Counter((one.rule, one.level) for one in before)
    return all(WEIGHT[level] >= WEIGHT[finding.level] for _, level in new)


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
