"""The mentors: found by name, added with a name alone, and a form that is kept as one act."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

import pytest

from tui.domain.meeting import Meeting
from tui.domain.mentorship import UNNAMED, Goal, Mentorship
from tui.domain.trouble import Unknown

TODAY = date(2026, 11, 21)
FORM: dict[str, Any] = {
    "mentor": "Priya Raman",
    "role": "Staff engineer",
    "my_name": "Sam",
    "since": date(2025, 9, 1),
    "cadence_days": 28,
    "phase": "cultivation",
    "goals": ["to lead", " to rest "],
    "last_met": None,
    "next_on": None,
}


def days(journal: Any, *, held: bool) -> list[date | None]:
    return sorted(
        (one.on for one in journal.records.all(Meeting) if one.held == held), key=lambda on: on or date.max
    )


# ------------------------------------------------------------ find


@pytest.mark.parametrize(
    ("name", "found"),
    [
        ("Priya Raman", "m1"),
        ("  priya raman ", "m1"),
        ("PRI", "m1"),
        ("Okafor", "m2"),
        ("Ann", "m3"),
        ("Anna", "m4"),
        ("Zoe\u0308", "m5"),
        ("stra\u00dfe", "m6"),
        ("STRASSE", "m6"),
    ],
)
def test_a_mentor_is_found_by_the_name_by_how_it_begins_or_by_a_part(
    journal: Any, name: str, found: str
) -> None:
    names = ("Priya Raman", "Tom Okafor", "Ann", "Anna", "Zo\u00eb", "Frau Stra\u00dfe")
    for number, mentor in enumerate(names, 1):
        journal.mentor(f"m{number}", mentor)
    assert journal.desk.mentorships.find(name).id == found


def test_a_name_that_fits_two_says_which_and_what_to_do(journal: Any) -> None:
    journal.mentor("m1", "Priya Raman")
    journal.mentor("m2", "Priscilla Ode")
    with pytest.raises(Unknown) as told:
        journal.desk.mentorships.find("Pri")
    assert str(told.value) == (
        "“Pri” fits more than one mentor: Priya Raman, Priscilla Ode. Write more of the name."
    )


def test_two_mentors_of_one_name_cannot_be_told_apart_by_writing_more(journal: Any) -> None:
    journal.mentor("m1", "Priya")
    journal.mentor("m2", "Priya")
    with pytest.raises(Unknown, match=r"Give one of them another name in the app\.$"):
        journal.desk.mentorships.find("priya")


@pytest.mark.parametrize("name", ["Nobody", "", "  "])
def test_an_unknown_name_says_who_there_is(journal: Any, name: str) -> None:
    journal.mentor("m1", "Priya Raman")
    with pytest.raises(Unknown, match=r"There is no mentor “.*”\. The journal knows: Priya Raman\.$"):
        journal.desk.mentorships.find(name)


def test_in_an_empty_journal_the_remedy_is_to_begin(journal: Any) -> None:
    with pytest.raises(Unknown, match=r"the journal is empty\. Run goodterms to add one\.$"):
        journal.desk.mentorships.find("Priya")


def test_a_mentor_that_is_gone_is_said_to_be_gone(journal: Any) -> None:
    with pytest.raises(Unknown, match="not in the journal any more"):
        journal.desk.mentorships.get("m9")


# ------------------------------------------------------------ add


def test_a_name_is_enough_and_even_that_can_wait(journal: Any) -> None:
    assert journal.desk.mentorships.add(" Ada  ").mentor == "Ada"
    for nothing in ("", "  ", "\x07\t"):
        assert journal.desk.mentorships.add(nothing).mentor == UNNAMED
    assert [one.mentor for one in journal.reopen().mentorships.all()] == ["Ada", *[UNNAMED] * 3]


def test_the_name_signed_with_last_time_is_offered_to_the_next(journal: Any) -> None:
    journal.mentor(my_name="Sam")
    assert journal.desk.mentorships.add("Ada").my_name == "Sam"


# ------------------------------------------------------------ the form


def test_a_whole_form_is_one_act(journal: Any, acts: Any) -> None:
    seen = acts(journal.records)
    on = {"last_met": date(2026, 11, 10), "next_on": date(2026, 12, 8)}
    kept = journal.desk.mentorships.keep_form(None, **{**FORM, **on})
    assert len(seen) == 1
    assert [type(record) for record in seen[0]] == [Mentorship, Meeting, Meeting]
    mentorships = journal.reopen().mentorships
    again = mentorships.get(kept.id)
    assert (again.mentor, again.role, again.my_name) == ("Priya Raman", "Staff engineer", "Sam")
    assert (again.since, again.cadence_days, again.phase) == (date(2025, 9, 1), 28, "cultivation")
    assert [(goal.text, goal.agreed) for goal in again.goals] == [("to lead", TODAY), ("to rest", TODAY)]
    assert mentorships.last_met(kept.id) == date(2026, 11, 10)
    assert mentorships.next_meeting(kept.id).on == date(2026, 12, 8)


def test_a_form_that_is_refused_leaves_nothing_behind(journal: Any, refusing: Any) -> None:
    refusing(journal.records)
    with pytest.raises(OSError, match="no space"):
        journal.desk.mentorships.keep_form(None, **FORM)
    assert journal.reopen().mentorships.all() == ()


def test_an_unchanged_form_writes_nothing(journal: Any, acts: Any) -> None:
    on = {"last_met": date(2026, 11, 10), "next_on": date(2026, 12, 8)}
    kept = journal.desk.mentorships.keep_form(None, **{**FORM, **on})
    seen = acts(journal.records)
    assert journal.desk.mentorships.keep_form(kept.id, **{**FORM, **on}).id == kept.id
    assert seen == []


def test_goals_that_stay_keep_their_dates_and_what_came_of_them(journal: Any) -> None:
    old = Goal(text="to lead", agreed=date(2025, 9, 1), met=date(2026, 5, 1), result="I lead")
    journal.mentor(goals=(old, Goal(text="to rest", agreed=date(2025, 9, 1))))
    goals = ["to write", " to lead ", "", "to write"]
    kept = journal.desk.mentorships.keep_form("m1", **{**FORM, "goals": goals})
    assert kept.goals == (Goal(text="to write", agreed=TODAY), old)


def test_an_empty_name_is_no_name_and_the_form_may_take_my_name_away(journal: Any) -> None:
    journal.mentor(my_name="Sam")
    kept = journal.desk.mentorships.keep_form("m1", **{**FORM, "mentor": " \x00", "my_name": ""})
    assert (kept.mentor, kept.my_name) == (UNNAMED, "")


def test_a_second_mentor_need_not_hear_my_name_again(journal: Any) -> None:
    journal.mentor(my_name="Sam")
    add = journal.desk.mentorships.keep_form
    assert add(None, **{**FORM, "my_name": ""}).my_name == "Sam"
    assert add(None, **{**FORM, "my_name": "Samira"}).my_name == "Samira"


# ------------------------------------------------------------ meetings by the form


def test_a_meeting_that_was_planned_and_took_place_becomes_a_held_one_with_its_list(journal: Any) -> None:
    journal.mentor()
    journal.keep(Meeting(id="t1", mentorship="m1", on=date(2026, 11, 20), cards=("article-1",)))
    journal.desk.mentorships.keep_form(
        "m1", **{**FORM, "last_met": date(2026, 11, 20), "next_on": date(2026, 12, 18)}
    )
    held, ahead = journal.records.all(Meeting)
    assert (held.id, held.held, held.cards) == ("t1", True, ("article-1",))
    assert (ahead.on, ahead.held, ahead.cards) == (date(2026, 12, 18), False, ())


def test_a_next_date_that_was_left_standing_is_not_planned_again(journal: Any) -> None:
    journal.mentor()
    journal.keep(Meeting(id="t1", mentorship="m1", on=date(2026, 11, 20)))
    same = date(2026, 11, 20)
    journal.desk.mentorships.keep_form("m1", **{**FORM, "last_met": same, "next_on": same})
    assert days(journal, held=True) == [same]
    assert days(journal, held=False) == []


def test_the_same_day_is_not_recorded_twice(journal: Any) -> None:
    journal.mentor()
    for _ in range(2):
        journal.desk.mentorships.keep_form("m1", **{**FORM, "last_met": date(2026, 11, 10)})
        journal.desk.mentorships.met("m1", date(2026, 11, 10))
    assert days(journal, held=True) == [date(2026, 11, 10)]


def test_a_later_day_is_another_meeting_and_an_earlier_one_corrects_the_last(journal: Any) -> None:
    journal.mentor()
    keep = journal.desk.mentorships.keep_form
    for day in (date(2026, 10, 1), date(2026, 11, 12), date(2026, 11, 10)):
        keep("m1", **{**FORM, "last_met": day})
    assert days(journal, held=True) == [date(2026, 10, 1), date(2026, 11, 10)]
    keep("m1", **{**FORM, "last_met": date(2026, 10, 1)})
    assert days(journal, held=True) == [date(2026, 10, 1), date(2026, 11, 10)]
    keep("m1", **{**FORM, "last_met": None})
    assert journal.desk.mentorships.last_met("m1") == date(2026, 11, 10)


def test_the_next_meeting_is_set_moved_and_loses_its_date_but_never_its_list(journal: Any) -> None:
    journal.mentor()
    mentorships = journal.desk.mentorships
    card = journal.desk.sparks.deck.cards[0].id
    journal.desk.sparks.choose("m1", card)
    for on in (date(2026, 12, 1), date(2026, 12, 8), None, date(2026, 12, 9)):
        mentorships.keep_form("m1", **{**FORM, "next_on": on})
        assert mentorships.next_meeting("m1").on == on
        assert mentorships.chosen("m1") == (card,)
    assert len(journal.records.all(Meeting)) == 1


def test_no_next_date_makes_no_meeting(journal: Any) -> None:
    journal.mentor()
    journal.desk.mentorships.set_next_meeting("m1", None)
    journal.desk.mentorships.met("m1", None)
    assert journal.records.all(Meeting) == ()
    assert journal.desk.mentorships.next_meeting("m1") is None
    assert journal.desk.mentorships.last_met("m1") is None


def test_the_next_meeting_is_the_earliest_and_an_undated_one_comes_last(journal: Any) -> None:
    journal.mentor()
    for number, on in enumerate((None, TODAY + timedelta(20), TODAY + timedelta(3))):
        journal.keep(Meeting(id=f"t{number}", mentorship="m1", on=on))
    assert journal.desk.mentorships.next_meeting("m1").id == "t2"
