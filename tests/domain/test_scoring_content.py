"""The words of the check, and that the numbers in them are the ones the rules use."""

from __future__ import annotations

import tomllib
from collections.abc import Iterator
from dataclasses import fields, is_dataclass
from fractions import Fraction
from importlib.resources import files
from typing import Any, get_args

import pytest

from tui.content.assessment import ContentError, Dimension, NearCut, Step, load_assessment
from tui.content.assessment.shaping import shaped
from tui.domain import score_input
from tui.domain.scoring import ALL, CUTS, MY_PART, RELATIONSHIP, Flag, Leaning, bands, change, flags, scores
from tui.domain.verdict import rows

CONTENT = load_assessment()


def strings(value: Any) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict):
        for inner in value.values():
            yield from strings(inner)
    elif isinstance(value, list | tuple):
        for inner in value:
            yield from strings(inner)
    elif is_dataclass(value):
        for each in fields(value):
            yield from strings(getattr(value, each.name))


def test_every_string_of_the_file_is_in_what_is_read() -> None:
    raw = tomllib.loads((files("tui.content") / "assessment.toml").read_text(encoding="utf-8"))
    assert {*strings(raw), ""} == {*strings(CONTENT), ""}


def test_it_is_read_once() -> None:
    assert load_assessment() is load_assessment()


def test_look_ups_find_by_id_and_refuse_the_unknown() -> None:
    assert CONTENT.item("X2").dimension == "X"
    assert CONTENT.dimension("T").name == "Follow-through"
    assert CONTENT.verdict("part").rank == 3
    assert CONTENT.rule("credit-end").rule == "credit"
    assert CONTENT.quote("no-point").shown.startswith("If you are no longer")
    assert CONTENT.quote("surprise").shown == CONTENT.quote("surprise").text
    assert CONTENT.sign("chemistry").dimension == "R"
    assert CONTENT.fact("meetings").values == (2, 3)
    assert CONTENT.open_question("Q1").carries_to == ("thing_learned", "example")
    assert CONTENT.band("mid").name == "fair"
    assert [item.id for item in CONTENT.items_of("E")] == ["E1", "E2", "E3", "E4"]
    with pytest.raises(KeyError):
        CONTENT.item("D5")


def test_four_items_a_dimension_and_one_that_is_not_scored() -> None:
    assert tuple(each.id for each in CONTENT.dimensions) == ALL
    for name in ALL:
        assert [item.reverse for item in CONTENT.items_of(name)] == [False, False, False, True]
        assert CONTENT.dimension(name).side == ("relationship" if name in RELATIONSHIP else "mine")
    assert [item.id for item in CONTENT.items if not item.scored] == [flags.CONTROL]
    assert len(CONTENT.items) == 25


def test_the_numbers_in_the_words_are_the_numbers_in_the_rules() -> None:
    assert [(band.min, band.below) for band in CONTENT.bands[:2]] == [(0, CUTS[0]), CUTS]
    assert [band.id for band in CONTENT.bands] == list(get_args(bands.Band))
    assert CONTENT.near_cut.within == bands.NEAR
    assert CONTENT.scoring.min_answered == scores.LEAST_ANSWERED
    assert CONTENT.scoring.of_items == change.FULL_LENGTH
    assert CONTENT.scoring.step == Fraction(25, change.FULL_LENGTH)
    assert CONTENT.scale.max == scores.HIGHEST_ANSWER
    assert CONTENT.scale.cant_say_key == score_input.CANT_SAY
    assert CONTENT.version == score_input.VERSION
    assert CONTENT.importance.applies_to == RELATIONSHIP
    assert [each.value for each in CONTENT.importance.answers] == [0, 1, score_input.MOST_IMPORTANT]
    assert [each.id for each in CONTENT.leaning.answers] == list(get_args(Leaning))
    assert {each.id for each in CONTENT.facts} == set(score_input.FACTS)
    assert tuple(each.id for each in CONTENT.red_flag_questions) == score_input.RED_FLAGS
    assert [each.id for each in CONTENT.verdicts] == list(get_args(rows.Verdict))
    notes = [each.id for each in (*CONTENT.answer_checks, *CONTENT.verdict_notes)]
    assert notes == list(get_args(Flag))


def test_the_change_bands_in_the_words_follow_from_the_formula() -> None:
    words = CONTENT.change
    assert {each.id: each.value for each in words.constants} == {
        "sd": change.SD,
        "r_dimension": change.R_DIMENSION,
        "r_relationship": change.R_RELATIONSHIP,
    }
    assert (words.z_95, words.z_80, words.min_days_apart) == (
        change.Z_95,
        change.Z_80,
        change.LEAST_DAYS_APART,
    )
    for each in words.bands:
        pair = [int(word) for word in each.answered.split() if word.isdigit()]
        r_now, r_before = (
            map(change.reliability, pair) if pair else (change.R_RELATIONSHIP, change.R_RELATIONSHIP)
        )
        assert round(change.band_width(change.Z_95, r_now, r_before), 1) == each.at_95
        assert round(change.band_width(change.Z_80, r_now, r_before), 1) == each.at_80


def test_every_step_is_an_action_that_has_what_it_needs() -> None:
    actions = {each.id for each in CONTENT.actions}
    for row in CONTENT.rules:
        assert not row.quote or CONTENT.quote(row.quote)
        for step in row.steps:
            assert step.do in actions
            assert step.helps in {None, "weakest", "weakest_mine", *ALL}
            assert step.do != "draw" or ((step.helps or step.theme) and step.count)
            assert step.do != "compose" or step.scenario
            assert step.do != "read" or step.topic
            assert step.do != "recheck" or step.after_meetings or step.after_days
    assert set(MY_PART) < set(ALL)


@pytest.mark.parametrize(
    ("table", "message"),
    [
        ({"do": "draw"}, "here.say: missing"),
        ({"do": "draw", "say": "s", "sing": 1}, "here.sing: unknown key"),
        ({"do": 1, "say": "s"}, "here.do: must be str"),
        ({"do": "draw", "say": "s", "count": True}, "here.count: must be int"),
        ([], "here: must be a table"),
    ],
)
def test_a_file_of_another_shape_is_refused_by_name(table: object, message: str) -> None:
    with pytest.raises(ContentError, match=message):
        shaped(Step, table, "here")


def test_a_whole_number_is_read_where_a_point_may_stand_and_words_are_not() -> None:
    table = {each.name: "s" for each in fields(NearCut)}
    assert repr(shaped(NearCut, table | {"within": 6}, "here").within) == "6.0"
    with pytest.raises(ContentError, match=r"here.within: must be float"):
        shaped(NearCut, table, "here")


def test_shapes_inside_shapes_are_named_by_their_place() -> None:
    with pytest.raises(ContentError, match=r"here.source: must be a list"):
        shaped(Dimension, {each.name: "s" for each in fields(Dimension)}, "here")
