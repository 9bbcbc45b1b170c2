"""Writing an exit note: no word is ever lost on the way, and the tact check advises but never decides."""

from __future__ import annotations

from datetime import UTC, date, datetime
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tui.domain.meeting import Meeting
from tui.domain.note import NoteDraft
from tui.domain.trouble import Trouble, Unknown
from tui.services.notes import channel_of

OWN = "Dear Priya,\n\nthank you for the day you said no. I stop here, because my work has changed.\n\nSam"


@pytest.fixture
def draft(journal: Any) -> NoteDraft:
    journal.mentor(my_name="Sam")
    return journal.desk.notes.begin("m1").but(scenario="goals-met", step="slots")


def test_the_next_meeting_is_offered_as_a_day_but_not_as_the_end_of_a_pause(
    journal: Any, draft: NoteDraft
) -> None:
    notes = journal.desk.notes
    journal.keep(Meeting(id="d", mentorship="m1", on=date(2026, 11, 26)))
    offered = {
        scenario: [
            one.text for one in notes.suggestions(draft.but(scenario=scenario), notes.exits.slot("date"))
        ]
        for scenario in ("program-ends", "pause")
    }
    assert offered == {"program-ends": ["November 26"], "pause": []}


# ------------------------------------------------------------ begin, save


def test_the_names_are_in_a_fresh_note_and_nothing_is_written(journal: Any) -> None:
    journal.mentor(my_name="Sam")
    assert journal.desk.notes.begin("m1").slots == {"mentor": "Priya Raman", "me": "Sam"}
    assert journal.reopen().notes.draft("m1") is None


@pytest.mark.parametrize(("mentor", "me", "slots"), [("my mentor", "", {}), ("Ada", "", {"mentor": "Ada"})])
def test_what_has_no_name_is_left_blank(journal: Any, mentor: str, me: str, slots: dict[str, str]) -> None:
    journal.mentor(mentor=mentor, my_name=me)
    assert journal.desk.notes.begin("m1").slots == slots


def test_a_saved_note_is_there_after_reopening_and_dated(journal: Any, draft: NoteDraft) -> None:
    kept = journal.desk.notes.save(draft.but(text=OWN, own_words=True))
    assert kept.touched == journal.now
    again = journal.reopen().notes.draft("m1")
    assert (again.id, again.text, again.step, again.slots) == (draft.id, OWN, "slots", draft.slots)


def test_a_note_may_be_thrown_away_at_the_person_s_wish(journal: Any, draft: NoteDraft) -> None:
    journal.desk.trash.remove_draft(journal.desk.notes.save(draft))
    assert journal.reopen().notes.draft("m1") is None


# ------------------------------------------------------------ preview


def test_a_blank_is_filled_everywhere_and_what_is_missing_stands_in_brackets(
    journal: Any, draft: NoteDraft
) -> None:
    notes = journal.desk.notes
    filled = notes.preview(draft.but(slots={**draft.slots, "goal": "to lead a team"}))
    for span in filled.spans:
        shown = filled.text[span.start : span.end]
        if span.slot == "goal":
            assert (shown, span.filled) == ("to lead a team", True)
        elif span.slot not in draft.slots:
            assert not span.filled
            assert shown == f"[{notes.exits.slot(span.slot).label}]"
    assert set(filled.missing) == {slot.id for slot in notes.slots(draft)} - {"goal", "mentor", "me"}


def test_the_text_is_the_template_until_it_is_edited(journal: Any, draft: NoteDraft) -> None:
    notes = journal.desk.notes
    assert notes.text(draft) == notes.preview(draft).text
    assert notes.subject(draft)
    edited = draft.but(text=OWN, subject="Thank you", own_words=True)
    assert (notes.text(edited), notes.subject(edited)) == (OWN, "Thank you")
    assert notes.subject(draft.but(channel="chat")) == ""


