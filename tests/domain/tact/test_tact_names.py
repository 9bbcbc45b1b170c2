"""Names are compared as people write them: titles, accents, nicknames, names that are words."""

from __future__ import annotations

import pytest

from tui.domain.tact import Setting, check

_LOOSE = Setting(min_words=None, max_words=None)


def _names(text, mentor, me="Robin", setting=_LOOSE):
    return [
        finding for finding in check(text, setting, mentor=mentor, me=me).findings if finding.rule == "names"
    ]


@pytest.mark.parametrize(
    ("mentor", "text", "wrong", "right"),
    [
        ("Renée", "Dear Renee,\n\nThank you.\n\nRobin", "Renee", "Renée"),
        ("Siobhan", "Dear Siobahn,\n\nThank you.\n\nRobin", "Siobahn", "Siobhan"),
        ("D'Angelo", "Dear Mr. Dangelo,\n\nThank you.\n\nRobin", "Dangelo", "D'Angelo"),
        (
            "Katarzyna",
            "Dear Katarzyna,\n\nSo thank you, Katarzina, for it.\n\nRobin",
            "Katarzina",
            "Katarzyna",
        ),
        ("Dr. Rowe", "Dr. Row,\n\nThank you.\n\nRobin", "Row", "Rowe"),
        ("Noël d'Arcy", "Dear Noel,\n\nThank you.\n\nRobin", "Noel", "Noël"),
        ("Lennart", "Dear Lennard,\n\nThank you.\n\nRobin", "Lennard", "Lennart"),
        ("Zoë Hartmann", "Hi Zoe! Thank you.\n\nRobin", "Zoe", "Zoë"),
        ("Ñusta", "Dear Nusta,\n\nThank you.\n\nRobin", "Nusta", "Ñusta"),
        ("Montgomery", "Dear Montgommery,\n\nThank you.\n\nRobin", "Montgommery", "Montgomery"),
        ("Anne", "Dear Ann,\n\nThank you.\n\nRobin", "Ann", "Anne"),
    ],
)
def test_a_misspelt_name_stops_and_is_offered_right(mentor, text, wrong, right):
    (finding,) = _names(text, mentor)
    assert (finding.level, finding.excerpt, finding.rewrite) == ("stop", wrong, right)


@pytest.mark.parametrize(
    ("mentor", "greeting"),
    [
        ("Renée", "Dear Renée,"),
        ("Renée", "Dear Rene\u0301e,"),
        ("D'Angelo", "Dear Mr. D’Angelo,"),
        ("Cornelia Vogt", "Dear Cornelia,"),
        ("Cornelia Vogt", "Dear Mrs. Vogt,"),
        ("Nguyen Thi Lan", "Dear Lan,"),
        ("Dr. Elizabeth Osei", "Dear Dr Osei,"),
        ("Dr. Elizabeth Osei", "Dear Liz,"),
        ("Samuel", "Hi Sam,"),
        ("Ngozi Adeyemi", "Good morning Aunty Ngozi,"),
        ("Hope", "Dear Hope,"),
        ("Will", "Hi Will,"),
        ("May", "Dear May,"),
        ("Mark", "MARK!"),
        ("Anil sir", "Respected Sir,"),
        ("Winnie", "WINNIE!!!"),
        ("Anne-Marie", "Dear Anne Marie,"),
        ("Noël d'Arcy", "Dear Noël,"),
        ("Thomas", "Dear Tom and Ada,"),
        ("", "Dear anybody,"),
    ],
)
def test_a_name_in_another_dress_is_fine(mentor, greeting):
    assert _names(f"{greeting}\n\nThank you for the map of hope and will in May.\n\nRobin", mentor) == []


def test_another_person_greeted_is_a_stop_with_the_stored_name_offered():
    (finding,) = _names("Dear Patrick,\n\nThank you.\n\nRobin", "Jerome")
    assert (finding.level, finding.excerpt, finding.rewrite) == ("stop", "Patrick", "Jerome")


def test_no_greeting_is_a_tip_at_the_beginning():
    (finding,) = _names("Thank you for the map.\n\nRobin", "Jerome")
    assert (finding.level, finding.start, finding.end, finding.rewrite) == ("tip", 0, 0, "Dear Jerome,\n\n")


def test_no_own_name_is_a_tip_at_the_end():
    text = "Dear Jerome,\n\nThank you for the map.\n"
    (finding,) = _names(text, "Jerome")
    assert (finding.level, finding.start, finding.rewrite) == ("tip", len(text) - 1, "\n\nRobin")


@pytest.mark.parametrize(
    "ending",
    [
        "Robin", "Thank you. Robin", "Warm thanks, Robin", "Yours,\nRobin A. Smith", "Best,\nR.", "– Robin",
        "Robin\nUnit 4\n+44 20 555", "Robin xx", "With thanks,\nRobin 🌱", "Love, Robin\n\nPS The keys are inside.",
        "Robin\n\nOn 3 May 2023 at 10:00, Jerome wrote:\n> Who signs here?",
    ],
)  # fmt: skip
def test_own_names_are_found_wherever_letters_end(ending):
    assert _names(f"Dear Jerome,\n\nThank you for the map.\n\n{ending}", "Jerome") == []


def test_a_chat_needs_neither_greeting_nor_name():
    setting = Setting(channel="chat", min_words=None, max_words=None, signature=False)
    assert _names("Thank you for the map.", "Jerome", setting=setting) == []


def test_without_stored_names_a_greeting_and_a_name_are_looked_for():
    assert _names("Dear you,\n\nThank you.\n\nSam", "", "") == []
    assert [finding.start for finding in _names("thank you for the map.", "", "")] == [0, 22]
