"""Preparing: the agenda follows the records, the person's choices are kept, each as one act."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

import pytest

from tui.domain.act import Act
from tui.domain.advice import Advice
from tui.domain.meeting import Meeting
from tui.domain.trouble import Trouble
from tui.services.handout import agenda_text, appointment, escaped

TODAY = date(2026, 11, 21)


def heard(journal: Any, number: int, state: str = "heard", **fields: Any) -> None:
    day = TODAY - timedelta(days=100 - number)
    journal.keep(
        Advice(id=f"a{number}", mentorship="m1", text=f"Do {number}", heard=day, state=state, **fields)
    )


@pytest.fixture
def meeting(journal: Any) -> Meeting:
    """A meeting in five days with a card and a question of one's own."""
    journal.mentor()
    one = Meeting(
        id="next",
        mentorship="m1",
        on=date(2026, 11, 26),
        minutes=30,
        cards=("article-1",),
        asks=("who decides?",),
    )
    journal.keep(one)
    return one


def names(journal: Any, meeting: Meeting) -> list[str]:
    agendas = journal.desk.agendas
    return [one.name for one in agendas.of(agendas.again(meeting)).points]


def test_plans_come_first_then_the_three_oldest_untried_then_cards_and_questions(
    journal: Any, meeting: Meeting
) -> None:
    for number in range(5):
        heard(journal, number)
    heard(journal, 9, "planned", cue="it rains", step="read")
    for number, state in ((6, "tried"), (7, "kept"), (8, "dropped")):
        heard(journal, number, state)
    assert names(journal, meeting) == [
        "step:a9", "step:a0", "step:a1", "step:a2", "card:article-1", "ask:who decides?",
    ]  # fmt: skip
    [first, *_] = journal.desk.agendas.of(meeting).points
    assert first.more == ("If it rains, then read",)


def test_every_choice_is_one_act_kept_and_taken_back(journal: Any, meeting: Meeting) -> None:
    heard(journal, 1)
    agendas = journal.desk.agendas
    states = [names(journal, meeting)]
    for job in (
        lambda one: agendas.add_ask(one, "  what next? "),
        lambda one: agendas.move(one, 3, -1),
        lambda one: agendas.change_ask(one, "what next?", "and then?"),
        lambda one: agendas.set_minutes(one, "60"),
        lambda one: agendas.set_day(one, ""),
        lambda one: agendas.take_off(one, agendas.of(one).points[0]),
        lambda one: agendas.take_off(one, next(p for p in agendas.of(one).points if p.kind == "card")),
        lambda one: agendas.take_off(one, agendas.of(one).points[-1]),
    ):
        job(agendas.again(meeting))
        states.append(names(journal, meeting))
    assert states[-1] == ["ask:and then?"]
    assert len(journal.records.all(Act)) == 8
    desk = journal.reopen()
    for before in reversed(states[:-1]):
        desk.undo.take_back()
        assert names(journal, meeting) == before
    one = journal.records.get(Meeting, "next")
    assert (one.on, one.minutes) == (date(2026, 11, 26), 30)
    assert [advice.id for advice in journal.desk.advice.all("m1")] == ["a1"]


def test_a_question_put_into_other_words_stays_at_its_place(journal: Any, meeting: Meeting) -> None:
    agendas = journal.desk.agendas
    moved = agendas.move(meeting, 1, -1)
    agendas.change_ask(moved, "who decides?", "who signs?")
    assert names(journal, meeting) == ["ask:who signs?", "card:article-1"]


def test_the_cards_chosen_in_the_deck_stand_on_it_and_one_that_is_gone_does_not(
    journal: Any, meeting: Meeting
) -> None:
    journal.desk.sparks.choose("m1", "article-2")
    journal.records.commit(journal.records.get(Meeting, "next").but(cards=("article-2", "gone-1")), act="")
    assert names(journal, meeting) == ["card:article-2", "ask:who decides?"]


def test_without_a_meeting_the_first_choice_makes_one(journal: Any) -> None:
    journal.mentor()
    agendas = journal.desk.agendas
    agendas.add_ask(agendas.next("m1"), "who decides?")
    [one] = journal.records.all(Meeting)
    assert (one.asks, one.on, one.held) == (("who decides?",), None, False)
    assert agendas.again(agendas.next("m1")).id == one.id