def test_every_situation_on_every_channel_has_a_preview_and_blanks_that_are_asked_once(
    journal: Any, draft: NoteDraft
) -> None:
    notes = journal.desk.notes
    for scenario in notes.exits.scenarios:
        for channel in notes.exits.channels:
            one = draft.but(scenario=scenario.id, channel=channel_of(channel.id))
            ids = [slot.id for slot in notes.slots(one)]
            assert len(ids) == len(set(ids))
            full = one.but(slots={slot.id: slot.example for slot in notes.slots(one)})
            assert notes.preview(full).missing == ()
            assert notes.report(full).verdict == "ready"


# ------------------------------------------------------------ own wording


def test_own_wording_is_set_aside_and_taken_up_again(journal: Any, draft: NoteDraft) -> None:
    notes = journal.desk.notes
    aside = notes.set_aside(draft.but(text=OWN, subject="Thank you", own_words=True))
    assert not aside.own_words
    assert notes.text(aside) == notes.preview(aside).text
    notes.save(aside.but(scenario="pause", channel="chat"))
    notes = journal.reopen().notes
    back = notes.take_up(notes.draft("m1"))
    assert (notes.text(back), notes.subject(back)) == (OWN, "Thank you")
    [version] = back.versions
    assert (version.scenario, version.channel, version.at) == ("goals-met", "email", journal.now)


def test_taking_up_a_wording_sets_the_one_that_stands_there_aside(journal: Any, draft: NoteDraft) -> None:
    notes = journal.desk.notes
    aside = notes.set_aside(draft.but(text="first", own_words=True))
    second = notes.take_up(aside.but(text="second", own_words=True))
    assert notes.text(second) == "first"
    assert {one.text for one in second.versions} == {"first", "second"}


def test_going_to_and_fro_does_not_pile_up_copies(journal: Any, draft: NoteDraft) -> None:
    notes = journal.desk.notes
    one = draft.but(text=OWN, own_words=True)
    for _ in range(4):
        one = notes.take_up(notes.set_aside(one))
    assert [version.text for version in one.versions] == [OWN]


def test_a_template_is_nothing_to_set_aside(journal: Any, draft: NoteDraft) -> None:
    notes = journal.desk.notes
    assert notes.set_aside(draft).versions == ()
    assert notes.set_aside(draft.but(text=" \n", own_words=True)).versions == ()
    assert notes.take_up(draft) == draft


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=60)
@given(st.lists(st.sampled_from(["aside", "take", "situation", "save", *"abc"]), max_size=14))
def test_no_wording_is_ever_lost_whatever_the_person_does(
    journal: Any, draft: NoteDraft, acts: list[str]
) -> None:
    notes, written = journal.desk.notes, set()
    one = draft
    for act in acts:
        if act == "aside":
            one = notes.set_aside(one)
        elif act == "take":
            one = notes.take_up(one)
        elif act == "situation":
            one = notes.set_aside(one).but(scenario="pause" if one.scenario == "goals-met" else "goals-met")
        elif act == "save":
            one = notes.save(one)
        else:  # somebody who edits a text goes on from it
            text = f"{notes.text(one) if one.own_words else ''}{act}"
            written.discard(notes.text(one) if one.own_words else None)
            written.add(text)
            one = one.but(text=text, own_words=True)
        kept = {version.text for version in one.versions} | ({one.text} if one.own_words else set())
        assert written <= kept


# ------------------------------------------------------------ the tact check


def test_what_was_ignored_is_not_mentioned_again_wherever_its_words_stand(
    journal: Any, draft: NoteDraft
) -> None:
    notes = journal.desk.notes
    text = OWN.replace("I stop", "You never helped me. I stop")
    blame = [
        one for one in notes.report(draft.but(text=text, own_words=True)).findings if one.rule == "blame"
    ]
    assert len(blame) == 1
    ignoring = draft.but(ignored=(notes.ignore_key(blame[0]),))
    for place in (text, text.replace("thank you", "first of all, thank you")):
        report = notes.report(ignoring.but(text=place, own_words=True))
        assert not [one for one in report.findings if one.rule == "blame"]
    another = text.replace("I stop", "You failed me. I stop")
    found = notes.report(ignoring.but(text=another, own_words=True)).findings
    assert ["failed" in one.excerpt for one in found if one.rule == "blame"] == [True]


