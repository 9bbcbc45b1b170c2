"""The deck of one mentorship: chosen in order, drawn without repetition, tilted to what is weakest."""

from __future__ import annotations

from collections import Counter
from datetime import date, timedelta
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.services.conftest import Journal
from tui.domain.card import Asked, CardState
from tui.domain.meeting import Meeting
from tui.domain.trouble import Trouble, Unknown
from tui.services.sifter import Filter

TODAY = date(2026, 11, 21)
LOW_E = "3331 1113 3331 3331 3331 2222"
LOW_R = "3331 3331 3331 1113 3331 3331"


def met(journal: Any, times: int) -> None:
    for number in range(times):
        on = TODAY - timedelta(days=30 * number + 1)
        journal.keep(Meeting(id=f"t{number}", mentorship="m1", on=on, held=True))


# ------------------------------------------------------------ choose


def test_cards_stand_on_the_list_in_the_order_in_which_they_were_chosen(journal: Any) -> None:
    journal.mentor()
    sparks = journal.desk.sparks
    first, second, third = (card.id for card in sparks.deck.cards[5:2:-1])
    for card in (first, second, third):
        assert sparks.choose("m1", card) is True
    assert sparks.choose("m1", second) is False
    assert sparks.choose("m1", second) is True
    sparks = journal.reopen().sparks
    assert sparks.chosen_ids("m1") == (first, third, second)
    assert sparks.one("m1", third).chosen
    assert [one.card.id for one in sparks.all("m1") if one.chosen] == [third, second, first]


def test_the_list_belongs_to_the_next_meeting_and_waits_for_its_date(journal: Any) -> None:
    journal.mentor()
    journal.mentor("m2", "Tom")
    sparks = journal.desk.sparks
    assert sparks.next_meeting("m1") is None
    card = sparks.deck.cards[0].id
    sparks.choose("m1", card)
    journal.desk.mentorships.set_next_meeting("m1", TODAY + timedelta(days=3))
    assert sparks.next_meeting("m1") == TODAY + timedelta(days=3)
    assert sparks.chosen_ids("m1") == (card,)
    assert sparks.chosen_ids("m2") == ()


def test_after_a_meeting_the_next_one_begins_with_an_empty_list(journal: Any) -> None:
    journal.mentor()
    sparks = journal.desk.sparks
    journal.desk.mentorships.set_next_meeting("m1", TODAY)
    sparks.choose("m1", sparks.deck.cards[0].id)
    journal.desk.mentorships.met("m1", TODAY)
    assert sparks.chosen_ids("m1") == ()
    sparks.choose("m1", sparks.deck.cards[1].id)
    held, ahead = journal.records.all(Meeting)
    assert (len(held.cards), held.held, len(ahead.cards), ahead.held) == (1, True, 1, False)


def test_a_card_that_left_the_deck_is_passed_over_but_stays_in_the_record(journal: Any) -> None:
    journal.mentor()
    known = journal.desk.sparks.deck.cards[0].id
    journal.keep(Meeting(id="t1", mentorship="m1", cards=("gone-1", known)))
    assert journal.desk.sparks.chosen_ids("m1") == (known,)
    journal.desk.sparks.choose("m1", journal.desk.sparks.deck.cards[1].id)
    assert journal.records.get(Meeting, "t1").cards[0] == "gone-1"


def test_a_favorite_is_one_until_it_is_unmarked(journal: Any) -> None:
    journal.mentor()
    card = journal.desk.sparks.deck.cards[0].id
    assert journal.desk.sparks.favor("m1", card) is True
    assert journal.reopen().sparks.one("m1", card).favorite
    assert journal.desk.sparks.favor("m1", card) is False
    assert not journal.reopen().sparks.one("m1", card).favorite


def test_a_card_shows_when_it_was_asked_and_drawn_last(journal: Any) -> None:
    journal.mentor()
    card = journal.desk.sparks.deck.cards[0].id
    asked = (Asked(on=TODAY - timedelta(9)), Asked(on=TODAY - timedelta(2)))
    drawn = (TODAY - timedelta(9), TODAY - timedelta(3))
    journal.keep(CardState(id=f"m1/{card}", mentorship="m1", card=card, asked=asked, drawn=drawn))
    spark = journal.desk.sparks.one("m1", card)
    assert (spark.asked, spark.drawn) == (TODAY - timedelta(2), TODAY - timedelta(3))


