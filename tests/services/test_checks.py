"""Taking stock: begun, left, resumed, finished, completed; nothing is lost and nothing doubled."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

import pytest

from tui.domain.check import CheckDraft
from tui.domain.meeting import Meeting
from tui.domain.trouble import Unknown
from tui.domain.wizard import Wizard

TODAY = date(2026, 11, 21)


def met(journal: Any, *days_ago: int) -> None:
    journal.keep(
        *(Meeting(id=f"t{days}", mentorship="m1", on=TODAY - timedelta(days=days), held=True) for days in days_ago)
    )  # fmt: skip


def answered(wizard: Wizard, value: int = 3) -> Wizard:
    """Every statement answered alike."""
    for page in wizard.pages("item"):
        wizard = wizard.jump(page.id).answer(value, 4.0)
    return wizard


# ------------------------------------------------------------ begin, save, resume


def test_beginning_and_looking_around_writes_nothing(journal: Any) -> None:
    journal.mentor()
    met(journal, 10, 40, 70)
    checks = journal.desk.checks
    draft = checks.begin("m1")
    wizard = checks.wizard(draft)
    assert wizard.place == "opening"
    assert checks.save(draft, wizard.jump("item-D1").review()) == draft
    assert journal.drafts.all(CheckDraft) == ()
    assert journal.reopen().checks.draft("m1") is None


@pytest.mark.parametrize(
    "act",
    [
        lambda wizard: wizard.answer(7),
        lambda wizard: wizard.skip(),
        lambda wizard: wizard.note("later"),
        lambda wizard: wizard.jump("words-Q1").carry("asking first"),
    ],
)
def test_the_first_thing_a_person_says_is_written(journal: Any, act: Any) -> None:
    journal.mentor()
    checks = journal.desk.checks
    draft = checks.begin("m1")
    checks.save(draft, act(checks.wizard(draft)))
    assert journal.reopen().checks.draft("m1") is not None


def test_a_check_left_is_resumed_at_its_page_with_every_answer(journal: Any) -> None:
    journal.mentor()
    checks = journal.desk.checks
    draft = checks.begin("m1")
    wizard = checks.wizard(draft).answer(4, 3.0).forward().answer("a second reader").carry("reading twice")
    wizard = wizard.forward().skip().jump("item-D1").answer("x", 7.5).note("hard to say").forward()
    checks.save(draft, wizard)
    checks = journal.reopen().checks
    again = checks.draft("m1")
    assert again.id == draft.id
    assert again.order == draft.order
    resumed = checks.wizard(again)
    assert resumed.place == wizard.place
    assert resumed.given == wizard.given
    assert (resumed.notes, resumed.carries) == (wizard.notes, wizard.carries)
    assert resumed.seconds == {"item-D1": 7.5}


def test_seconds_survive_a_resumed_check_that_is_saved_again(journal: Any) -> None:
    journal.mentor()
    checks = journal.desk.checks
    draft = checks.begin("m1")
    checks.save(draft, checks.wizard(draft).jump("item-D1").answer(3, 4.0))
    checks = journal.reopen().checks
    draft = checks.draft("m1")
    checks.save(draft, checks.wizard(draft).jump("item-D2").answer(3, 5.0))
    assert checks.draft("m1").seconds == {"D1": 4.0, "D2": 5.0}


def test_what_is_carried_to_a_message_is_kept_under_its_question(journal: Any) -> None:
    journal.mentor()
    checks = journal.desk.checks
    draft = checks.begin("m1")
    wizard = (
        checks.wizard(draft).jump("words-Q1").answer("she asks who says yes").carry("asking who says yes")
    )
    assert checks.finish(draft, wizard).carries == {"Q1": "asking who says yes"}


def test_each_mentorship_has_a_draft_of_its_own(journal: Any) -> None:
    journal.mentor()
    journal.mentor("m2", "Tom")
    checks = journal.desk.checks
    for id in ("m1", "m2"):
        draft = checks.begin(id)
        checks.save(draft, checks.wizard(draft).answer(5))
    journal.desk.trash.remove_draft(checks.draft("m1"))
    assert checks.draft("m1") is None
    assert checks.draft("m2").opening == 5


# ------------------------------------------------------------ finish


def test_finishing_moves_the_draft_into_the_archive_under_the_same_id(journal: Any) -> None:
    journal.mentor()
    checks = journal.desk.checks
    draft = checks.begin("m1")
    wizard = answered(checks.wizard(draft))
    checks.save(draft, wizard)
    check = checks.finish(draft, wizard)
    assert check.id == draft.id
    assert check.taken == journal.now
    checks = journal.reopen().checks
    assert checks.draft("m1") is None
    assert [one.id for one in checks.all("m1")] == [draft.id]
    assert checks.get(check.id).answers == dict.fromkeys(check.order, 3)


def test_a_save_that_comes_late_does_not_bring_a_finished_check_back(journal: Any) -> None:
    journal.mentor()
    checks = journal.desk.checks
    draft = checks.begin("m1")
    wizard = answered(checks.wizard(draft))
    checks.save(draft, wizard)
    checks.finish(draft, wizard)
    checks.save(draft, wizard.review().jump("opening").note("late"))
    assert b"late" not in (journal.folder / "drafts.json").read_bytes()
    assert checks.draft("m1") is None


def test_a_crash_between_the_two_saves_loses_nothing_and_doubles_nothing(journal: Any, refusing: Any) -> None:
    journal.mentor()
    checks = journal.desk.checks
    draft = checks.begin("m1")
    wizard = answered(checks.wizard(draft))
    draft = checks.save(draft, wizard)
    refusing(journal.drafts)
    with pytest.raises(OSError, match="no space"):
        checks.finish(draft, wizard)
    assert checks.draft("m1") is None
    checks = journal.reopen().checks
    assert checks.draft("m1") is None
    assert [one.id for one in checks.all("m1")] == [draft.id]


def test_skipped_and_not_reached_stay_apart_in_a_finished_check(journal: Any) -> None:
    journal.mentor()
    checks = journal.desk.checks
    draft = checks.begin("m1")
    wizard = checks.wizard(draft).skip().skip().jump("flag-fear").skip()
    check = checks.finish(draft, wizard)
    again = checks.wizard(checks.complete(check))
    status = {page.id: again.status(page) for page in again.course}
    assert status["opening"] == status["words-Q1"] == status["flag-fear"] == "skipped"
    assert status["words-Q2"] == status["flag-credit"] == status["leaning"] == "open"


def test_an_incomplete_check_that_is_completed_is_replaced(journal: Any) -> None:
    journal.mentor()
    first = journal.check(raw="333- 3--- ---- ---- ---- ----", words={"Q1": "old"}, leaning="stay")
    checks = journal.desk.checks
    assert checks.result(first).verdict == "none"
    draft = checks.complete(first)
    wizard = checks.wizard(draft)
    assert wizard.place == "review"
    assert wizard.given["item-D1"] == 3
    draft = checks.save(draft, answered(wizard))
    checks = journal.reopen().checks
    draft = checks.draft("m1")
    assert draft.completes == first.id
    finished = checks.finish(draft, checks.wizard(draft))
    assert [one.id for one in checks.all("m1")] == [finished.id]
    assert finished.words == {"Q1": "old"}
    assert checks.result(finished).verdict != "none"
    assert len(journal.reopen().checks.all("m1")) == 1


# ------------------------------------------------------------ results


def test_the_result_of_a_stored_check_is_computed_from_its_raw_answers(example: Any) -> None:
    checks = example.desk.checks
    first, *_, last = checks.all("priya")
    assert float(checks.result(first).dimensions["D"]) == 75.0
    result = checks.result(last)
    assert float(result.dimensions["E"]) == 31.25
    assert result.change is not None
    assert result.change.dimensions["E"].word == "changed"
    assert checks.last_result("priya") == result
    assert checks.result(first).change is None
    assert checks.last_result("nobody") is None


def test_a_mentor_without_a_name_is_called_your_mentor_in_the_result(journal: Any) -> None:
    journal.mentor(mentor="my mentor")
    check = journal.check(raw="1113 1113 3331 3331 3331 3331")
    result = journal.desk.checks.result(check)
    said = " ".join([result.headline, result.explanation, *(step.say for step in result.steps)])
    assert "my mentor" not in said
    assert "{mentor}" not in said


def test_a_check_that_is_gone_is_said_to_be_gone(journal: Any) -> None:
    with pytest.raises(Unknown, match="not in the journal any more"):
        journal.desk.checks.get("c9")


# ------------------------------------------------------------ last time's words


def test_last_time_is_the_newest_answer_to_the_same_question(journal: Any) -> None:
    journal.mentor()
    for number, words in enumerate(({"Q1": "first"}, {"Q1": "second", "Q2": "other"}, {"Q2": "third"})):
        journal.on(TODAY + timedelta(days=30 * number))
        journal.check(f"c{number}", words=words)
    checks = journal.desk.checks
    assert checks.previous_words("m1", "Q1") == "second"
    assert checks.previous_words("m1", "Q1", before=checks.get("c1").taken) == "first"
    assert checks.previous_words("m1", "Q3") == ""
    assert checks.previous_words("m2", "Q1") == ""


def test_a_check_that_is_being_completed_is_not_last_time(journal: Any) -> None:
    journal.mentor()
    journal.check("c0", words={"Q1": "long ago"})
    journal.on(TODAY + timedelta(days=60))
    now = journal.check("c1", raw="333- 3--- ---- ---- ---- ----", words={"Q1": "just now"})
    checks = journal.desk.checks
    draft = checks.complete(now)
    checks.save(draft, checks.wizard(draft).jump("item-E2").answer(1))
    assert checks.previous_words("m1", "Q1") == "long ago"
