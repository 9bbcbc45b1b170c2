"""Any text can be read: offsets are exact, nothing raises, and time grows with length alone."""

from __future__ import annotations

import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.domain.tact.corpus import messages, setting
from tui.domain.tact import RULES, Setting, check
from tui.domain.tact.report import ONCE

_ALL = messages("public-messages.jsonl") + messages("own-messages.jsonl")
_PIECES = st.sampled_from(
    [
        "you", "never", "thank you", "for", "nothing", "!", "!!!", ".", "\r\n", "\n\n", "[Name]", "{x}", "<y>", "'",
        "“", "”", "’", "’s", "e\u0301", "🙂", "\U0001f469\u200d\U0001f680", "Dear Rene\u0301e,", "İ", "ß", "XXX",
        "____", "sorry", "maybe", "I think", "stop", "Mr.", "J.", "...", "- ", "1. ", "keep in touch", "NEVER", "\0",
        "\ud800", "\u202e", "\u2028", "don't", "didnt", "u", "you", "your", "reply", "43.8", "Robin", "Love,", " ",
        "I wish you well", "On Monday Ann wrote:", "> quoted", "(insert name)", "PS", "at all", "because of you",
    ]
)  # fmt: skip
_TEXTS = st.one_of(
    st.text(alphabet=st.characters(), max_size=200),
    st.lists(_PIECES, max_size=60).map(" ".join),
    st.lists(_PIECES, max_size=40).map("".join),
)


def _assert_sound(text, report):
    order = {"stop": 0, "mend": 1, "tip": 2}
    keys = [(finding.start, order[finding.level], finding.rule) for finding in report.findings]
    assert keys == sorted(keys)
    assert report.words == len(text.split())
    for finding in report.findings:
        assert 0 <= finding.start <= finding.end <= len(text)
        assert finding.excerpt == text[finding.start : finding.end]
        assert finding.rule in RULES
        assert finding.reason
    rules = [finding.rule for finding in report.findings]
    assert all(rules.count(rule) <= 1 for rule in ONCE)
    levels = {finding.level for finding in report.findings}
    worst = "stop" if "stop" in levels else "mend" if "mend" in levels else "ready"
    assert report.verdict == worst


@settings(max_examples=250, deadline=None)
@given(
    _TEXTS, st.sampled_from(["", "Renée", "Dr. Rowe", "\ud800", "Mark"]), st.sampled_from(["", "Robin", "J."])
)
def test_any_text_is_read_with_exact_offsets(text, mentor, me):
    _assert_sound(text, check(text, mentor=mentor, me=me))


@settings(max_examples=80, deadline=None)
@given(st.sampled_from(_ALL), st.integers(0, 1000), _PIECES)
def test_a_message_with_anything_put_in_is_still_read_soundly(message, place, piece):
    at = min(place, len(message.text))
    text = message.text[:at] + piece + message.text[at:]
    _assert_sound(text, check(text, setting(message), mentor=message.mentor, me=message.me))


@pytest.mark.parametrize("message", _ALL, ids=lambda message: message.id)
def test_line_ends_do_not_change_what_is_found(message):
    plain = check(message.text, setting(message), mentor=message.mentor, me=message.me)
    text = message.text.replace("\n", "\r\n")
    report = check(text, setting(message), mentor=message.mentor, me=message.me)
    _assert_sound(text, report)
    assert [(one.rule, one.level) for one in report.findings] == [
        (one.rule, one.level) for one in plain.findings
    ]


@pytest.mark.parametrize("message", _ALL[::3], ids=lambda message: message.id)
def test_straight_and_curly_apostrophes_are_read_alike(message):
    text = message.text.replace("’", "'")
    curly = text.replace("'", "’") if "'" not in text.replace("n't", "").replace("'s", "") else text
    plain = check(text, setting(message), mentor=message.mentor, me=message.me)
    report = check(curly, setting(message), mentor=message.mentor, me=message.me)
    assert [one.rule for one in report.findings] == [one.rule for one in plain.findings]


@pytest.mark.parametrize("text", ["", " \r\n\t", "…", "\0", "🙂🙂", "\ufeff", "!!"])
def test_a_text_without_words_requires_nothing(text):
    required = {"appreciation", "example", "reason", "closing", "length"}
    assert required.isdisjoint(finding.rule for finding in check(text).findings)


def test_offsets_count_code_points_beside_marks_and_pictographs():
    text = "Dear Rene\u0301e,\r\n\r\n👩‍🚀 Thank you for e\u0301t\u0101t. You never called back. I wish you well.\r\n\r\nRobin"
    (finding,) = [one for one in check(text, mentor="Renée", me="Robin").findings if one.rule == "blame"]
    assert finding.excerpt.startswith("You never called")
    assert text.index("You never") == finding.start


@pytest.mark.parametrize(
    "unit",
    [
        "a", " ", ".", "you ", "you never ", "'", "\"a ", "[", "[a] ", "{", "<a ", "(the ", "\n", "word ", "Name ", "!",
        "_", "a's's", "a-", "NEVER ", "you , ", "thank you for never reply ", "1.", "😀", "- ", ", so ", "> x\n", "No. ",
        "\ud800", "e\u0301", "sorry ", "maybe ", "i am not ", "“", "‘a ", "\r\n", "X", "A b.c ", "Dear ", "?", "?!", "%a", "$A", "@@a", "#", "-", "x", "TODO ", "\u2028", "*", "`a", "(a", "«a", "Stop this now! ",
    ],
)  # fmt: skip
def test_repeated_signs_take_time_in_proportion(unit):
    assert _spent(unit, 20_000) < 1.5


@pytest.mark.parametrize("unit", [".", "you never ", "a's's", "? "])
def test_a_hundred_thousand_signs_are_read_in_seconds(unit):
    assert _spent(unit, 100_000) < 5.0


def _spent(unit, size):
    text = (unit * (size // len(unit) + 1))[:size]
    begun = time.process_time()
    check(text, Setting(min_words=None, max_words=None), mentor="Namen", me="Robin")
    return time.process_time() - begun


def test_six_hundred_words_are_read_at_once():
    text = " ".join(message.text for message in _ALL)
    text = " ".join(text.split(" ")[:600])
    check(text)
    spent = []
    for _ in range(5):
        begun = time.process_time()
        check(text)
        spent.append(time.process_time() - begun)
    assert min(spent) < 0.03
