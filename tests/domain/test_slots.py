"""Templates are filled with the user's own words, whatever these are, and nothing else changes."""

from __future__ import annotations

import re

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from tui.domain.slots import Filled, Span, fill, slots_in

NAMES = st.from_regex(r"[a-z][a-z0-9_]{0,8}", fullmatch=True)
HOSTILE = st.text() | st.sampled_from(
    [
        "{mentor}",
        "{",
        "}",
        "{{me}}",
        "$me ${me} %s {0} {mentor.x}",
        "\\1 \\g<0>",
        "a\u0301😀",
        "[me]",
        "x{me}y.",
    ]
)
PLAIN = st.text(st.characters(exclude_characters="{}"), max_size=12)


@st.composite
def templates(draw: st.DrawFn) -> tuple[str, list[tuple[str, str]], str]:
    """A template, its (text before, slot) pairs, and the text after the last slot."""
    pieces = draw(st.lists(st.tuples(PLAIN, NAMES), max_size=5))
    last = draw(PLAIN)
    return "".join(f"{text}{{{slot}}}" for text, slot in pieces) + last, pieces, last


@given(templates(), st.dictionaries(NAMES, HOSTILE), st.data())
def test_every_span_is_exact_and_all_other_text_stays(
    template: tuple[str, list[tuple[str, str]], str], extra: dict[str, str], data: st.DataObject
) -> None:
    text, pieces, last = template
    values = extra | {slot: data.draw(HOSTILE) for _, slot in pieces if data.draw(st.booleans())}
    filled = fill(text, values, {})
    assert [span.slot for span in filled.spans] == [slot for _, slot in pieces]
    rest, ended = filled.text, False
    afters = [*(before for before, _ in pieces[1:]), last]
    for (before, slot), after, span in zip(pieces, afters, filled.spans, strict=False):
        between = _between(before, ended)
        assert rest.startswith(between)
        assert span.start == len(filled.text) - len(rest) + len(between)
        shown, value = filled.text[span.start : span.end], values.get(slot, "").strip()
        assert span.filled == bool(value)
        if shown != (value or f"[{slot}]"):
            assert shown == value.removesuffix(".").rstrip()
            assert re.match(r"[,;:?!]|\s+[a-z]", after)
        ended = bool(value) and bool(re.search("[.!?…][\"'”’]*$", shown))
        rest = filled.text[span.end :]
    assert rest == _between(last, ended)


def _between(text: str, ended: bool) -> str:
    """The template's text after a value: without its period where the value has ended the sentence."""
    return text[1:] if ended and text.startswith(".") and not text.startswith("..") else text


@given(HOSTILE, HOSTILE)
def test_a_value_is_never_expanded_again(one: str, other: str) -> None:
    assume(one.strip() and other.strip())
    filled = fill("{mentor}\n{me}", {"mentor": one, "me": other})
    assert filled.text == f"{one.strip()}\n{other.strip()}"
    assert filled.text[slice(filled.spans[1].start, filled.spans[1].end)] == other.strip()


@given(st.text())
def test_a_text_without_slots_stays_as_it_is(text: str) -> None:
    assume(not slots_in(text))
    assert fill(text, {"mentor": "Amara"}, {"mentor": "Your mentor's name"}) == Filled(text, ())


@given(
    st.text(st.sampled_from('ab .!?…,"”Inc'), min_size=1), st.sampled_from([".", ". Next", ", and", " be"])
)
def test_periods_never_double(value: str, after: str) -> None:
    """Whatever was typed, the seam between value and template shows no period more than was typed."""
    assume(value.strip())
    text = fill(f"Now {{result}}{after}", {"result": value}).text
    seam = value.strip() + after
    assert text.count(".") <= seam.count(".")
    if value.strip()[-1] in ".!?…" and after.startswith("."):
        assert text == f"Now {value.strip()}{after[1:]}"


@pytest.mark.parametrize(
    ("template", "value", "text"),
    [
        ("Now {result}.", "the paper is out.", "Now the paper is out."),
        ("Now {result}.", "the paper is out", "Now the paper is out."),
        ("Now {result}.", "it works!", "Now it works!"),
        ("Now {result}.", "is it out?", "Now is it out?"),
        ("Now {result}.", "and so on...", "Now and so on..."),
        ("Now {result}.", "he said “go.”", "Now he said “go.”"),
        ("Now {result}...", "it is out.", "Now it is out...."),
        ("Now {result}, and more", "it is out.", "Now it is out, and more"),
        ("Now {result}, and more", "it is out .", "Now it is out, and more"),
        ("Now {result}, and more", "I joined Acme Inc.", "Now I joined Acme Inc., and more"),
        ("Now {result}, and more", "it is 5 p.m.", "Now it is 5 p.m., and more"),
        ("I would like {result} to be the last.", "our call.", "I would like our call to be the last."),
        ("I would like {result} to be the last.", "tea with J.", "I would like tea with J. to be the last."),
        ("I would like {result} to be the last.", "our call...", "I would like our call... to be the last."),
        ("One question: {result}\n\nI wish", "Which habit?", "One question: Which habit?\n\nI wish"),
        ("{result}. Next", "It is out.", "It is out. Next"),
        ("{result} Next", "It is out.", "It is out. Next"),
        ("{result}, yes", ".", "., yes"),
    ],
)
def test_the_seam_between_value_and_template_reads_well(template: str, value: str, text: str) -> None:
    assert fill(template, {"result": value}).text == text


def test_a_value_keeps_the_capital_it_was_typed_with() -> None:
    assert fill("{thing} helps. {thing} stays.", {"thing": "iPhone repair"}).text == (
        "iPhone repair helps. iPhone repair stays."
    )


def test_what_is_missing_stays_visible() -> None:
    text = "Dear {mentor}, on {date}. {me}"
    labels = {"mentor": "Your mentor's name", "me": "Your name"}
    filled = fill(text, {"me": "Robin", "mentor": "  \n"}, labels)
    assert filled.text == "Dear [Your mentor's name], on [date]. Robin"
    assert filled.spans == (
        Span(5, 25, "mentor", False),
        Span(30, 36, "date", False),
        Span(38, 43, "me", True),
    )
    assert filled.missing == ("mentor", "date")
    assert fill(text, {"me": "Robin"}).text == "Dear {mentor}, on {date}. Robin"


def test_spans_count_code_points() -> None:
    filled = fill("👋🏽 {mentor} – {me}", {"mentor": "Zoë 👩‍🔬", "me": "李伟"})
    assert [filled.text[span.start : span.end] for span in filled.spans] == ["Zoë 👩‍🔬", "李伟"]


def test_slots_are_listed_once_in_order() -> None:
    assert slots_in("{me} {mentor} {me}", "{date} {mentor}") == ("me", "mentor", "date")
    assert slots_in("{} { me } {Me} {0} {me.name} {me!r} {me:>9} $me") == ()
