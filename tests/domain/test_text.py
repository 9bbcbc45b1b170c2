"""Words of the user stay as they are, but for what a terminal would obey."""

from __future__ import annotations

import re
import unicodedata
from collections import Counter

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from tui.domain.text import clean, clean_line, inert, loses

TRICKY = st.sampled_from(
    "\x00\x07\x08\t\n\x0b\x0c\r\x1b\x1f\x7f\x80\x85\x9b\x9f\u00ad\u034f\u0301\u0323\u0489\u061c\u200b\u200c\u200d"
    "\u200e\u200f\u2028\u2029\u202a\u202d\u202e\u2066\u2067\u2068\u2069\ud800\udfff\ufe0f\u09c7\u09be\u1100\u1161"
    "e a\U0001f469\U000e0041"
)
ANYTHING = st.text(st.one_of(TRICKY, st.characters(codec=None)))
KEPT = "\u200e\u200f\u061c\u200d\u200c"
DROPPED = [*map(chr, range(0x20)), *map(chr, range(0x7F, 0xA0)), *map(chr, range(0x202A, 0x202F))]


def longest_pile(text: str) -> int:
    """The most combining marks that stand on one base; an invisible joiner is no base."""
    most = marks = 0
    for character in text:
        kind = unicodedata.category(character)
        if kind.startswith("M"):
            marks += 1
            most = max(most, marks)
        elif kind != "Cf":
            marks = 0
    return most


@given(ANYTHING)
@example("e" + "\u0301" * 20)
@example("\u2067a\nb\u2066")
def test_cleaning_twice_changes_nothing_more(text: str) -> None:
    once = clean(text)
    assert clean(once) == once
    line = clean_line(text)
    assert clean_line(line) == line


@given(ANYTHING)
def test_nothing_is_left_that_a_terminal_would_obey(text: str) -> None:
    left = set(clean(text))
    assert not left & (set(DROPPED) - {"\n", "\t"})
    assert not any(0xD800 <= ord(character) <= 0xDFFF for character in left)
    assert not left & {"\u2028", "\u2029"}
    clean(text).encode("utf-8")


@given(ANYTHING)
def test_what_is_left_is_composed_and_piles_up_at_most_eight_marks(text: str) -> None:
    cleaned = clean(text)
    assert unicodedata.is_normalized("NFC", cleaned)
    assert longest_pile(cleaned) <= 8


@given(ANYTHING)
def test_a_line_is_one_line_without_space_around_it(text: str) -> None:
    line = clean_line(text)
    assert not set(line) & {"\n", "\t"}
    assert line == line.strip()


@given(st.text(st.characters(min_codepoint=0x20, max_codepoint=0x7E)))
def test_plain_words_stay_as_typed(text: str) -> None:
    assert clean(text) == text


@pytest.mark.parametrize(
    "text",
    [
        "Für Zoë",
        "👩‍👩‍👧 🏴󠁧󠁢󠁳󠁣󠁴󠁿 ❤️",
        "می‌خواهم",
        "क्‍ष",
        "שלום\u200f",
        "a\u061cb",
        "\u2068Ada\u2069 said",
        "tab\there",
    ],
)
def test_what_other_scripts_and_emoji_need_is_kept(text: str) -> None:
    assert clean(text) == unicodedata.normalize("NFC", text)


@given(st.text(st.sampled_from(KEPT + "ab")))
def test_the_marks_of_direction_and_the_joiners_are_kept(text: str) -> None:
    assert clean(text) == text


@pytest.mark.parametrize("end", ["\r\n", "\r", "\n", "\u2028", "\u2029"])
def test_every_line_end_becomes_a_newline(end: str) -> None:
    assert clean(f"one{end}two") == "one\ntwo"
    assert clean_line(f"one{end}two") == "one two"
    assert clean_line(f"one{end}{end}two{end}") == "one two"


def test_a_carriage_return_cannot_be_made_by_dropping_what_stands_between() -> None:
    assert clean("one\r\x00\ntwo") == "one\n\ntwo"


@pytest.mark.parametrize("mark", ["\u0301", "\u0489", "\u20dd", "\u034f", "\u0e49"])
def test_no_kind_of_mark_piles_up(mark: str) -> None:
    assert longest_pile(clean("x" + mark * 50)) <= 8
    assert longest_pile(clean("x" + f"{mark}\u0327" * 50)) <= 8
    assert longest_pile(clean("x" + f"{mark * 8}\u200d" * 50)) <= 8
    assert clean("x" + mark * 50 + "y").endswith("y")


def test_an_open_isolate_is_closed_at_the_end_of_its_paragraph() -> None:
    assert clean("\u2067one\ntwo") == "\u2067one\u2069\ntwo"
    assert clean("\u2066a\u2067b\u2069\u2068c") == "\u2066a\u2067b\u2069\u2068c\u2069\u2069"
    assert clean("\u2067one\u2069 two") == "\u2067one\u2069 two"
    assert clean("\u2069\u2067one") == "\u2069\u2067one\u2069"


@pytest.mark.parametrize("text", ["\x1b[2J", "\x1b]52;c;aGk=\x07", "\x9b31m", "\u202egnp.exe"])
def test_a_sequence_loses_what_starts_it(text: str) -> None:
    assert clean(f"a{text}b") == "a" + text.lstrip("\x1b\x9b\u202e").rstrip("\x07") + "b"


@given(ANYTHING)
def test_a_painted_line_is_inert_and_as_wide_as_before(text: str) -> None:
    shown = inert(text)
    assert not set(shown) & {*DROPPED, "\u2028", "\u2029"}
    assert inert(shown) == shown
    assert [one for one in shown if one.isprintable()] == [one for one in text if one.isprintable()]


@given(ANYTHING)
def test_cleaning_loses_something_where_it_says_so_and_only_there(text: str) -> None:
    kept = Counter(unicodedata.normalize("NFD", clean(text)))
    there = Counter(unicodedata.normalize("NFD", re.sub("\r\n?|\u2028|\u2029", "\n", text)))
    assert loses(text) is bool(there - kept)


def test_line_ends_and_composed_letters_are_no_loss() -> None:
    assert not loses("one\r\ntwo\rthree\u2028four e\u0301 \u2066left\u2069 open \u2067")
    for hostile in ("\x1b[31m", "a\u202eb", "\x00", "\ud800", "e" + "\u0301" * 10):
        assert loses(hostile)
