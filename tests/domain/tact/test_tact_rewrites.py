"""An offered rewrite does what it says: its finding is gone, and nothing worse has come."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from tests.domain.tact.corpus import messages, setting
from tui.domain.tact import check
from tui.domain.tact.check import TRIED

_ALL = messages("public-messages.jsonl") + messages("own-messages.jsonl")
_WEIGHT = {"tip": 0, "mend": 1, "stop": 2}
_NEVER_REWRITTEN = {"unfilled", "length", "example", "reason", "comparison"}
_ADDED = [
    "",
    "!!!",
    " You NEVER answered!",
    " Maybe we could perhaps just sort of stop.",
    "\n\nRobin",
    " Sorry!",
]


def _apply(text, finding):
    return text[: finding.start] + finding.rewrite + text[finding.end :]


@settings(max_examples=100, deadline=None)
@given(st.sampled_from(_ALL), st.sampled_from(_ADDED), st.booleans())
def test_applying_a_rewrite_removes_its_finding_and_brings_nothing_worse(message, added, cut):
    text = message.text + added
    if cut:
        # Without its first line a letter lacks its greeting, and often its thanks.
        text = text.split("\n", 1)[-1].lstrip()
    before = check(text, setting(message), mentor=message.mentor, me=message.me)
    for finding in before.findings:
        if finding.rewrite is None:
            continue
        mended = _apply(text, finding)
        after = check(mended, setting(message), mentor=message.mentor, me=message.me)
        count = sum(one.rule == finding.rule for one in before.findings)
        assert sum(one.rule == finding.rule for one in after.findings) < count
        known = [(one.rule, one.level) for one in before.findings]
        for one in after.findings:
            if (one.rule, one.level) in known:
                known.remove((one.rule, one.level))
            else:
                assert _WEIGHT[one.level] <= _WEIGHT[finding.level]


def test_a_few_rewrites_are_offered_at_a_time_and_the_next_ones_once_those_are_in():
    text = "Dear Ann,\n\n" + "Stop this now! " * 40 + "\n\nBo"
    offered = [one for one in check(text).findings if one.rewrite is not None]
    assert 0 < len(offered) <= TRIED
    for finding in sorted(offered, key=lambda one: -one.start):
        text = _apply(text, finding)
    again = [one.start for one in check(text).findings if one.rewrite is not None]
    assert again
    assert min(again) > max(one.start for one in offered if one.rule == "heat") - 60


def test_where_only_the_writer_knows_the_words_nothing_is_offered():
    for message in _ALL:
        for finding in check(message.text, setting(message), mentor=message.mentor, me=message.me).findings:
            assert finding.rule not in _NEVER_REWRITTEN or finding.rewrite is None
            if finding.start == finding.end:
                assert finding.excerpt == ""


def test_missing_thanks_are_offered_before_the_name():
    text = "Dear Ann,\n\nI move to Bonn in May. Friday is our last call.\n\nRobin"
    found = {finding.rule: finding for finding in check(text, mentor="Ann", me="Robin").findings}
    at = text.index("\n\nRobin")
    assert (found["appreciation"].start, found["closing"].start) == (at, at)
    assert _apply(text, found["appreciation"]).endswith("call. Thank you for the time you gave me.\n\nRobin")


def test_marks_and_capitals_are_cooled_in_their_sentence():
    text = "Thank you! You are THE VERY best!!! I'm glad."
    (finding,) = [one for one in check(text).findings if one.rule == "heat"]
    assert finding.rewrite == "You are the very best."


def test_loose_hedges_are_taken_out():
    text = "I was just thinking maybe with the night classes I should perhaps sort of stop after Friday."
    (finding,) = [one for one in check(text).findings if one.rule == "hedging"]
    assert _apply(text, finding) == "I was thinking with the night classes I should stop after Friday."