def test_there_is_no_card_of_another_name(journal: Any) -> None:
    journal.mentor()
    with pytest.raises(Unknown, match="no card"):
        journal.desk.sparks.one("m1", "gone-1")


# ------------------------------------------------------------ draw


def test_every_card_comes_once_before_any_comes_back_also_across_reopening(journal: Any) -> None:
    journal.mentor()
    met(journal, 2)
    theme = journal.desk.sparks.deck.cards[0].theme
    cards = {card.id for card in journal.desk.sparks.deck.cards if card.theme == theme}
    drawn: list[str] = []
    for number in range(len(cards)):
        journal.on(TODAY + timedelta(days=number))
        [one] = journal.reopen().sparks.hand("m1", 1, theme=theme, seed=number)
        assert one.reason
        drawn.append(one.card.id)
    assert sorted(drawn) == sorted(cards)
    journal.on(TODAY + timedelta(days=99))
    [again] = journal.reopen().sparks.hand("m1", 1, theme=theme, seed=1)
    assert again.card.id == drawn[0]
    assert again.reason.startswith("Back again")


def test_a_draw_is_dated_and_one_that_only_looks_is_not(journal: Any) -> None:
    journal.mentor()
    sparks = journal.desk.sparks
    looked = sparks.hand("m1", 3, seed=7, keep=False)
    assert journal.records.all(CardState) == ()
    assert sparks.hand("m1", 3, seed=7) == looked
    assert {one.drawn for one in journal.records.all(CardState)} == {(TODAY,)}
    assert {one.card for one in journal.records.all(CardState)} == {one.card.id for one in looked}


def test_what_one_mentor_was_asked_is_still_new_to_another(journal: Any) -> None:
    journal.mentor()
    journal.mentor("m2", "Tom")
    sparks = journal.desk.sparks
    hand = sparks.hand("m1", 3, seed=7)
    assert sparks.hand("m2", 3, seed=7) == hand


def test_a_card_marked_never_is_not_drawn(journal: Any) -> None:
    journal.mentor()
    theme = journal.desk.sparks.deck.cards[0].theme
    cards = [card.id for card in journal.desk.sparks.deck.cards if card.theme == theme]
    for card in cards[1:]:
        journal.keep(CardState(id=f"m1/{card}", mentorship="m1", card=card, never=True))
    assert [one.card.id for one in journal.desk.sparks.hand("m1", 3, theme=theme, seed=1)] == cards[:1]


def test_the_weakest_dimension_of_the_last_check_comes_more_often(journal: Any) -> None:
    journal.mentor()

    def shares() -> Counter[str]:
        hands = (journal.desk.sparks.hand("m1", 1, seed=seed, keep=False) for seed in range(300))
        return Counter(one.card.helps for hand in hands for one in hand)

    before = shares()
    journal.check(raw=LOW_E)
    after = shares()
    assert after["E"] > 1.6 * before["E"]
    assert after["T"] > 1.2 * before["T"]  # the second lowest
    assert after["D"] < before["D"]
    reasons = {one.reason for one in journal.desk.sparks.hand("m1", 40, helps="E", seed=1, keep=False)}
    assert reasons == {"Helps Engagement, the lowest in your last check."}


@pytest.mark.parametrize("flag", ["fear", "crossed"])
def test_after_a_check_that_puts_safety_first_nothing_is_drawn_and_the_reason_is_said(
    journal: Any, flag: str
) -> None:
    journal.mentor()
    journal.check(red_flags={flag: True})
    with pytest.raises(Trouble, match="put your safety first"):
        journal.desk.sparks.hand("m1", 1)
    assert journal.records.all(CardState) == ()
    journal.on(TODAY + timedelta(days=30))
    journal.check("c2")
    assert journal.desk.sparks.hand("m1", 1)


