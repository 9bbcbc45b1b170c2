"""The words: the three files hold together, and the loaders return all of them."""

from __future__ import annotations

import re
import subprocess
import sys
import tomllib
from collections.abc import Callable
from importlib.resources import files
from pathlib import Path
from typing import Any

import pytest

from tui.content.deck import load_deck
from tui.content.exits import load_exits
from tui.content.help import help_page, help_topics
from tui.content.schema import validate_content
from tui.domain import draw
from tui.domain.slots import fill, slots_in
from tui.domain.trouble import Unknown

Raw = dict[str, Any]


def _read(name: str) -> Raw:
    return tomllib.loads(files("tui.content").joinpath(f"{name}.toml").read_text("utf-8"))


ASSESSMENT, DECK, EXITS = _read("assessment"), _read("deck"), _read("exits")


def test_the_three_files_are_good() -> None:
    validate_content(ASSESSMENT, DECK, EXITS)


# ---------------------------------------------------------------- loaders return everything


def test_the_deck_is_loaded_whole_and_in_order() -> None:
    deck = load_deck()
    assert [card.id for card in deck.cards] == [entry["id"] for entry in DECK["card"]]
    assert [theme.id for theme in deck.themes] == [entry["id"] for entry in DECK["theme"]]
    assert len(deck.cards) == 140
    for card, entry in zip(deck.cards, DECK["card"], strict=True):
        assert deck.card(card.id) is card
        for key in ("text", "theme", "phase", "depth", "helps", "why", "minutes"):
            assert getattr(card, key) == entry[key]
        assert list(card.follow_ups) == entry["follow_ups"]
        assert (card.origin, card.source) == (entry.get("origin", "original"), entry.get("source", ""))
    assert (dict(deck.phases), dict(deck.depths), dict(deck.helps)) == tuple(DECK["legend"].values())
    assert deck.theme("us").name == "Our mentoring"
    assert deck.wording.tip_long == DECK["wording"]["tip_long"]
    assert deck.wording.max_words == 30
    assert (deck.title, deck.intro) == (DECK["title"], DECK["intro"])
    assert load_deck() is deck


def test_every_theme_dimension_and_depth_has_cards_to_draw() -> None:
    deck = load_deck()
    assert {card.theme for card in deck.cards} == {theme.id for theme in deck.themes}
    assert {card.helps for card in deck.cards} == set(deck.helps)
    assert {card.phase for card in deck.cards} == set(deck.phases)
    for dimension in deck.helps:
        light_enough = [card for card in deck.cards if card.helps == dimension and card.depth != "deep"]
        assert len(light_enough) >= draw.HAND


def test_the_draw_applies_the_numbers_the_file_states() -> None:
    settings = load_deck().draw
    assert (settings.hand, settings.max_deep_per_hand) == (draw.HAND, draw.DEEP_PER_HAND)
    assert (settings.weight_weakest, settings.weight_second_weakest, settings.weight_other) == (
        draw.WEAKEST,
        draw.SECOND_WEAKEST,
        draw.OTHER,
    )
    assert settings.deep_needs_meetings == draw.DEEP_MEETINGS
    assert settings.deep_needs_rapport == draw.DEEP_RAPPORT
    assert set(settings.never_drawn_after_rules) == draw.NEVER_AFTER
    assert dict(load_deck().helps) == draw.NAMES


def test_the_exits_are_loaded_whole_and_in_order() -> None:
    exits = load_exits()
    for table, kept in (("channel", exits.channels), ("slot", exits.slots), ("after", exits.after)):
        assert [one.id for one in kept] == [entry["id"] for entry in EXITS[table]]
        for one, entry in zip(kept, EXITS[table], strict=True):
            for key, value in entry.items():
                kept_value = getattr(one, "from_" if key == "from" else key)
                if key == "note":
                    note = one.note  # type: ignore[union-attr]
                    assert (note.text, note.subject) == (value["text"].strip(), value.get("subject", ""))
                    continue
                assert kept_value == (tuple(value) if isinstance(value, list) else value)
    assert [one.id for one in exits.lint] == [entry["id"] for entry in EXITS["lint"]]
    assert [one.say for one in exits.lint] == [entry["say"] for entry in EXITS["lint"]]
    assert [one.id for one in exits.scenarios] == [entry["id"] for entry in EXITS["scenario"]]
    for scenario, entry in zip(exits.scenarios, EXITS["scenario"], strict=True):
        assert exits.scenario(scenario.id) is scenario
        assert list(scenario.templates) == ["email", "chat", "card", "talk"]
        assert list(scenario.avoid) == entry["avoid"]
        assert (scenario.end_state, scenario.tone) == (entry["end_state"], entry["tone"])
        for channel in ("email", "chat", "card"):
            assert scenario.templates[channel].text == entry[channel]["text"].strip()
            assert scenario.templates[channel].to == entry[channel].get("to", "mentor")
        assert scenario.templates["email"].subject == entry["email"]["subject"]
        talk = scenario.templates["talk"]
        assert (talk.opening, list(talk.points), talk.closing) == (
            entry["talk"]["opening"],
            entry["talk"]["points"],
            entry["talk"]["closing"],
        )
        assert talk.text.splitlines() == [
            *(talk.opening, ""),
            *(f"- {point}" for point in talk.points),
            *("", talk.closing),
        ]
    assert exits.general.sleep == EXITS["general"]["sleep"]
    assert list(exits.general.order) == EXITS["general"]["order"]
    assert dict(exits.slot_sources) == EXITS["slot_sources"]
    assert exits.linter_note == EXITS["linter_note"]
    assert load_exits() is exits


