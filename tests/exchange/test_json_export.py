"""The JSON export: it can be read back, and what is private stays out unless it is asked for."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any

import pytest

from tui.content.exits import load_exits
from tui.domain.check import CheckAnswers, CheckDraft
from tui.domain.kinds import ARCHIVE, DRAFTS
from tui.domain.note import NoteWords
from tui.exchange.json_export import SAFETY, SAFETY_SLOTS, as_json

KINDS = {model.kind: model for model in (*ARCHIVE, *DRAFTS)}
PRIVATE = {"n2", "n4", "k2", "v1"}
"""Ids of the records that are private as a whole."""
LEFT_OUT = 20
"""These four; in the check and its draft three answers and two notes each; in the note and its draft two
blanks each; a wording; a reason."""


@pytest.fixture
def exported(lasting, unfinished, box, noon) -> Callable[..., tuple[str, int]]:
    """Exports all records."""
    return lambda **wish: as_json(box(lasting), box(unfinished), noon, **wish)


def read_back(text: str) -> list[Any]:
    """The records in an export, validated by their models."""
    body = json.loads(text)
    return [model.model_validate(row) for kind, model in KINDS.items() for row in body[kind]]


def test_the_records_of_the_test_are_of_every_kind_with_every_field_set(lasting, unfinished) -> None:
    for model in (*ARCHIVE, *DRAFTS):
        made = [one for one in (*lasting, *unfinished) if type(one) is model]
        for name, field in model.model_fields.items():
            if name not in ("edited", "revision", "replaces"):
                assert any(getattr(one, name) != field.get_default() for one in made), (model.kind, name)


def test_with_private_things_it_reads_back_equal(exported, lasting, unfinished) -> None:
    text, left_out = exported(with_private=True)
    assert left_out == 0
    assert read_back(text) == [*lasting, *unfinished]


def test_without_them_it_reads_back_equal_but_for_those(exported, lasting, unfinished) -> None:
    text, left_out = exported()
    assert left_out == LEFT_OUT
    expected = []
    for one in (*lasting, *unfinished):
        if one.id in PRIVATE:
            continue
        if isinstance(one, CheckAnswers):
            notes = {page: words for page, words in one.notes.items() if page == "item-D1"}
            one = one.but(red_flags={}, notes=notes)
        if isinstance(one, CheckDraft):
            one = one.but(past=one.past[:1])
        if one.id == "bo":
            one = one.but(reason="")
        if isinstance(one, NoteWords):
            one = one.but(versions=one.versions[:1], slots={"thanks": one.slots["thanks"]})
        expected.append(one)
    assert read_back(text) == expected


def test_no_private_word_is_left_in_it(exported, secret) -> None:
    text, _ = exported()
    assert secret not in text
    assert "safety" not in text
    assert secret in exported(with_private=True)[0]


def test_a_note_on_a_private_page_is_left_out_even_where_its_question_was_not_answered(
    box, noon, lasting
) -> None:
    check = next(one for one in lasting if one.id == "c1").but(red_flags={})
    text, left_out = as_json(box((check,)), box(()), noon)
    assert left_out == 2
    assert read_back(text)[0].notes.keys() == {"item-D1"}


def test_nothing_private_is_no_number(box, noon, lasting) -> None:
    harmless = tuple(one for one in lasting if one.id in ("ana", "c2", "t1", "k1"))
    text, left_out = as_json(box(harmless), box(()), noon)
    assert left_out == 0
    assert read_back(text) == list(harmless)


def test_the_blanks_that_only_a_safety_message_has_are_those_of_the_content() -> None:
    exits = load_exits()
    slots: dict[bool, set[str]] = {True: set(), False: set()}
    for scenario in exits.scenarios:
        for channel in exits.channels:
            slots[scenario.id == SAFETY] |= {one.id for one in exits.slots_of(scenario.id, channel.id)}
    assert slots[True] - slots[False] == SAFETY_SLOTS


def test_one_mentorship_takes_all_that_is_its_own_and_nothing_else(exported, lasting, unfinished) -> None:
    everything = (*lasting, *unfinished)
    for id in ("ana", "bo", "cy"):
        own = [one for one in everything if id == getattr(one, "mentorship", one.id)]
        assert read_back(exported(only=id, with_private=True)[0]) == own
    assert exported(only="ana")[1] + exported(only="bo")[1] == LEFT_OUT
    assert exported(only="cy")[1] == 0


def test_it_says_what_it_is_and_lists_every_kind(exported, box, noon) -> None:
    for text in (exported()[0], as_json(box(()), box(()), noon)[0]):
        body = json.loads(text)
        assert list(body) == ["format", "version", "exported", *KINDS]
        assert (body["format"], body["version"]) == ("goodterms-export", 1)
        assert body["exported"] == "2026-11-21T12:30:15+00:00"
        assert text.endswith("}\n")