def deep_in_a_big_hand(journal: Any) -> int:
    hand = journal.desk.sparks.hand("m1", 60, seed=3, keep=False)
    return sum(one.card.depth == "deep" for one in hand)


def test_no_deep_card_before_two_meetings_or_some_rapport(journal: Any) -> None:
    journal.mentor()
    assert deep_in_a_big_hand(journal) == 0
    met(journal, 1)
    journal.keep(Meeting(id="ahead", mentorship="m1", on=TODAY + timedelta(days=3)))
    assert deep_in_a_big_hand(journal) == 0
    journal.check(raw=LOW_R)
    assert deep_in_a_big_hand(journal) == 0
    met(journal, 2)
    assert deep_in_a_big_hand(journal) > 0


def test_rapport_alone_allows_a_deep_card_but_one_in_a_hand_of_three_and_none_where_a_step_says_so(
    journal: Any,
) -> None:
    journal.mentor()
    journal.check()
    assert deep_in_a_big_hand(journal) > 0
    sparks = journal.desk.sparks
    for seed in range(60):
        hand = sparks.hand("m1", 3, seed=seed, keep=False)
        assert sum(one.card.depth == "deep" for one in hand) <= 1
        assert all(
            one.card.depth != "deep"
            for one in sparks.hand("m1", 9, seed=seed, max_depth="medium", keep=False)
        )


# ------------------------------------------------------------ asked, skipped, set aside


def test_a_question_may_be_asked_several_times_and_each_answer_stays(journal: Any) -> None:
    journal.mentor()
    sparks, card = journal.desk.sparks, journal.desk.sparks.deck.cards[0]
    sparks.ask("m1", card.id, on=TODAY - timedelta(30), answer="It depends.", worth_it=False)
    at = sparks.ask("m1", card.id, on=TODAY, answer="Yes.")
    assert sparks.ask("m1", card.id, on=TODAY, answer="Yes. And why.", worth_it=True, at=at) == at == 1
    spark = journal.reopen().sparks.one("m1", card.id)
    assert [(one.answer, one.worth_it) for one in spark.answers] == [
        ("It depends.", False),
        ("Yes. And why.", True),
    ]
    assert {one.text for one in spark.answers} == {card.text}
    assert spark.asked == TODAY
    entries = [one for one in journal.desk.history.entries("m1") if one.what == "asked"]
    assert [
        one.text.endswith(end) for one, end in zip(entries, ("worth asking.", "worth asking."), strict=True)
    ] == [True, True]


def test_typing_an_answer_is_one_step_to_take_back(journal: Any) -> None:
    journal.mentor()
    sparks, card = journal.desk.sparks, journal.desk.sparks.deck.cards[0].id
    sparks.favor("m1", card)
    at = None
    for words in ("Y", "Yes", "Yes, twice."):
        at = sparks.ask("m1", card, on=TODAY, answer=words, at=at)
    journal.reopen().undo.take_back()
    spark = journal.desk.sparks.one("m1", card)
    assert (spark.answers, spark.favorite) == ((), True)
    assert any("Yes, twice." in str(one.records) for one in journal.desk.trash.all()), "no word is lost"


def test_a_day_to_come_is_refused(journal: Any) -> None:
    journal.mentor()
    with pytest.raises(Trouble, match="lies ahead"):
        journal.desk.sparks.ask("m1", "dec-1", on=TODAY + timedelta(1))
    assert journal.records.all(CardState) == ()


def test_a_skipped_card_waits_until_every_other_had_its_turn(journal: Any) -> None:
    journal.mentor()
    sparks = journal.desk.sparks
    theme = sparks.deck.cards[0].theme
    cards = {card.id for card in sparks.deck.cards if card.theme == theme and card.depth != "deep"}
    skipped = sorted(cards)[0]
    sparks.skip("m1", skipped)
    journal.on(TODAY + timedelta(days=1))
    drawn = [
        sparks.hand("m1", 1, theme=theme, max_depth="medium", seed=seed)[0].card.id
        for seed in range(len(cards))
    ]
    assert set(drawn[:-1]) == cards - {skipped}
    assert drawn[-1] == skipped


