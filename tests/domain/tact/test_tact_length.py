"""Length: words of the whole text against the channel's range, and sentences that run on."""

from __future__ import annotations

import pytest

from tests.domain.tact.corpus import EXITS
from tui.domain.tact import check, setting_from


def _length(text, channel="email"):
    report = check(text, setting_from(EXITS, channel))
    return [finding for finding in report.findings if finding.rule == "length"]


def _text(count):
    return " ".join(["Few words here now."] * (count // 4) + ["Word."] * (count % 4))


@pytest.mark.parametrize(
    ("channel", "count"),
    [
        ("email", 20), ("email", 53), ("email", 199), ("email", 400), ("chat", 10), ("chat", 22), ("chat", 78),
        ("chat", 120), ("card", 17), ("card", 67),
    ],
)  # fmt: skip
def test_too_short_and_too_long(channel, count):
    (finding,) = _length(_text(count), channel)
    assert (finding.level, finding.rewrite, finding.excerpt) == ("tip", None, "")
    assert finding.start == finding.end == len(_text(count))
    assert str(count) in finding.reason


@pytest.mark.parametrize(
    ("channel", "count"),
    [
        ("email", 54), ("email", 60), ("email", 180), ("email", 198), ("chat", 23), ("chat", 70), ("chat", 77),
        ("card", 18), ("card", 66), ("talk", 5), ("talk", 500),
    ],
)  # fmt: skip
def test_within_the_range_and_a_tenth_beyond(channel, count):
    assert _length(_text(count), channel) == []


def test_a_sentence_of_thirty_seven_words_is_marked_whole():
    long = " ".join(["word"] * 36) + " end."
    text = f"Dear Ann,\n\nShort one. {long} {_text(40)}"
    (finding,) = _length(text)
    assert finding.excerpt == long
    assert _length(text.replace("word end.", "end.")) == []


def test_greeting_abbreviations_and_lists_do_not_make_one_long_sentence():
    text = "Dear Dr. Lin,\n\n" + "\n".join(f"- {_text(12)[:-1]}" for _ in range(8))
    assert _length(text) == []
