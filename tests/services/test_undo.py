"""What was done last can be taken back, step by step, across restarts, and no word goes with it."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.services.conftest import TODAY, Journal
from tui.domain.act import MOST_ACTS, Act
from tui.domain.card import CardState
from tui.domain.check import Check
from tui.domain.kinds import ARCHIVE, DRAFTS
from tui.domain.private_note import PrivateNote
from tui.domain.task import Task
from tui.domain.trash import Trashed
from tui.domain.trouble import Trouble
from tui.domain.written import written_in
from tui.services.asking import Asking, Said
from tui.services.shelving import opened

_STAMPS = {"edited", "revision", "replaces"}


def kept(journal: Journal) -> dict[str, Any]:
    """Everything that is kept, but for the stamps of the edits."""
    return {
        f"{one.kind}/{one.id}": one.model_dump(exclude=_STAMPS)
        for model in ARCHIVE
        for one in journal.records.all(model)
    } | {
        f"{one.kind}/{one.id}": one.model_dump(exclude={*_STAMPS, "touched"})
        for model in DRAFTS
        for one in journal.drafts.all(model)
    }


def lasting(state: dict[str, Any]) -> dict[str, Any]:
    """What is not under way: a check that was finished is under way again, or rests in the trash."""
    return {key: value for key, value in state.items() if not key.startswith("check_drafts")}


def words(journal: Journal) -> set[str]:
    """Every text that is kept anywhere, the trash included."""
    found: set[str] = set()
    for model in (*ARCHIVE, *DRAFTS):
        for one in (journal.drafts if model in DRAFTS else journal.records).all(model):
            found.update(written_in(one))
    for thing in journal.records.all(Trashed):
        for shelf in thing.records:
            found.update(written_in(opened(shelf)))
    return found


def private_note(journal: Journal, text: str) -> None:
    follow_ups = journal.desk.follow_ups
    follow_ups.write_private_note(follow_ups.new_private_note("m1"), text)


def rewrite(journal: Journal, text: str) -> None:
    follow_ups = journal.desk.follow_ups
    for one in follow_ups.private_notes("m1")[-1:]:
        follow_ups.write_private_note(one, text)


def finish_check(journal: Journal, text: str) -> None:
    checks = journal.desk.checks
    draft = checks.draft("m1") or checks.begin("m1")
    wizard = checks.wizard(draft).jump("words-Q1").answer(text)
    checks.finish(checks.save(draft, wizard), wizard)


def remove_last(journal: Journal, text: str) -> None:
    for one in journal.desk.follow_ups.private_notes("m1")[-1:]:
        journal.desk.trash.remove(text, [one], "removed a private note")


ACTS: dict[str, Callable[[Journal, str], object]] = {
    "rename": lambda journal, text: journal.desk.mentorships.keep_form(
        "m1", mentor=text, role=text, my_name="", since=None, cadence_days=28, phase="initiation", goals=[text],
        last_met=TODAY, next_on=TODAY + timedelta(days=9),
    ),
    "choose": lambda journal, text: journal.desk.sparks.choose("m1", journal.desk.sparks.deck.cards[len(text)].id),
    "favor": lambda journal, text: journal.desk.sparks.favor("m1", journal.desk.sparks.deck.cards[len(text)].id),
    "draw": lambda journal, text: journal.desk.sparks.hand("m1", 3, seed=len(text)),
    "ask for": lambda journal, text: journal.desk.follow_ups.ask_for("m1", text, TODAY),
    "private": private_note,
    "rewrite": rewrite,
    "check": finish_check,
    "remove": remove_last,
}  # fmt: skip


@settings(max_examples=40, deadline=None, suppress_health_check=list(HealthCheck))
@given(
    st.lists(
        st.tuples(st.sampled_from(sorted(ACTS)), st.text("abc xyz", min_size=1, max_size=9)), max_size=14
    ),
    st.data(),
)
def test_steps_back_lead_through_everything_as_it_was_and_lose_no_word(
    tmp_path_factory: pytest.TempPathFactory, acts: list[tuple[str, str]], data: st.DataObject
) -> None:
    journal = Journal(tmp_path_factory.mktemp("undo") / "journal")
    journal.mentor()
    was = [kept(journal)]
    for name, text in acts:
        before = journal.desk.undo.last()
        ACTS[name](journal, text)
        if journal.desk.undo.last() == before:  # nothing was changed, so there is no step
            assert kept(journal) == was[-1]
        elif before and journal.desk.undo.last().id == before.id:  # typing that went on
            was[-1] = kept(journal)
        else:
            was.append(kept(journal))
    for state in reversed(was[:-1]):
        if data.draw(st.booleans()):
            journal.reopen()
        said = words(journal)
        journal.desk.undo.take_back()
        assert lasting(kept(journal)) == lasting(state)
        assert said <= words(journal)
    with pytest.raises(Trouble, match="nothing to take back"):
        journal.desk.undo.take_back()
    journal.close()


def test_the_last_fifty_acts_can_be_taken_back_and_no_more(journal: Journal) -> None:
    journal.mentor()
    cards = [card.id for card in journal.desk.sparks.deck.cards[: MOST_ACTS + 5]]
    for card in cards:
        journal.desk.sparks.favor("m1", card)
    for _ in range(MOST_ACTS):
        journal.reopen().undo.take_back()
    assert {one.card for one in journal.records.all(CardState)} == set(cards[:5])
    with pytest.raises(Trouble, match="nothing to take back"):
        journal.desk.undo.take_back()


def test_typing_is_one_act_and_comes_back_whole(journal: Journal) -> None:
    journal.mentor()
    follow_ups = journal.desk.follow_ups
    note = follow_ups.write_private_note(follow_ups.new_private_note("m1"), "first")
    for text in ("first words", "first words, then", "first words, then more"):
        note = follow_ups.write_private_note(note, text)
    assert len(journal.records.all(Act)) == 1
    journal.reopen().undo.take_back()
    assert journal.records.all(PrivateNote) == ()
    (rests,) = journal.desk.trash.all()
    journal.desk.trash.bring_back(rests.id)
    assert journal.records.all(PrivateNote)[0].text == "first words, then more"


def test_a_finished_check_taken_back_is_under_way_again_with_every_answer(journal: Journal) -> None:
    journal.mentor()
    checks = journal.desk.checks
    journal.desk.follow_ups.recheck("m1", days=0, meetings=None)
    draft = checks.begin("m1")
    wizard = checks.wizard(draft).answer(7).jump("words-Q1").answer("the first review")
    check = checks.finish(checks.save(draft, wizard), wizard)
    assert journal.records.all(Task)[0].done == TODAY
    journal.reopen().undo.take_back()
    desk = journal.reopen()
    assert journal.records.all(Check) == ()
    again = desk.checks.draft("m1")
    assert (again.id, again.opening, again.words) == (check.id, 7, {"Q1": "the first review"})
    assert journal.records.all(Task)[0].done is None


def test_two_checks_never_come_to_be_under_way(journal: Journal) -> None:
    journal.mentor()
    finish_check(journal, "the first")
    checks = journal.desk.checks
    draft = checks.begin("m1")
    checks.save(draft, checks.wizard(draft).answer(3))
    journal.desk.undo.take_back()
    desk = journal.reopen()
    assert desk.checks.all("m1") == ()
    assert desk.checks.draft("m1").opening == 3
    desk.trash.remove_draft(desk.checks.draft("m1"))
    first = next(one for one in desk.trash.all() if one.what.startswith("taken back"))
    desk.trash.bring_back(first.id)
    assert journal.reopen().checks.draft("m1").words == {"Q1": "the first"}


def test_what_was_changed_by_something_else_since_is_left_alone(journal: Journal) -> None:
    journal.mentor()
    journal.desk.follow_ups.ask_for("m1", "a fixed day", TODAY)
    (plan,) = journal.desk.follow_ups.plans("m1")
    journal.keep(plan.but(ask="another day"))
    with pytest.raises(Trouble, match="changed since: you wrote down a change"):
        journal.desk.undo.take_back()
    assert journal.desk.follow_ups.plans("m1")[0].ask == "another day"
    assert journal.desk.undo.last() is None


def test_a_refused_save_takes_nothing_back(journal: Journal, refusing: Any) -> None:
    journal.mentor()
    journal.desk.follow_ups.ask_for("m1", "a fixed day", TODAY)
    before = kept(journal)
    refusing(journal.records)
    with pytest.raises(OSError, match="no space"):
        journal.desk.undo.take_back()
    assert kept(journal) == before
    assert journal.desk.undo.last().what == "wrote down a change you asked for"


def test_steps_and_trash_stay_out_of_an_export(journal: Journal, tmp_path: Path) -> None:
    journal.mentor()
    private_note(journal, "in the corridor")
    remove_last(journal, "private note")
    from tui.bootstrap import look_at
    from tui.exchange.json_export import as_json

    looked = look_at(journal.folder)
    text, _ = as_json(looked.archive, looked.drafts, journal.now, only=None, with_private=True)
    assert "corridor" not in text


def test_a_changed_state_is_no_word_and_a_living_mentor_does_not_come_into_the_trash(
    journal: Journal,
) -> None:
    journal.mentor()
    keep = journal.desk.mentorships.keep_form
    fields: dict[str, Any] = {
        "mentor": "Priya Raman", "role": "", "my_name": "", "since": None, "cadence_days": None, "last_met": None,
        "next_on": None,
    }  # fmt: skip
    keep("m1", **fields, phase="cultivation", goals=[])
    journal.desk.undo.take_back()
    assert journal.desk.trash.all() == ()
    keep("m1", **fields, phase="initiation", goals=["to speak without notes"])
    journal.desk.undo.take_back()
    (rests,) = journal.desk.trash.all()
    erasure = journal.desk.erase.trashed(rests.id)
    assert erasure.wanted.mentorships == frozenset()
    journal.desk.erase.carry_out(erasure)
    desk = journal.reopen()
    assert desk.mentorships.get("m1").mentor == "Priya Raman"
    assert desk.trash.all() == ()
    for path in journal.folder.rglob("*"):
        assert path.is_dir() or b"without notes" not in path.read_bytes(), path


def test_two_different_acts_on_one_record_are_two_steps(journal: Journal) -> None:
    journal.mentor()
    card = journal.desk.sparks.deck.cards[0].id
    asking = Asking(journal.desk.sparks, "m1", card)
    asking.keep(Said(TODAY, "she said", None))
    journal.desk.sparks.favor("m1", card)
    asking.keep(Said(TODAY, "she said yes", None))
    journal.desk.undo.take_back()
    spark = journal.desk.sparks.one("m1", card)
    assert spark.favorite


def test_the_offer_of_a_phase_leaves_the_step_before_it_takeable(journal: Journal) -> None:
    journal.mentor()
    journal.desk.direction.add_goal("m1", "to lead a migration", TODAY.isoformat())
    journal.desk.meetings.choose_phase("m1", cultivation=False)
    for _ in range(2):
        journal.desk.undo.take_back()
    assert journal.desk.mentorships.get("m1").goals == ()


def test_bringing_back_what_is_under_way_can_be_taken_back_and_done_again(journal: Journal) -> None:
    journal.mentor()
    meetings = journal.desk.meetings
    meetings.save(meetings.begin("m1").but(outcomes="the first hour"))
    thing = journal.desk.trash.remove_mentorship("m1")
    journal.desk.trash.bring_back(thing.id)
    draft = journal.desk.meetings.draft("m1")
    journal.desk.meetings.save(draft.but(outcomes="the first hour, and more"))
    journal.desk.undo.take_back()
    assert journal.reopen().meetings.draft("m1") is None
    again = next(one for one in journal.desk.trash.all() if one.what == "Priya Raman")
    journal.desk.trash.bring_back(again.id)
    assert journal.reopen().meetings.draft("m1").outcomes == "the first hour"
    assert "and more" in str(journal.desk.trash.all())


def test_a_meeting_takes_its_debrief_along_wherever_it_is_removed_from(journal: Journal) -> None:
    journal.mentor()
    meetings = journal.desk.meetings
    done = meetings.finish(meetings.begin("m1")).meeting
    meetings.save(meetings.begin("m1", done).but(outcomes="half a line"))
    journal.desk.trash.remove("meeting", [done], "removed the meeting")
    assert journal.reopen().meetings.draft("m1") is None
    journal.desk.undo.take_back()
    assert journal.reopen().meetings.draft("m1").outcomes == "half a line"
