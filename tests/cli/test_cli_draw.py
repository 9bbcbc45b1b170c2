"""``draw``: a hand that can be repeated, from a store that it leaves alone unless asked to keep it."""

from __future__ import annotations

import os
import stat

import pytest

from tui.bootstrap import look_at
from tui.domain.card import CardState
from tui.domain.check import Check

KEYS = ["id", "text", "theme", "phase", "depth", "helps", "minutes", "why", "follow_ups", "reason"]


def drawn_in(folder) -> dict[str, int]:
    """How often each card was drawn for Priya, as the store has it."""
    return {one.card: len(one.drawn) for one in look_at(folder).archive.of(CardState, "priya") if one.drawn}


def test_it_prints_as_many_cards_as_asked_for_with_all_they_say(cli) -> None:
    assert len(cli("draw", "--json").json) == 1
    hand = cli("draw", "5", "--json").json
    assert len({card["id"] for card in hand}) == 5
    for card in hand:
        assert list(card) == KEYS
        assert len(card["follow_ups"]) == 2
        assert isinstance(card["minutes"], int)
        assert card["reason"]


def test_without_json_it_prints_the_question_then_why(cli) -> None:
    (card,) = cli("draw", "--seed", 5, "--json").json
    ran = cli("draw", "--seed", 5)
    assert (ran.status, ran.err) == (0, "")
    assert ran.out == f"{card['text']}\n  {card['reason']} {card['why']}\n"


@pytest.mark.parametrize("whom", [[], ["--mentor", "Priya Raman"]])
def test_the_same_seed_draws_the_same_hand_and_another_one_another(cli, journal, whom) -> None:
    call = ("--store", journal, "draw", "3", *whom, "--json", "--seed")
    assert cli(*call, 7).out == cli(*call, 7).out
    assert len({cli(*call, seed).out for seed in range(5)}) > 1


def test_the_options_narrow_the_deck(cli) -> None:
    assert {card["theme"] for card in cli("draw", "9", "--theme", "asking", "--json").json} == {"asking"}
    assert {card["depth"] for card in cli("draw", "9", "--depth", "deep", "--json").json} == {"deep"}
    for wish in ("t", "T", "follow-through", "Follow-through"):
        assert {card["helps"] for card in cli("draw", "9", "--helps", wish, "--json").json} == {"T"}
    assert "deep" not in {card["depth"] for card in cli("draw", "140", "--json").json}


def test_a_card_of_one_phase_says_so_where_nobody_s_phase_is_known(cli) -> None:
    for card in cli("draw", "140", "--json").json:
        said = card["reason"] == f"For the phase of {card['phase']}."
        assert said == (card["phase"] != "any")


@pytest.mark.parametrize(
    ("options", "words"),
    [
        (["--theme", "war"], ("war", "asking")),
        (["--helps", "Z"], ("“Z”", "D (Direction)", "T (Follow-through)")),
        (["--depth", "abyss"], ("abyss", "light")),
        (["--mentor", "Nobody"], ("“Nobody”", "Priya Raman", "Tom Okafor")),
        (["--mentor", ""], ("no mentor “”",)),
        (["--mentor", "a"], ("“a” fits more than one mentor",)),
        (["--keep"], ("--keep needs --mentor",)),
        (["--seed", "x"], ("--seed",)),
        (["0"], ("range",)),
        (["-3"], ("-3",)),
        (["three"], ("three",)),
        (["1", "2"], ("unexpected extra argument",)),
    ],
)
def test_what_does_not_exist_is_a_usage_error_and_changes_nothing(
    cli, journal, bytes_of, options, words
) -> None:
    before = bytes_of(journal)
    cli("--store", journal, "draw", "--json", *options).complains(2, *words)
    assert bytes_of(journal) == before


def test_where_nothing_fits_it_says_so(cli) -> None:
    impossible = ("--theme", "closing", "--helps", "D", "--depth", "light")
    for form in ([], ["--json"]):
        cli("draw", *impossible, *form).complains(1, "No card fits")


def test_it_only_looks(cli, journal, bytes_of) -> None:
    before, when = bytes_of(journal), journal.stat().st_mtime_ns
    for mentor in ("Priya", "tom"):
        assert cli("--store", journal, "draw", "3", "--mentor", mentor).status == 0
    assert bytes_of(journal) == before
    assert journal.stat().st_mtime_ns == when


def test_it_does_not_make_a_store_to_look_at(cli, tmp_path) -> None:
    for form in ([], ["--keep"]):
        cli("--store", tmp_path / "new", "draw", "--mentor", "Priya", *form).complains(2, "journal is empty")
    assert not (tmp_path / "new").exists()


def test_keep_records_the_hand_and_uses_it_up(cli, journal) -> None:
    before = drawn_in(journal)
    call = ("--store", journal, "draw", "3", "--mentor", "Priya", "--seed", 1, "--json")
    looked = cli(*call).json
    kept = cli(*call, "--keep").json
    assert kept == looked
    new = {card["id"] for card in kept}
    assert len(new) == 3
    assert drawn_in(journal) == before | dict.fromkeys(new, 1)
    assert not new & {card["id"] for card in cli(*call).json}
    assert stat.S_IMODE((journal / "journal.json").stat().st_mode) == 0o600


def test_keep_is_refused_while_another_window_holds_the_journal(cli, journal, open_store) -> None:
    open_store(journal)
    before = drawn_in(journal)
    words = ("Another window holds the journal", str(os.getpid()))
    cli("--store", journal, "draw", "--mentor", "Priya", "--keep", "--json").complains(1, *words)
    assert drawn_in(journal) == before
    assert cli("--store", journal, "draw", "--mentor", "Priya").status == 0


def test_after_a_check_that_put_safety_first_nothing_is_drawn(cli, journal, open_store) -> None:
    store = open_store(journal)
    last = max(store.archive.of(Check, "priya"), key=lambda one: one.taken)
    store.archive.commit(last.but(red_flags={"fear": True}))
    store.close()
    cli("--store", journal, "draw", "--mentor", "Priya", "--json").complains(1, "your safety first")
