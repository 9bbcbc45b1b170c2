"""Questions of one's own: kept, changed, removed and brought back, with hints that never forbid."""

from __future__ import annotations

import pytest

from tests.services.conftest import Journal
from tui.domain.own_card import OwnCard
from tui.domain.trouble import Trouble, Unknown

ASK = "Which meeting of this year would you hold again?"


def test_a_question_is_in_the_deck_from_then_on_and_can_be_drawn_and_chosen(journal: Journal) -> None:
    journal.mentor()
    card = journal.desk.own_cards.keep(None, text=f"  {ASK}\n", theme="us", follow_ups=("Why that one?", " "))
    desk = journal.reopen()
    spark = desk.sparks.one("m1", card.id)
    assert (spark.card.text, spark.card.follow_ups, spark.card.origin) == (ASK, ("Why that one?",), "own")
    assert card.id in {one.card.id for one in desk.sparks.hand("m1", 200, keep=False)}
    desk.sparks.choose("m1", card.id)
    assert journal.reopen().sparks.chosen_ids("m1") == (card.id,)


def test_each_act_can_be_taken_back(journal: Journal) -> None:
    own, undo = journal.desk.own_cards, journal.desk.undo
    card = own.keep(None, text=ASK, theme="us", minutes=10)
    own.keep(card.id, text="Another wording?", theme="us", depth="deep")
    assert len(journal.records.all(OwnCard)) == 1
    own.remove(card.id)
    assert journal.desk.library.card(card.id) is None
    assert undo.take_back().what == "removed a question of yours"
    assert journal.desk.library.sure(card.id).text == "Another wording?"
    assert undo.take_back().what == "changed a question of yours"
    assert (journal.desk.library.sure(card.id).text, own.get(card.id).minutes) == (ASK, 10)
    assert undo.take_back().what == "wrote a question"
    assert journal.reopen().library.card(card.id) is None
    assert [one for one in journal.desk.trash.all() if ASK in str(one.records)], "no word is lost"


def test_a_removed_question_comes_back_from_the_trash_with_its_marks(journal: Journal) -> None:
    journal.mentor()
    card = journal.desk.own_cards.keep(None, text=ASK, theme="us")
    journal.desk.sparks.ask("m1", card.id, on=journal.now.date(), answer="The first one.")
    journal.desk.own_cards.remove(card.id)
    assert any(ASK in entry.line for entry in journal.reopen().history.entries("m1"))
    journal.desk.trash.bring_back(journal.desk.trash.all()[0].id)
    assert journal.desk.sparks.one("m1", card.id).answers[0].answer == "The first one."


def test_what_cannot_be_kept_is_told_and_changes_nothing(journal: Journal) -> None:
    own = journal.desk.own_cards
    for text, said in (("  ", "Write the question first"), ("x" * 501, "501 letters. Keep it under 500")):
        with pytest.raises(Trouble, match=said):
            own.keep(None, text=text, theme="us")
    with pytest.raises(Trouble, match="minutes"):
        own.keep(None, text=ASK, theme="us", minutes=0)
    with pytest.raises(Unknown, match="no theme"):
        own.keep(None, text=ASK, theme="war")
    with pytest.raises(Unknown, match="not in your deck"):
        own.remove("own:gone")
    assert journal.records.all(OwnCard) == ()


@pytest.mark.parametrize(
    ("text", "same"),
    [
        ("How do you tell courage from impatience?", True),
        ("how do you tell COURAGE from impatience", True),
        ("How can you tell courage from plain impatience?", False),
        ("How do you tell courrage from impatience?", False),
    ],
)
def test_a_near_twin_is_shown(journal: Journal, text: str, same: bool) -> None:
    twin = journal.desk.own_cards.twin(text)
    assert twin is not None
    assert (twin.card.text, twin.same) == ("How do you tell courage from impatience?", same)


def test_another_question_has_no_twin_nor_is_a_card_its_own(journal: Journal) -> None:
    own = journal.desk.own_cards
    assert own.twin("Which train of yours was the latest ever?") is None
    assert own.twin("") is None
    card = own.keep(None, text=ASK, theme="us")
    assert own.twin(ASK, besides=card.id) is None
    twin = own.twin(ASK)
    assert twin is not None
    assert twin.card.id == card.id
