"""Answer sets with what they must come to, worked out by hand from the guidance model.

Columns: name | raw answers D E X R I T, the fourth of each reversed (x can't say, s skipped, - not reached) |
facts and private answers | scores D E X R I T | bands | Relationship, mine | row, verdict | signs | flags.
"""

from __future__ import annotations

import pytest

from tui.content.assessment import load_assessment
from tui.domain.score_input import read_answers
from tui.services.scoring import as_json, evaluate

FACTS = ("goals_met", "external_end", "direction_changed", "mentor_ends", "adjusted", "meetings")
WORDS = {"true": True, "false": False, "null": None}

TABLE = """
# keep
all good | 3331 3331 3331 3331 3331 3331 | | 75 75 75 75 75 75 | hhhhhh | 75 75 | keep keep | - | -
one of each only fair | 3322 3331 3331 3331 3322 3331 | | 62.5 75 75 75 62.5 75 | mhhhmh | 71.9 68.8 | keep keep | - | -
one dimension each unscored | 3331 3331 xx31 3331 3331 s-31 | | 75 75 - 75 75 - | hh-hh- | 75 75 | keep keep | - | -
just over the first cut | 2x12 3331 3331 3331 3331 3331 | | 41.7 75 75 75 75 75 | mhhhhh | 66.7 75 | keep keep | - | -
direction changed but good | 3332 3331 3331 3331 3331 3331 | direction_changed=true | 68.8 75 75 75 75 75 | hhhhhh | 73.4 75 | keep keep | - | -
three meetings are enough | 3331 3331 3331 3331 3331 3331 | meetings=3 | 75 75 75 75 75 75 | hhhhhh | 75 75 | keep keep | - | -
all facts null or false | 3331 3331 3331 3331 3331 3331 | goals_met=null external_end=false direction_changed=null mentor_ends=false adjusted=null meetings=null fear=false credit=null | 75 75 75 75 75 75 | hhhhhh | 75 75 | keep keep | - | -

# plateau
two relationship fair | 3322 3331 3322 3331 3331 3331 | | 62.5 75 62.5 75 75 75 | mhmhhh | 68.8 75 | plateau rekindle | - | -
three of six fair | 3322 3331 3331 3331 3322 3322 | | 62.5 75 75 75 62.5 62.5 | mhhhmm | 71.9 62.5 | plateau rekindle | - | -
engagement fair, mine fair | 3331 3222 3331 3331 2222 3331 | | 75 56.3 75 75 50 75 | hmhhmh | 70.3 62.5 | plateau rekindle | - | -
follow-through low | 3331 3331 3331 3331 4441 2112 | | 75 75 75 75 93.8 37.5 | hhhhhl | 75 65.6 | plateau rekindle | - | -
both own parts low | 3331 3331 3331 3331 2112 2112 | | 75 75 75 75 37.5 37.5 | hhhhll | 75 37.5 | plateau rekindle | - | -
mine low, follow-through fair | 3331 3331 3331 3331 0104 2222 | | 75 75 75 75 6.3 50 | hhhhlm | 75 28.1 | plateau rekindle | - | -
mine just under the upper cut | 3331 3222 3331 3331 3322 3x32 | | 75 56.3 75 75 62.5 66.7 | hmhhmh | 70.3 64.6 | plateau rekindle | - | -

# thin and rhythm
only engagement low | 3331 1113 3331 3331 2222 2221 | | 75 25 75 75 50 56.3 | hlhhmm | 62.5 53.1 | thin rekindle | E | -
mine just over the lower cut | 3331 1113 3331 3331 3222 1x13 | | 75 25 75 75 56.3 25 | hlhhml | 62.5 40.6 | thin rekindle | E | -
engagement low, one try | 3331 1113 3331 3331 2222 2221 | adjusted=1 | 75 25 75 75 50 56.3 | hlhhmm | 62.5 53.1 | rhythm reshape | E | -
engagement low, two tries | 3331 1113 3331 3331 2222 2221 | adjusted=2 | 75 25 75 75 50 56.3 | hlhhmm | 62.5 53.1 | rhythm reshape | E | -
engagement low, my half done | 3331 1113 3331 3331 3331 3331 | | 75 25 75 75 75 75 | hlhhhh | 62.5 75 | rhythm reshape | E | -
engagement fair, my half done | 3331 3222 3331 3331 3222 3331 | | 75 56.3 75 75 56.3 75 | hmhhmh | 70.3 65.6 | rhythm reshape | - | -
the same by three answers | 3331 3222 3331 3331 3222 3x31 | | 75 56.3 75 75 56.3 75 | hmhhmh | 70.3 65.6 | rhythm reshape | - | -

# own half
worked example | 3331 1213 2x21 3331 1213 1113 | meetings=9 | 75 31.3 58.3 75 31.3 25 | hlmhll | 59.9 28.1 | own-half rekindle | E | -
three signs and mine low | 3331 1113 2112 1123 1113 1113 | | 75 25 37.5 31.3 25 25 | hlllll | 42.2 25 | own-half rekindle | EXR | -
mine just under the lower cut | 3331 1113 3331 3331 2112 2x12 | | 75 25 75 75 37.5 41.7 | hlhhlm | 62.5 39.6 | own-half rekindle | E | -
only rapport low, mine low | 3331 3331 3331 1113 1113 1113 | | 75 75 75 25 25 25 | hhhlll | 62.5 25 | own-half rekindle | R | -
fair direction that did not change | 2122 1113 3331 3331 1113 1113 | | 43.8 25 75 75 25 25 | mlhhll | 54.7 25 | own-half rekindle | E | -
good direction that changed | 3331 1113 3331 3331 1113 1113 | direction_changed=2026-05 | 75 25 75 75 25 25 | hlhhll | 62.5 25 | own-half rekindle | E | -
direction unscored | xx31 1113 3331 3331 1113 1113 | direction_changed=true | - 25 75 75 25 25 | -lhhll | 58.3 25 | own-half rekindle | E | -

# ask first, unmet
direction low too, mine low | 1113 1113 3331 3331 1113 1113 | | 25 25 75 75 25 25 | llhhll | 50 25 | ask-first reshape | DE | -
two signs, mine fair | 3331 3331 1113 1113 2222 2122 | | 75 75 25 25 50 43.8 | hhllmm | 50 46.9 | ask-first reshape | XR | -
two signs, moved, mine low | 2122 1113 1113 3331 1113 1113 | direction_changed=2026-05-30 | 43.8 25 25 75 25 25 | mllhll | 42.2 25 | ask-first reshape | EX | -
all four low | 2112 2112 2112 2112 3331 3331 | | 37.5 37.5 37.5 37.5 75 75 | llllhh | 37.5 75 | ask-first reshape | DEXR | -
two signs after one try | 3331 1113 1113 3331 1113 1113 | adjusted=1 | 75 25 25 75 25 25 | hllhll | 50 25 | unmet part | EX | -
two signs after two tries | 3331 3331 1113 1113 2222 2122 | adjusted=2 | 75 75 25 25 50 43.8 | hhllmm | 50 46.9 | unmet part | XR | -

# content
only direction low | 2112 3331 3331 3331 3331 3331 | | 37.5 75 75 75 75 75 | lhhhhh | 65.6 75 | content-ask reshape | D | -
only direction low by three answers | 1x12 3331 3331 3331 3331 3331 | | 33.3 75 75 75 75 75 | lhhhhh | 64.6 75 | content-ask reshape | D | -
only direction low, changed | 2112 3331 3331 3331 3331 3331 | direction_changed=true | 37.5 75 75 75 75 75 | lhhhhh | 65.6 75 | content-ask reshape | D | -
only expectations low, one try | 3331 3331 1113 3331 3331 3331 | adjusted=1 | 75 75 25 75 75 75 | hhlhhh | 62.5 75 | content-ask reshape | X | -
only expectations low, mine low | 3331 3331 1113 3331 1113 1113 | | 75 75 25 75 25 25 | hhlhll | 62.5 25 | own-half rekindle | X | -
only direction low, two tries | 2112 3331 3331 3331 3331 3331 | adjusted=2 | 37.5 75 75 75 75 75 | lhhhhh | 65.6 75 | content-end part | D | -
only expectations low, five tries | 3331 3331 1113 3331 3331 3331 | adjusted=5 | 75 75 25 75 75 75 | hhlhhh | 62.5 75 | content-end part | X | -

# rapport
only rapport low | 3331 3331 3331 1113 2222 3331 | | 75 75 75 25 50 75 | hhhlmh | 62.5 62.5 | rapport-say rekindle | R | -
initiative good | 3331 3331 3331 1113 3331 3331 | | 75 75 75 25 75 75 | hhhlhh | 62.5 75 | rapport-ask reshape | R | -
initiative unscored | 3331 3331 3331 1113 xx31 3331 | | 75 75 75 25 - 75 | hhhl-h | 62.5 75 | rapport-ask reshape | R | -
rapport low, one try | 3331 3331 3331 1113 2222 3331 | adjusted=1 | 75 75 75 25 50 75 | hhhlmh | 62.5 62.5 | rapport-ask reshape | R | -
rapport low, moved | 3322 3331 3331 1113 2222 3331 | direction_changed=true | 62.5 75 75 25 50 75 | mhhlmh | 59.4 62.5 | rapport-ask reshape | R | -
rapport low, my half done | 3331 3222 3331 1113 3322 4441 | | 75 56.3 75 25 62.5 93.8 | hmhlmh | 57.8 78.1 | rapport-ask reshape | R | -
rapport low, two tries | 3331 3331 3331 1113 2222 3331 | adjusted=2 | 75 75 75 25 50 75 | hhhlmh | 62.5 62.5 | rapport-end part | R | -

# moved
direction fair and changed | 3322 3331 3331 3331 3331 3331 | direction_changed=true | 62.5 75 75 75 75 75 | mhhhhh | 71.9 75 | moved reshape | - | -
moved before rhythm | 3322 3222 3331 3331 3331 3331 | direction_changed=2025-12-31 | 62.5 56.3 75 75 75 75 | mmhhhh | 67.2 75 | moved reshape | - | -
moved before own half | 2122 1113 3331 3331 1113 1113 | direction_changed=true | 43.8 25 75 75 25 25 | mlhhll | 54.7 25 | moved reshape | E | -

# safety and credit
afraid | 3331 3331 3331 3331 3331 3331 | fear=true | 75 75 75 75 75 75 | hhhhhh | 75 75 | safety part | - | -
a line crossed, no answers | ---- ---- ---- ---- ---- ---- | crossed=true | - - - - - - | ------ | - - | safety part | - | -
afraid before all else | 3331 3331 3331 3331 3331 3331 | fear=true credit=true mentor_ends=true meetings=1 goals_met=true | 75 75 75 75 75 75 | hhhhhh | 75 75 | safety part | - | -
credit, rapport low | 3331 3331 3331 1113 3331 3331 | credit=true | 75 75 75 25 75 75 | hhhlhh | 62.5 75 | credit-end part | R | -
credit, one try | 3331 3331 3331 3331 3331 3331 | credit=true adjusted=1 | 75 75 75 75 75 75 | hhhhhh | 75 75 | credit-end part | - | -
credit alone | 3331 3331 3331 3331 3331 3331 | credit=true | 75 75 75 75 75 75 | hhhhhh | 75 75 | credit-settle reshape | - | -
credit, rapport unscored | 3331 3331 3331 xx31 3331 3331 | credit=true | 75 75 75 - 75 75 | hhh-hh | 75 75 | credit-settle reshape | - | -
credit before their ending | 3331 3331 3331 3331 3331 3331 | credit=true mentor_ends=true | 75 75 75 75 75 75 | hhhhhh | 75 75 | credit-settle reshape | - | -

# their ending, too early, incomplete
mentor asked to stop | 3331 3331 3331 3331 3331 3331 | mentor_ends=2026-11-02 meetings=1 | 75 75 75 75 75 75 | hhhhhh | 75 75 | their-ending part | - | -
two meetings, all low | 1113 1113 1113 1113 1113 1113 | meetings=2 adjusted=2 | 25 25 25 25 25 25 | llllll | 25 25 | too-early keep | DEXR | -
no meeting yet, no answers | ---- ---- ---- ---- ---- ---- | meetings=0 | - - - - - - | ------ | - - | too-early keep | - | -
two relationship unscored | xx31 ss31 3331 3331 3331 3331 | meetings=9 | - - 75 75 75 75 | --hhhh | - 75 | incomplete none | - | -
neither own part scored | 3331 3331 3331 3331 xs31 --31 | | 75 75 75 75 - - | hhhh-- | 75 - | incomplete none | - | -
incomplete before finished | 3331 3331 3331 3331 xs31 --31 | goals_met=true external_end=true | 75 75 75 75 - - | hhhh-- | 75 - | incomplete none | - | -

# finished, outside end
goals met, at ease | 3331 3331 3331 3331 3331 3331 | goals_met=true meetings=1 | 75 75 75 75 75 75 | hhhhhh | 75 75 | finished-peers reshape | - | -
goals met, ease just good | 3331 3331 3331 3x32 3331 3331 | goals_met=2026-10 | 75 75 75 66.7 75 75 | hhhhhh | 72.9 75 | finished-peers reshape | - | -
goals met, ease just fair | 3331 3331 3331 3322 3331 3331 | goals_met=true | 75 75 75 62.5 75 75 | hhhmhh | 71.9 75 | finished-close part | - | -
goals met, rapport unscored | 3331 3331 3331 xx31 3331 3331 | goals_met=true | 75 75 75 - 75 75 | hhh-hh | 75 75 | finished-close part | - | -
goals met, program ends | 3331 3331 3331 3331 3331 3331 | goals_met=true external_end=true | 75 75 75 75 75 75 | hhhhhh | 75 75 | finished-close part | - | -
program ends, at ease | 3331 3331 3331 3331 3331 3331 | external_end=2026-12-18 meetings=2 | 75 75 75 75 75 75 | hhhhhh | 75 75 | outside-informal reshape | - | -
program ends, ease just fair | 3331 3331 3331 3322 3331 3331 | external_end=true | 75 75 75 62.5 75 75 | hhhmhh | 71.9 75 | outside-close part | - | -
program ends, two signs, tried | 1113 1113 3331 xx31 3331 3331 | external_end=true adjusted=2 | 25 25 75 - 75 75 | llh-hh | 41.7 75 | outside-close part | DE | -

# flags
best of everything | 4440 4440 4440 4440 4440 4440 | | 100 100 100 100 100 100 | hhhhhh | 100 100 | keep keep | - | glow
best but for one step | 4440 4440 4440 4441 4440 4440 | | 100 100 100 93.8 100 100 | hhhhhh | 98.4 100 | keep keep | - | -
best of all that was answered | 4440 4440 4x40 4440 4440 4440 | | 100 100 100 100 100 100 | hhhhhh | 100 100 | keep keep | - | -
best of everything, afraid | 4440 4440 4440 4440 4440 4440 | fear=true | 100 100 100 100 100 100 | hhhhhh | 100 100 | safety part | - | -
best of everything, their ending | 4440 4440 4440 4440 4440 4440 | mentor_ends=true | 100 100 100 100 100 100 | hhhhhh | 100 100 | their-ending part | - | -
all twos | 2222 2222 2222 2222 2222 2222 | | 50 50 50 50 50 50 | mmmmmm | 50 50 | plateau rekindle | - | straight-line
nine twos running | 2222 2222 2122 3331 3331 3331 | | 50 50 43.8 75 75 75 | mmmhhh | 54.7 75 | rhythm reshape | - | -
ten twos running | 2222 2222 2212 3331 3331 3331 | | 50 50 43.8 75 75 75 | mmmhhh | 54.7 75 | rhythm reshape | - | straight-line
eleven twos, broken by can't say | 2222 2222 x222 3331 3331 3331 | | 50 50 50 75 75 75 | mmmhhh | 56.3 75 | rhythm reshape | - | -
eleven twos, broken by a skip | 2222 2222 s222 3331 3331 3331 | | 50 50 50 75 75 75 | mmmhhh | 56.3 75 | rhythm reshape | - | -
ten times can't say | 3331 xxxx xxxx xxxx 3331 3331 | | 75 - - - 75 75 | h---hh | - 75 | incomplete none | - | -
two contradictions | 3334 4443 3331 3331 3331 3331 | | 56.3 81.3 75 75 75 75 | mhhhhh | 71.9 75 | keep keep | - | contradiction
one contradiction | 3334 3331 3331 3331 3331 3331 | | 56.3 75 75 75 75 75 | mhhhhh | 70.3 75 | keep keep | - | -
one contradiction and the control | 3331 3331 3334 3331 3331 3331 | P1=4 | 75 75 56.3 75 75 75 | hhmhhh | 70.3 75 | keep keep | - | contradiction
the control alone | 3331 3331 3331 3331 3331 3331 | P1=4 | 75 75 75 75 75 75 | hhhhhh | 75 75 | keep keep | - | -
control and direction, a third short | 3334 3331 3324 3331 3331 3331 | P1=4 | 56.3 75 50 75 75 75 | mhmhhh | 64.1 75 | plateau rekindle | - | -
contradictions the other way | 1110 1110 3331 3331 3331 3331 | | 43.8 43.8 75 75 75 75 | mmhhhh | 59.4 75 | rhythm reshape | - | contradiction
quick | 3331 3331 3331 3331 3331 3331 | seconds=1.9 | 75 75 75 75 75 75 | hhhhhh | 75 75 | keep keep | - | haste
two seconds each | 3331 3331 3331 3331 3331 3331 | seconds=2 | 75 75 75 75 75 75 | hhhhhh | 75 75 | keep keep | - | -
everything very low | 0013 0013 0013 1103 3331 3331 | | 12.5 12.5 12.5 18.8 75 75 | llllhh | 14.1 75 | ask-first reshape | DEXR | heat
one a little higher | 0013 0013 0013 1113 3331 3331 | | 12.5 12.5 12.5 25 75 75 | llllhh | 15.6 75 | ask-first reshape | DEXR | -
everything very low, afraid | 0013 0013 0013 1103 3331 3331 | crossed=true | 12.5 12.5 12.5 18.8 75 75 | llllhh | 14.1 75 | safety part | DEXR | -
everything very low, their ending | 0013 0013 0013 1103 3331 3331 | mentor_ends=true | 12.5 12.5 12.5 18.8 75 75 | llllhh | 14.1 75 | their-ending part | DEXR | -
everything very low, too early | 0013 0013 0013 1103 3331 3331 | meetings=1 | 12.5 12.5 12.5 18.8 75 75 | llllhh | 14.1 75 | too-early keep | DEXR | heat
all at once | 0000 0000 0000 0000 0000 0000 | seconds=0.5 | 25 25 25 25 25 25 | llllll | 25 25 | ask-first reshape | DEXR | straight-line contradiction haste
"""


