"""JSON as text: every value comes back as it was, and no terminal obeys it."""

from __future__ import annotations

import json
import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tui.domain.text import clean
from tui.exchange.json_text import json_text

ANYTHING = st.characters(codec=None, exclude_categories=())
HOSTILE = st.sampled_from(
    '\x00\x07\x1b\x7f\x85\x9b\u2028\u2029\u202a\u202e\u2066\u2068\u2069\ud800\udfff"\\\n'
)
TEXTS = st.text(ANYTHING | HOSTILE, max_size=40)
VALUES = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False, allow_infinity=False) | TEXTS,
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(TEXTS, inner, max_size=4),
    max_leaves=12,
)


HALVES = re.compile("[\ud800-\udbff][\udc00-\udfff]")
"""Two halves of one character, side by side: JSON cannot tell them from the whole."""


@given(TEXTS.filter(lambda text: not HALVES.search(text)), st.sampled_from([None, 1]))
def test_a_text_comes_back_as_it_was_and_holds_nothing_that_acts(text: str, indent: int | None) -> None:
    written = json_text([text], indent)
    assert json.loads(written.encode("utf-8")) == [text]
    assert not any(ord(one) < 32 or 0x7F <= ord(one) < 0xA0 for one in written if one != "\n")
    assert not set(written) & set("\u2028\u2029\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")


@given(VALUES.filter(lambda value: not HALVES.search(json.dumps(value, ensure_ascii=False))))
def test_any_value_comes_back_as_it_was(value: object) -> None:
    assert json.loads(json_text(value).encode("utf-8")) == value


@pytest.mark.parametrize("text", ["Zoë 我們 🙂 👩‍🔬", "e\u0301", "“so”", "שלום", "\u200d\u200e"])
def test_words_of_any_language_stand_as_themselves(text: str) -> None:
    assert json_text(text) == f'"{text}"'


def test_cleaning_as_for_a_line_would_break_it() -> None:
    value = ["\u2068open", "e\u0301"]
    as_lines = clean(json.dumps(value, ensure_ascii=False))
    with pytest.raises(ValueError, match="Extra data"):
        json.loads(as_lines)
    assert json.loads(json_text(value)) == value