def test_a_card_set_aside_is_never_drawn_until_it_is_brought_back(journal: Any) -> None:
    journal.mentor()
    sparks = journal.desk.sparks
    assert sparks.set_aside("m1", "dec-1") is True
    everything = sparks.hand("m1", 500, keep=False, max_depth="medium")
    assert "dec-1" not in {one.card.id for one in everything}
    assert journal.reopen().undo.take_back().what == "set a question aside for this mentor"
    assert "dec-1" in {
        one.card.id for one in journal.desk.sparks.hand("m1", 500, keep=False, max_depth="medium")
    }


def test_a_draw_within_a_filter_takes_its_cards_only_whatever_was_done_with_them(journal: Any) -> None:
    journal.mentor()
    met(journal, 2)
    sparks = journal.desk.sparks
    for narrowed, fits in (
        (Filter(minutes=5), lambda card: card.minutes <= 5),
        (Filter(phase="separation"), lambda card: card.phase == "separation"),
        (Filter(text="career", state="favorite"), lambda card: "career" in f"{card.text} {card.why}"),
    ):
        wanted = {card.id for card in sparks.deck.cards if fits(card) and card.depth != "deep"}
        hand = sparks.hand("m1", 200, within=narrowed, max_depth="medium", keep=False)
        assert {one.card.id for one in hand} == wanted
    own = journal.desk.own_cards.keep(None, text="Mine?", theme="closing")
    assert [one.card for one in sparks.hand("m1", 3, within=Filter(source="own"))] == [own]


# ------------------------------------------------------------ draws over days, restarts and steps back

ACTS = st.lists(
    st.sampled_from(["draw", "draw", "draw 3", "draw 3", "undo", "reopen", "tomorrow", "skip", "aside"]),
    max_size=30,
)


@settings(max_examples=20, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(acts=ACTS, seeds=st.randoms(use_true_random=False))
def test_no_card_comes_back_before_all_have_been_whatever_happens_between(
    tmp_path_factory: pytest.TempPathFactory, acts: list[str], seeds: Any
) -> None:
    journal: Any = Journal(tmp_path_factory.mktemp("draws") / "journal")
    try:
        journal.mentor()
        met(journal, 2)
        journal.desk.own_cards.keep(None, text="Mine?", theme="closing")
        sparks = journal.desk.sparks
        cards = sparks.library.all()
        mine = {cards[at].id for at in range(len(cards)) if cards[at].theme in ("closing",)}
        used: list[set[str]] = []  # what each act that counts used up, the last one last
        aside: set[str] = set()
        for act in acts:
            seed = seeds.randrange(2**31)
            out = set().union(*used) if used else set()
            match act:
                case "draw" | "draw 3":
                    count = 3 if act == "draw 3" else 1
                    preview = journal.desk.sparks.hand("m1", count, theme="closing", seed=seed, keep=False)
                    hand = journal.desk.sparks.hand("m1", count, theme="closing", seed=seed)
                    assert hand == preview
                    ids = [one.card.id for one in hand]
                    assert len(set(ids)) == len(ids)
                    assert not aside & set(ids)
                    assert sum(one.card.depth == "deep" for one in hand) <= 1
                    new = mine - out - aside
                    assert set(ids) <= mine
                    if set(ids) & out:  # something came back, so that nothing new was left over
                        assert new <= set(ids)
                    used.append(set(ids))
                case "skip" | "aside":
                    card = sorted(mine)[seed % len(mine)]
                    if act == "skip":
                        journal.desk.sparks.skip("m1", card)
                        used.append({card})
                    elif card not in aside:
                        journal.desk.sparks.set_aside("m1", card)
                        aside.add(card)
                        used.append(set())
                        journal.desk.undo.take_back()
                        aside.discard(card)
                        used.pop()
                case "undo" if used:
                    journal.desk.undo.take_back()
                    used.pop()
                case "reopen":
                    journal.reopen()
                case "tomorrow":
                    journal.now += timedelta(days=1)
        drawn = {one.card for one in journal.records.all(CardState) if one.drawn or one.skipped}
        assert drawn == (set().union(*used) if used else set())
    finally:
        journal.close()