def test_minutes_are_those_set_or_those_of_last_time(journal: Any) -> None:
    journal.mentor()
    agendas = journal.desk.agendas
    assert agendas.of(agendas.next("m1")).minutes == 45
    journal.keep(Meeting(id="old", mentorship="m1", on=TODAY, held=True, minutes=20))
    assert agendas.of(agendas.next("m1")).minutes == 20
    agendas.set_minutes(agendas.next("m1"), "90")
    assert agendas.of(agendas.next("m1")).minutes == 90


@pytest.mark.parametrize("minutes", ["0", "100000", "-5", "x", "", "4", "481", "45.5", "٤٥", "9" * 30])
def test_minutes_that_cannot_be_meant_are_refused_with_the_remedy(
    journal: Any, meeting: Meeting, minutes: str
) -> None:
    with pytest.raises(Trouble, match="number from 5 to 480"):
        journal.desk.agendas.set_minutes(meeting, minutes)


@pytest.mark.parametrize("day", ["2026-02-30", "1970-01-01", "9999-01-01", "tomorrow"])
def test_a_day_that_cannot_be_meant_is_refused(journal: Any, meeting: Meeting, day: str) -> None:
    with pytest.raises(Trouble):
        journal.desk.agendas.set_day(meeting, day)
    assert journal.records.get(Meeting, "next").on == date(2026, 11, 26)


@pytest.mark.parametrize(("text", "words"), [("  ", "in a few words"), ("who decides?", "already")])
def test_a_question_needs_words_that_are_not_there_yet(
    journal: Any, meeting: Meeting, text: str, words: str
) -> None:
    with pytest.raises(Trouble, match=words):
        journal.desk.agendas.add_ask(meeting, text)


# ------------------------------------------------------------ taking it along


def test_the_agenda_as_text_says_what_fits_and_what_is_for_later(journal: Any, meeting: Meeting) -> None:
    heard(journal, 1)
    agendas, mentor = journal.desk.agendas, journal.desk.mentorships.get("m1")
    text = agenda_text(agendas.of(agendas.set_minutes(meeting, "5")), mentor)
    head, below = text.split("If there is time")
    assert head.startswith("Meeting with Priya Raman\n\nThursday 26 November 2026, 5 minutes\n")
    assert "1. Open step (3 min): Do 1" in head
    assert "2. Card (" in below
    assert "3. My question (5 min): who decides?" in below


def test_in_markdown_what_was_typed_reads_as_it_was_typed(journal: Any, meeting: Meeting) -> None:
    agendas, mentor = journal.desk.agendas, journal.desk.mentorships.get("m1").but(mentor="<b>*P*</b>")
    asked = agendas.add_ask(meeting, "[x](http://a) `b` _c_ # d")
    text = agenda_text(agendas.of(asked), mentor, markdown=True)
    assert text.startswith("# Meeting with \\<b\\>\\*P\\*\\</b\\>\n")
    assert "\\[x\\](http://a) \\`b\\` \\_c\\_ \\# d" in text
    assert escaped("- a\n1. b") == "\\- a\n\\1. b"


def test_a_calendar_wants_a_day_and_gets_nothing_but_the_name(journal: Any, meeting: Meeting) -> None:
    agendas, mentor = journal.desk.agendas, journal.desk.mentorships.get("m1")
    event = appointment(agendas.of(meeting), mentor)
    assert (event.on, event.title) == (meeting.on, "Meeting with Priya Raman")
    with pytest.raises(Trouble, match="no day yet"):
        appointment(agendas.of(agendas.set_day(meeting, "")), mentor)


def test_a_file_that_is_there_or_cannot_be_written_is_one_clear_sentence(journal: Any, tmp_path: Any) -> None:
    handout = journal.desk.handout
    target = handout.save(str(tmp_path / "a.md"), "words")
    assert target.read_text() == "words\n"
    assert target.stat().st_mode & 0o777 == 0o600
    for path, words in (
        (target, "is there already and was left as it is"),
        (tmp_path, "is a folder"),
        (tmp_path / "none" / "a.md", "cannot be written"),
        ("  ", "needs a name"),
        ("~nobody-of-that-name/a.md", "home folder that does not exist"),
    ):
        with pytest.raises(Trouble, match=words):
            handout.save(str(path), "other")
        with pytest.raises(Trouble, match=words):
            handout.save_calendar(str(path), [])
    assert target.read_text() == "words\n"
