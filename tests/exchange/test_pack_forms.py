"""Packs as files: what goes out comes back in every form, no cell is a formula, and no file stops the reader."""

from __future__ import annotations

import csv
import io
from typing import Any

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from tui.content.deck import load_deck
from tui.content.schema_pack import checked_pack
from tui.domain.pack import RawCard, RawPack
from tui.domain.text import clean_line
from tui.domain.trouble import Trouble
from tui.exchange.packs import FORMS, MOST_BYTES, read_pack, written_pack

DECK = load_deck()
HOSTILE = [
    "=1+1", "+1", "-1", "@x", "'=1", "''=1", "'quoted'", '"x", "y"', "a;b\tc", "# no heading", "## none", "- id: x",
    "[b]bold[/]", "[@click=app.quit]x[/]", "\x1b]0;x\x07", "a\nb", "a\rb", "\u202eabc", "\u2066x", "e\u0301" * 9,
    "Ｚ＝1", "a\\", "'''", '"""', "[[card]]", "why: x", "\ufeffx", "\u2028x", "a\x85b", "{x}", "&#61;1", "​x",
]  # fmt: skip
WORDS = (st.sampled_from(HOSTILE) | st.text(max_size=40)).map(clean_line).filter(bool)
CARDS = st.fixed_dictionaries(
    {
        "id": st.from_regex(r"[A-Za-z0-9][A-Za-z0-9_-]{0,9}", fullmatch=True),
        "text": WORDS,
        "theme": st.sampled_from([theme.id for theme in DECK.themes]),
        "phase": st.sampled_from(list(DECK.phases)),
        "depth": st.sampled_from(list(DECK.depths)),
        "helps": st.sampled_from(list(DECK.helps)),
        "minutes": st.integers(1, 60),
    },
    optional={"why": WORDS, "follow_ups": st.lists(WORDS, min_size=1, max_size=2)},
)
HEADS = st.fixed_dictionaries(
    {
        "title": WORDS,
        "author": WORDS | st.just(""),
        "licence": WORDS | st.just(""),
        "intro": WORDS | st.just(""),
    }
)


def packed(cards: list[dict[str, Any]], **head: str) -> RawPack:
    return RawPack(tuple(RawCard(0, card) for card in cards), language="en-GB", **head)


@pytest.mark.parametrize("form", FORMS)
@given(cards=st.lists(CARDS, min_size=1, max_size=5, unique_by=lambda card: card["id"]), head=HEADS)
@example(
    cards=[{"id": f"c{n}", "text": clean_line(text), "theme": "risk", "phase": "any", "depth": "deep", "helps": "R",
            "minutes": 3, "why": clean_line(text), "follow_ups": [clean_line(text)]} for n, text in enumerate(HOSTILE)],
    head={"title": "=x", "author": "'=y", "licence": "- z", "intro": "## w"},
)  # fmt: skip
@settings(deadline=None, max_examples=60)
def test_what_goes_out_comes_back(form: str, cards: list[dict[str, Any]], head: dict[str, str]) -> None:
    pack = packed(cards, **head)
    back = read_pack(f"x.{form}", written_pack(form, pack))
    assert back.problems == ()
    before, after = (checked_pack(one, "x", DECK) for one in (pack, back))
    assert after[2].lines == []
    assert after[0] == before[0]
    assert [card for _, card in after[1]] == [card for _, card in before[1]]
    assert len(after[1]) == len(cards)


@given(cards=st.lists(CARDS, min_size=1, max_size=4), head=HEADS)
@settings(deadline=None, max_examples=60)
def test_no_cell_is_a_formula_to_a_spreadsheet(cards: list[dict[str, Any]], head: dict[str, str]) -> None:
    text = written_pack("csv", packed(cards, **head)).decode()
    for row in csv.reader(io.StringIO(text, newline="")):
        assert not [cell for cell in row if cell[:1] in ("=", "+", "-", "@", "\t", "\r")]


# ------------------------------------------------------------ broken files


def problems(file: str, content: str | bytes) -> list[str]:
    """What is said of a file, line by line, however it is said."""
    data = content.encode() if isinstance(content, str) else content
    try:
        return checked_pack(read_pack(file, data), file, DECK)[2].lines
    except Trouble as trouble:
        return [str(trouble)]


GOOD = "Which habit number {} would you keep?,habits"


def test_two_broken_lines_of_three_hundred_are_named_by_their_lines() -> None:
    lines = ["text,theme", *(GOOD.format(number) for number in range(300))]
    lines[7], lines[123] = "What is war good for?,war", f"{'x' * 5000},habits"
    assert problems("q.csv", "\n".join(lines)) == [
        "q.csv: line 8: theme: no theme is called “war”; there are "
        + ", ".join(theme.id for theme in DECK.themes),
        "q.csv: line 124: text: must have at most 500 characters",
    ]


TOML = 'schema = "good-terms/deck"\nversion = 1\n\n[[card]]\ntext = "Why?"\ntheme = "risk"\n'


