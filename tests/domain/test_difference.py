"""What one wording has that another one has not: every word of both is accounted for."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from tui.domain.difference import difference, differs_much, loses_much

WORDS = st.lists(
    st.sampled_from(["thank", "you", "for", "the", "day", "\n", "\n\n", " ", "Zoë"]), max_size=60
).map(" ".join)


@given(old=WORDS | st.text(max_size=80), new=WORDS | st.text(max_size=80))
def test_both_wordings_can_be_read_off_it(old: str, new: str) -> None:
    found = difference(old, new)
    assert "".join(one.text for one in found.pieces if one.kind != "new") == old
    assert "".join(one.text for one in found.pieces if one.kind != "gone") == new
    assert found.gone == sum(len(one.text.split()) for one in found.pieces if one.kind == "gone")
    assert found.size == found.gone + found.new


def test_a_long_text_is_compared_too() -> None:
    old = "\n".join(f"line {place}" for place in range(3000))
    found = difference(old, old.replace("line 7\n", "line seven\n"))
    assert (found.gone, found.new) == (2, 2)


def test_a_word_mended_is_no_other_wording_and_half_a_note_gone_is_one() -> None:
    note = "Dear Ada, thank you for the day you said no. I stop here because my work has changed. Sam"
    assert not loses_much(note, note.replace("Ada", "Eve"))
    assert not differs_much(note, note.replace("Ada", "Eve"))
    assert loses_much(note, "Dear Ada,")
    assert not loses_much("Dear Ada,", note)
    assert differs_much("Dear Ada,", note)
    assert not loses_much("two words", "")