def rows() -> list[list[str]]:
    lines = [line for line in TABLE.splitlines() if line and not line.startswith("#")]
    return [[cell.strip() for cell in line.split("|")] for line in lines]


def value_of(word: str) -> object:
    if word in WORDS:
        return WORDS[word]
    return int(word) if word.isdigit() else word


def number_of(word: str) -> float | None:
    return None if word == "-" else float(word)


def input_of(raw: str, extra: str) -> dict[str, object]:
    """The answer sheet as ``score`` reads it."""
    answers: dict[str, object] = {}
    for dimension, block in zip("DEXRIT", raw.split(), strict=True):
        for place, mark in enumerate(block, 1):
            if mark != "-":
                answers[f"{dimension}{place}"] = {"x": "x", "s": None}[mark] if mark in "xs" else int(mark)
    sheet: dict[str, object] = {"answers": answers}
    given = dict(pair.split("=") for pair in extra.split())
    if "P1" in given:
        answers["P1"] = int(given.pop("P1"))
    if "seconds" in given:
        sheet["seconds"] = dict.fromkeys(answers, float(given.pop("seconds")))
    sheet["facts"] = {name: value_of(word) for name, word in given.items() if name in FACTS}
    sheet["red_flags"] = {name: value_of(word) for name, word in given.items() if name not in FACTS}
    return sheet