@pytest.mark.parametrize(
    ("file", "content", "said"),
    [
        ("q.csv", "", "q.csv: line 1: there is nothing in it"),
        ("q.md", " \n\n", "q.md: line 1: there is nothing in it"),
        ("q.csv", b"text,theme\nok,risk\n\xff\xfe,risk\n", "q.csv: line 3: not UTF-8 text. Save it as UTF-8"),
        ("q.csv", "text,theme\nWhy?,risk\n".encode("utf-16"), "q.csv: line 1: not UTF-8 text"),
        ("q.csv", "Why?\nHow?", "q.csv: line 1: the first row must name the columns, text and theme"),
        ("q.csv", "text,theme,war", "q.csv: line 1: no column is called “war”. The columns are: text, theme"),
        ("q.csv", "text,theme,text", "q.csv: line 1: the column “text” stands there twice"),
        ("q.csv", "text,theme\nWhy?,risk,x", "q.csv: line 2: has 3 cells, but there are 2 columns"),
        ("q.csv", 'text,theme\n"Why?,risk', "q.csv: line 2: not CSV"),
        ("q.csv", 'text,theme\n"a"b,risk', "q.csv: line 2: not CSV"),
        ("q.csv", 'text,theme\n"two\nlines",risk\nWhy?,war', "q.csv: line 4: theme: no theme is called “war”"),
        ("q.csv", "text,theme,minutes\nWhy?,risk,soon", "q.csv: line 2: minutes: must be a whole number"),
        ("q.csv", "text,theme,minutes\nWhy?,risk,90", "q.csv: line 2: minutes: must be at most 60"),
        ("q.csv", "text,theme,id\nWhy?,risk,a\nHow?,risk,a", "q.csv: line 3: id: “a” is used on line 2, too"),
        ("q.csv", "text,theme,id\nWhy?,risk,a b", "q.csv: line 2: id: must be"),
        ("q.md", "## Why?\n- theme: risk\nhm", "q.md: line 3: is not “- name: words”"),
        ("q.md", "# T\n\n## Why?\n- theme: risk\n- theme: risk", "q.md: line 5: says theme a second time"),
        ("q.md", "just words", "q.md: line 1: stands before the first question"),
        ("q.md", "# T", "q.md: line 1: there is no question in it"),
        ("q.md", "# T\n\n## Why?\n", "q.md: line 3: theme: is missing"),
        ("q.toml", "[[card]]\ntext = ", "q.toml: line 2: not TOML"),
        ("q.toml", "x = 1\nx = 2\n", "q.toml: line 2: not TOML"),
        ("q.toml", '[[card]]\ntext = "Why?"\ntheme = "risk"\n', "q.toml: line 1: a pack begins with schema"),
        ("q.toml", TOML.replace("1", "9"), "q.toml: line 1: a pack begins with schema"),
        ("q.toml", TOML.replace('"risk"', "3"), "q.toml: line 4: theme: must be text"),
        ("q.toml", f'{TOML}colour = "red"\n', "q.toml: line 4: colour: is not a known field"),
        ("q.toml", f'{TOML}origin = "article"\n', "q.toml: line 4: origin: must be"),
        ("q.toml", f'x = 1\n{TOML}', "q.toml: line 1: “x” is not a known field"),
        ("q.toml", 'schema = "good-terms/deck"\nversion = 1\ncard = [3]', "q.toml: a card must be a table"),
        ("q.toml", f"{TOML}minutes = {'9' * 5000}\n", "q.toml: line 1: a number in it is too long"),
        ("q.txt", "Why?", "q.txt: a pack is a .toml, .csv or .md file"),
    ],
)  # fmt: skip
def test_what_is_broken_is_told_with_file_line_and_remedy(file: str, content: str | bytes, said: str) -> None:
    [*_, last] = found = problems(file, content)
    assert any(line.startswith(said) for line in found), found
    assert last.count("\n") == 0


BOMBS = {
    "arrays in arrays": ("b.toml", "a = " + "[" * 2_000_000),
    "tables in tables": ("b.toml", "a = " + "{a=" * 1_000_000),
    "a key of a million parts": ("b.toml", "a" + ".a" * 1_000_000 + " = 1"),
    "a table of a million parts": ("b.toml", "[a" + " . a" * 1_000_000 + "]"),
    "one word": ("b.toml", "a" * (MOST_BYTES - 1)),
    "one cell": ("b.csv", 'text,theme\n"' + "a" * (MOST_BYTES - 20)),
    "six megabytes": ("b.csv", "a" * 6_000_000),
    "six megabytes of questions": ("b.md", "## a\n" * 1_200_000),
}


@pytest.mark.parametrize("bomb", BOMBS)
def test_a_bomb_is_refused_and_not_set_off(bomb: str) -> None:
    file, text = BOMBS[bomb]
    assert len(problems(file, text)) == 1  # one that went off would not come to an end


@pytest.mark.parametrize("form", FORMS)
@given(data=st.binary(max_size=300) | st.text(max_size=300).map(str.encode))
@settings(deadline=None, max_examples=60)
def test_any_bytes_are_a_pack_or_told_in_words(form: str, data: bytes) -> None:
    for line in problems(f"x.{form}", data):
        assert line.startswith("x.")


def test_themes_and_dimensions_may_go_by_their_names_and_the_rest_may_be_left_out() -> None:
    text = (
        "\ufeffText;Theme;Helps\nWhich habit would you keep?;Habits and growth;engagement\nAnd where?;RISK;\n"
    )
    _, cards, report = checked_pack(read_pack("q.csv", text.encode()), "q.csv", DECK)
    assert report.lines == []
    [(line, first), (_, second)] = cards
    assert (line, first.theme, first.helps, first.phase, first.minutes) == (2, "habits", "E", "any", 5)
    assert (second.theme, second.follow_ups, second.why) == ("risk", (), "")
    assert first.id != second.id