def test_scenarios_are_suggested_by_the_row_of_the_verdict() -> None:
    exits = load_exits()
    assert [one.id for one in exits.suggested("safety")] == ["safety"]
    assert [one.id for one in exits.suggested("content-ask", "content")] == ["reshape"]
    assert [one.id for one in exits.suggested("rhythm")] == ["not-enough-time", "pause", "reshape"]
    assert exits.suggested("keep") == ()


def test_slots_are_asked_in_the_order_in_which_the_text_needs_them() -> None:
    exits = load_exits()
    assert [slot.id for slot in exits.slots_of("pause", "email")] == [
        *("mentor", "date", "reason_now", "thing_learned", "example", "me"),
    ]
    assert [slot.id for slot in exits.slots_of("safety", "talk")] == ["helper", "mentor", "since", "date"]
    assert [slot.id for slot in exits.slots_of("article-direction", "chat")] == ["direction"]


def test_every_slot_is_used_and_every_template_fills_without_a_leftover() -> None:
    exits = load_exits()
    used = set()
    for scenario in exits.scenarios:
        for template in scenario.templates.values():
            used |= set(slots_in(template.text, template.subject))
            for which in ("example", "also"):
                values = {slot.id: getattr(slot, which) for slot in exits.slots}
                filled = fill(template.text, values, {})
                assert filled.missing == ()
                assert not re.search(r"[\[\]{}]|\.\.|[?!]\.|\.,", filled.text)
    assert used == {slot.id for slot in exits.slots}


def test_tact_rules_are_off_by_scenario_and_by_channel() -> None:
    exits = load_exits()
    assert exits.lint_off("reshape", "card") == {"reason", "door"}
    assert exits.lint_off("goals-met", "email") == frozenset()
    assert exits.lint_off(None, "card") == {"reason", "door"}
    assert exits.lint_off("safety", "email") == {"appreciation", "example", "reason", "door", "closing"}


def test_after_tasks_follow_the_scenario() -> None:
    exits = load_exits()
    assert [task.id for task in exits.after_tasks("safety")] == ["safe-records", "safe-talk"]
    assert [task.id for task in exits.after_tasks("pause")] == ["resume"]
    assert [task.id for task in exits.after_tasks("no-chemistry")] == [
        *("thank-you", "tell-program", "look-for-next"),
    ]


@pytest.mark.parametrize(
    "ask",
    [
        lambda: load_deck().card("nope"),
        lambda: load_deck().theme("nope"),
        lambda: load_exits().scenario("nope"),
        lambda: load_exits().channel("nope"),
        lambda: load_exits().slot("nope"),
        lambda: load_exits().slots_of("pause", "nope"),
        lambda: help_page("nope"),
        lambda: help_page("../deck"),
    ],
)
def test_a_name_that_does_not_exist_is_told_in_words(ask: Callable[[], object]) -> None:
    with pytest.raises(Unknown, match=r"'(nope|\.\./deck)'"):
        ask()


def test_words_and_draw_are_read_with_the_standard_library_alone() -> None:
    command = (
        "import sys; from tui.content.deck import load_deck; from tui.content.exits import load_exits;"
        "from tui.content.help import help_page; import tui.domain.draw; load_deck(), load_exits();"
        "help_page('sources'); print(*sys.modules)"
    )
    home = Path(__file__).parents[1]
    run = subprocess.run(
        [sys.executable, "-S", "-c", command], capture_output=True, text=True, check=True, cwd=home
    )
    loaded = set(run.stdout.split())
    assert "tui.content.exits" in loaded
    assert not loaded & {"pydantic", "textual", "click", "importlib.resources"}


# ---------------------------------------------------------------- help pages


@pytest.mark.parametrize("topic", [topic for topic in help_topics() if topic != "sources"])
def test_a_help_page_is_short_and_calm(topic: str) -> None:
    page = help_page(topic)
    assert 120 <= len(page.text.split()) <= 200
    assert page.title
    assert not page.title.startswith("#")
    assert "!" not in page.text


def test_the_rules_lead_to_help_pages_that_exist() -> None:
    read = {step["topic"] for row in ASSESSMENT["rule"] for step in row["steps"] if step["do"] == "read"}
    assert read <= set(help_topics())
    assert set(help_topics()) == {
        *("choosing-a-mentor", "mentor-or-coach", "productive-meetings", "acting-on-advice", "sources"),
    }
    shipped = {one.name for one in files("tui.content").joinpath("help").iterdir()}
    assert shipped == {f"{topic}.md" for topic in help_topics()}


def test_the_sources_page_credits_everyone() -> None:
    text = help_page("sources").text
    for name in (
        *("Jodi Glickman", "Kathy Kram", "Carolyn O'Hara", "2014", "EXCEL2WIN", "John C. Maxwell"),
        *("Mentoring 101", "1983", "Fleming 2013", "Hyun 2022", "Berk 2005", "Rogers and Byars-Winston 2025"),
        *("Schaefer 2015", "Eby 2000, 2004", "Jacobson", "Truax", "Gollwitzer", "Sheeran (2006)"),
        *("Huang and others (2017)", "Kumar", "Epley (2018)"),
    ):
        assert name in text


def test_words_and_condition_of_own_half_agree() -> None:
    row = next(row for row in ASSESSMENT["rule"] if row["id"] == "own-half")
    assert row["when"] == (
        "low(mine) and signs >= 1 and not low(D) and adjusted == 0 "
        "and not (direction_changed and below_high(D))"
    )
    assert row["when_words"] == (
        "Your own part is low, and so is Engagement, Expectations, or Rapport, but not Direction; no change "
        "you asked for has failed to help, and no change of direction stands behind it."
    )