@pytest.mark.parametrize(
    ("raw", "extra", "scores", "bands", "means", "outcome", "signs", "flags"),
    [pytest.param(*row[1:], id=row[0]) for row in rows()],
)
def test_the_answers_come_to_what_the_model_says(
    raw: str, extra: str, scores: str, bands: str, means: str, outcome: str, signs: str, flags: str
) -> None:
    assessment = load_assessment()
    answers = read_answers(input_of(raw, extra), [item.id for item in assessment.items])

    result = as_json(evaluate(answers, assessment))

    expected_bands = [{"l": "low", "m": "mid", "h": "high", "-": None}[letter] for letter in bands]
    row, verdict = outcome.split()
    rule = row if row in ("their-ending", "too-early", "own-half", "ask-first") else row.split("-")[0]
    rule = {"outside": "outside-end"}.get(rule, rule)
    assert result["dimensions"] == dict(zip("DEXRIT", map(number_of, scores.split()), strict=True))
    assert result["bands"] == dict(zip("DEXRIT", expected_bands, strict=True))
    assert [result["relationship"], result["mine"]] == [number_of(word) for word in means.split()]
    assert (result["row"], result["rule"], result["verdict"]) == (row, rule, verdict)
    assert result["signs"] == [name for name in signs if name != "-"]
    assert result["lamps"] == {
        "alignment": "D" in signs,
        "engagement": "E" in signs,
        "expectations": "X" in signs,
    }
    assert result["flags"] == [flag for flag in flags.split() if flag != "-"]


def test_every_row_of_the_verdict_table_stands_here() -> None:
    assert {row[6].split()[0] for row in rows()} == {rule.id for rule in load_assessment().rules}
    assert len({row[0] for row in rows()}) == len(rows()) >= 60