def test_a_stop_cannot_be_ignored(journal: Any, draft: NoteDraft) -> None:
    notes = journal.desk.notes
    open_blanks = notes.report(draft)
    assert open_blanks.verdict == "stop"
    everything = tuple(notes.ignore_key(one) for one in open_blanks.findings)
    report = notes.report(draft.but(ignored=everything))
    assert report.verdict == "stop"
    assert {one.level for one in report.findings} == {"stop"}


def test_the_names_are_those_of_the_note(journal: Any, draft: NoteDraft) -> None:
    notes = journal.desk.notes

    def misspelt(text: str, **slots: str) -> bool:
        found = notes.report(draft.but(text=text, own_words=True, slots=slots)).findings
        return any(one.rule == "names" and one.level == "stop" for one in found)

    assert misspelt("Dear Pria,\n\nthank you.\n\nSam")
    assert not misspelt("Dear Priya,\n\nthank you.\n\nSam")
    assert misspelt("Dear Amaro,\n\nthank you.\n\nSam", mentor="Amara")


def test_an_unnamed_mentor_is_not_looked_for(journal: Any) -> None:
    journal.mentor(mentor="my mentor")
    notes = journal.desk.notes
    draft = notes.begin("m1").but(scenario="goals-met", text="Dear Mentos,\n\nthank you.", own_words=True)
    assert not [one for one in notes.report(draft).findings if one.level == "stop"]


# ------------------------------------------------------------ situations


def test_situations_are_suggested_by_the_steps_of_the_last_check(journal: Any) -> None:
    journal.mentor()
    assert journal.desk.notes.suggested("m1") == ((), "")
    journal.check(raw="1113 1113 1113 3331 3331 3331", facts={"adjusted": 1, "meetings": 3})
    notes = journal.desk.notes
    result = journal.desk.checks.last_result("m1")
    assert result.rule == "unmet"
    found, reason = notes.suggested("m1")
    steps = [step.scenario for step in result.steps if step.do == "compose"]
    assert [one.id for one in found] == list(dict.fromkeys(steps)) != []
    assert reason == f"your last check: {result.headline.rstrip('.')}"


def test_every_rule_that_leads_to_a_message_leads_to_one_that_exists(journal: Any) -> None:
    notes = journal.desk.notes
    for rule in journal.desk.checks.assessment.rules:
        for step in rule.steps:
            if step.do == "compose":
                assert notes.exits.scenario(step.scenario or "").templates


def test_a_channel_of_another_name_is_refused_with_those_there_are() -> None:
    assert channel_of("card") == "card"
    with pytest.raises(Trouble, match="There are: email, chat, card, talk"):
        channel_of("fax")


def test_the_tact_check_knows_its_channels_and_situations(journal: Any) -> None:
    tact = journal.desk.notes._tact
    with pytest.raises(Unknown, match="There is no channel “fax”"):
        tact.check("Hello", channel="fax")
    with pytest.raises(Unknown, match="There is no scenario “ghosting”"):
        tact.check("Hello", scenario="ghosting")


def test_on_the_way_to_safety_the_helper_is_greeted(journal: Any) -> None:
    tact = journal.desk.notes._tact
    scenarios = journal.desk.notes.exits.scenario("safety").templates.items()
    helped = [channel for channel, template in scenarios if template.to == "helper" and channel != "talk"]
    for channel in helped:
        found = tact.check(
            "Dear Dano,\n\nSam", channel=channel, scenario="safety", mentor="Priya", helper="Dana"
        )
        assert any(one.rule == "names" and one.level == "stop" for one in found.findings)
    assert helped


def test_a_draft_that_was_sent_is_not_brought_back_by_a_late_save(journal: Any, draft: NoteDraft) -> None:
    notes = journal.desk.notes
    done = notes.save(draft.but(text=OWN, own_words=True))
    notes.mark_sent(done, on=datetime(2026, 11, 21, tzinfo=UTC).date(), last_meeting=None, until=None)
    notes.save(done.but(text="late"))
    assert b"late" not in (journal.folder / "drafts.json").read_bytes()
    assert journal.reopen().notes.draft("m1") is None
