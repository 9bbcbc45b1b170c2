"""Every defect of a content file is named by file, entry and field."""

from __future__ import annotations

import copy
import tomllib
from importlib.resources import files
from typing import Any

import pytest

from tui.content.schema import BadContent, validate_content

Raw = dict[str, Any]
GONE = object()
NAMES = ("assessment", "deck", "exits")
GOOD = {
    name: tomllib.loads(files("tui.content").joinpath(f"{name}.toml").read_text("utf-8")) for name in NAMES
}
"""The three files as they are; a test breaks a copy."""


def _found(place: Any, key: str | int) -> Any:
    """The key under which ``place`` holds it: entries of a table are found by their id."""
    if isinstance(place, list) and isinstance(key, str):
        return next(at for at, entry in enumerate(place) if entry["id"] == key)
    return key


def _problems(path: tuple[str | int, ...], value: object) -> tuple[str, ...]:
    """The problems of the three files once the value at the path is replaced, or gone."""
    broken = copy.deepcopy(GOOD)
    place: Any = broken
    *way, last = path
    for key in way:
        place = place[_found(place, key)]
    if value is GONE:
        del place[_found(place, last)]
    else:
        place[_found(place, last)] = value
    with pytest.raises(BadContent) as caught:
        validate_content(*(broken[name] for name in NAMES))
    return caught.value.problems


D, DEC = "deck", ("deck", "card", "dec-3")
S, PAUSE = "exits", ("exits", "scenario", "pause")
A, RULE = "assessment", ("assessment", "rule")
FIRST = GOOD[D]["card"][1]["text"]

DEFECTS: list[tuple[tuple[str | int, ...], object, str]] = [
    # the deck
    ((*DEC, "depth"), "abyssal", 'deck.toml: card "dec-3": depth: must be light, medium or deep'),
    ((*DEC, "id"), "dec-2", 'deck.toml: card "dec-2": id: is used 2 times'),
    (
        (*DEC, "id"),
        "d/3",
        'deck.toml: card "d/3": id: must be 1 to 64 letters, digits, hyphens or underscores',
    ),
    ((*DEC, "theme"), "sports", 'deck.toml: card "dec-3": theme: no theme is called "sports"'),
    ((*DEC, "helps"), "Z", 'deck.toml: card "dec-3": helps: must be D, E, X, R, I or T'),
    (
        (*DEC, "phase"),
        "childhood",
        'deck.toml: card "dec-3": phase: must be initiation, cultivation, separation, redefinition or any',
    ),
    ((*DEC, "follow_ups"), ["One?"], 'deck.toml: card "dec-3": follow_ups: must be exactly two questions'),
    (
        (*DEC, "follow_ups"),
        ["1?", "2?", "3?"],
        'deck.toml: card "dec-3": follow_ups: must be exactly two questions',
    ),
    ((*DEC, "follow_ups"), ["One?", ""], 'deck.toml: card "dec-3": follow_ups 2: must not be empty'),
    ((*DEC, "text"), "so " * 31, 'deck.toml: card "dec-3": text: has 31 words, at most 30 are allowed'),
    ((*DEC, "text"), " ", 'deck.toml: card "dec-3": text: must not be empty'),
    ((*DEC, "text"), "x" * 501, 'deck.toml: card "dec-3": text: must have at most 500 characters'),
    ((*DEC, "text"), FIRST.upper(), 'deck.toml: card "dec-3": text: asks the same as card "dec-1"'),
    ((*DEC, "text"), "What of {this}?", 'deck.toml: card "dec-3": text: may not hold braces'),
    (
        (*DEC, "why"),
        "It \x1b[2J clears.",
        'deck.toml: card "dec-3": why: has characters that cannot be shown',
    ),
    ((*DEC, "why"), GONE, 'deck.toml: card "dec-3": why: is missing'),
    ((*DEC, "minutes"), "8", 'deck.toml: card "dec-3": minutes: must be a whole number'),
    ((*DEC, "minutes"), 0, 'deck.toml: card "dec-3": minutes: must be at least 1'),
    ((*DEC, "minutes"), 61, 'deck.toml: card "dec-3": minutes: must be at most 60'),
    ((*DEC, "mood"), "blue", 'deck.toml: card "dec-3": mood: is not a known field'),
    ((D, "card", 2, "id"), GONE, "deck.toml: card 3: id: is missing"),
    (
        (D, "card", "article-1", "source"),
        GONE,
        'deck.toml: card "article-1": source: belongs to cards of the article, and to all of them',
    ),
    ((*DEC, "source"), "page 3", 'deck.toml: card "dec-3": source: must be a source line such as S31'),
    ((D, "theme", "craft", "id"), "path", 'deck.toml: theme "path": id: is used 2 times'),
    ((D, "legend", "phase", "any"), GONE, "deck.toml: legend: phase: any: is missing"),
    ((D, "legend", "depth", "abyss"), "!", "deck.toml: legend: depth: abyss: must be light, medium or deep"),
    (
        (D, "legend", "helps", "D"),
        "Compass",
        "deck.toml: legend: helps: D: is called something else in assessment.toml",
    ),
    (
        (D, "draw", "never_drawn_after_rules"),
        ["danger"],
        'deck.toml: draw: never_drawn_after_rules: no rule is called "danger"',
    ),
    ((D, "language"), GONE, "deck.toml: language: is missing"),
    ((D, "language"), "American", "deck.toml: language: must be a language tag such as en-US"),
    ((D, "version"), 2, "deck.toml: version: must be 1"),
    ((D, "schema"), "other", "deck.toml: schema: must be good-terms/deck"),
    ((D, "card"), [], "deck.toml: card: must not be empty"),
    ((D, "card"), "none", "deck.toml: card: must be a list"),
    # the exits
    (
        (*PAUSE, "email", "subject"),
        "Until {someday}",
        'exits.toml: scenario "pause": email: subject: no slot is called "someday"',
    ),
    (
        (*PAUSE, "talk", "points", 0),
        "Say {someday}.",
        'exits.toml: scenario "pause": talk: points 1: no slot is called "someday"',
    ),
    (
        (*PAUSE, "chat", "text"),
        "Hi [name]",
        'exits.toml: scenario "pause": chat: text: may not hold [ outside a slot',
    ),
    (
        (*PAUSE, "chat", "text"),
        "Hi {Mentor}",
        'exits.toml: scenario "pause": chat: text: may not hold { outside a slot',
    ),
    ((*PAUSE, "when"), "{mentor} is busy", 'exits.toml: scenario "pause": when: no slot is called "mentor"'),
    (
        (*PAUSE, "from_rules"),
        ["rythm"],
        'exits.toml: scenario "pause": from_rules: no rule is called "rythm"',
    ),
    (
        (*PAUSE, "from_rules"),
        [],
        'assessment.toml: rule "rhythm": steps: scenario "pause" and its from_rules do not agree',
    ),
    ((*PAUSE, "sign"), "leo", 'exits.toml: scenario "pause": sign: no sign is called "leo"'),
    (
        (*PAUSE, "lint_off"),
        ["style"],
        'exits.toml: scenario "pause": lint_off: no tact rule is called "style"',
    ),
    (
        (*PAUSE, "lint_tips"),
        ["style"],
        'exits.toml: scenario "pause": lint_tips: no tact rule is called "style"',
    ),
    ((*PAUSE, "door"), "ajar", 'exits.toml: scenario "pause": door: must be open, closed or none'),
    (
        (*PAUSE, "end_state"),
        "over",
        'exits.toml: scenario "pause": end_state: '
        "must be ended-well, ended-otherwise, now-peers, paused or active",
    ),
    ((*PAUSE, "talk", "points"), ["One."], 'exits.toml: scenario "pause": talk: points: must be 5 to 8'),
    ((*PAUSE, "email", "subject"), GONE, 'exits.toml: scenario "pause": email: subject: is missing'),
    (
        (S, "scenario", "article-direction", "email", "text"),
        "Dear {direction}",
        'exits.toml: scenario "article-direction": email: text: differs from the quoted source_text',
    ),
    (
        (*PAUSE, "source_text"),
        "Words.",
        'exits.toml: scenario "pause": verbatim_channels: goes together with source_text',
    ),
    (
        (S, "slot", "wish", "from"),
        ["sky"],
        'exits.toml: slot "wish": from: no source of slots is called "sky"',
    ),
    ((S, "slot", "wish", "hint"), "{me}", 'exits.toml: slot "wish": hint: no slot is called "me"'),
    (
        (S, "after", "update", "not_for"),
        ["nowhere"],
        'exits.toml: after "update": not_for: no scenario is called "nowhere"',
    ),
    (
        (S, "after", "resume", "only_for"),
        ["nowhere"],
        'exits.toml: after "resume": only_for: no scenario is called "nowhere"',
    ),
    (
        (S, "after", "look-for-next", "uses"),
        ["sky"],
        'exits.toml: after "look-for-next": uses: no source of slots is called "sky"',
    ),
    (
        (S, "after", "update", "due_meetings"),
        2,
        'exits.toml: after "update": needs exactly one of due_days, due_slot and due_meetings',
    ),
    (
        (S, "after", "resume", "due_slot"),
        "dates",
        'exits.toml: after "resume": due_slot: no slot is called "dates"',
    ),
    (
        (S, "channel", "chat", "min_words"),
        80,
        'exits.toml: channel "chat": needs min_words up to max_words, and no other limits',
    ),
    (
        (S, "channel", "card", "lint_off"),
        ["tone"],
        'exits.toml: channel "card": lint_off: no tact rule is called "tone"',
    ),
    ((S, "channel", "talk"), GONE, 'exits.toml: channel: "talk" is missing'),
    ((S, "lint", "heat", "level"), "note", 'exits.toml: lint "heat": level: must be stop, mend or tip'),
    # the assessment
    (
        (*RULE, "safety", "steps", 1, "do"),
        "run",
        'assessment.toml: rule "safety": steps 2: do: no action is called "run"',
    ),
    (
        (*RULE, "safety", "steps", 2, "scenario"),
        "escape",
        'assessment.toml: rule "safety": steps 3: scenario: no scenario is called "escape"',
    ),
    (
        (*RULE, "safety", "steps", 2, "scenario"),
        GONE,
        'assessment.toml: rule "safety": steps 3: scenario: is missing; compose needs it',
    ),
    (
        (*RULE, "thin", "steps", 1, "helps"),
        "Q",
        'assessment.toml: rule "thin": steps 2: helps: must be D, E, X, R, I, T, weakest or weakest_mine',
    ),
    (
        (*RULE, "thin", "steps", 1, "theme"),
        "us",
        'assessment.toml: rule "thin": steps 2: draw needs exactly one of helps and theme',
    ),
    (
        (*RULE, "moved", "steps", 1, "theme"),
        "sports",
        'assessment.toml: rule "moved": steps 2: theme: no theme is called "sports"',
    ),
    (
        (*RULE, "thin", "steps", 2, "topic"),
        "mentor-or-coach",
        'assessment.toml: rule "thin": steps 3: topic: means nothing to recheck',
    ),
    (
        (*RULE, "their-ending", "steps", 2, "topic"),
        "yoga",
        'assessment.toml: rule "their-ending": steps 3: topic: no help topic is called "yoga"',
    ),
    (
        (*RULE, "unmet", "steps", 0, "if"),
        "low(Q)",
        'assessment.toml: rule "unmet": steps 1: if: does not know Q',
    ),
    (
        (*RULE, "unmet", "when"),
        "signs >= 2 and tries >= 1",
        'assessment.toml: rule "unmet": when: does not know tries',
    ),
    (
        (*RULE, "unmet", "when"),
        "not (goals_met or lower(D))",
        'assessment.toml: rule "unmet": when: does not know lower',
    ),
    ((*RULE, "unmet", "when"), "signs >= 2 and", 'assessment.toml: rule "unmet": when: cannot be read'),
    ((*RULE, "unmet", "when"), "signs != 2", 'assessment.toml: rule "unmet": when: does not know signs != 2'),
    ((*RULE, "unmet", "when"), "goals", 'assessment.toml: rule "unmet": when: does not know goals'),
    (
        (*RULE, "unmet", "quote"),
        "nobody",
        'assessment.toml: rule "unmet": quote: no quotation is called "nobody"',
    ),
    (
        (*RULE, "unmet", "verdict"),
        "flee",
        'assessment.toml: rule "unmet": verdict: no verdict is called "flee"',
    ),
    (
        (*RULE, "unmet", "headline"),
        "{lowest}",
        'assessment.toml: rule "unmet": headline: no slot is called "lowest"',
    ),
    (
        (*RULE, "unmet", "steps", 0, "say"),
        "{Lows}",
        'assessment.toml: rule "unmet": steps 1: say: may not hold { outside a slot',
    ),
    ((*RULE, "unmet", "id"), "thin", 'assessment.toml: rule "thin": id: is used 2 times'),
    (
        (*RULE, "keep", "when"),
        "goals_met",
        'assessment.toml: rule "keep": when: must be true, as this is the last row',
    ),
    (
        (A, "item", "D1", "dimension"),
        "Q",
        'assessment.toml: item "D1": dimension: must be D, E, X, R, I, T or empty',
    ),
    (
        (A, "item", "D1", "dimension"),
        "",
        'assessment.toml: item "D1": dimension: belongs to scored items, and to all of them',
    ),
    (
        (A, "item", "D4", "reverse"),
        False,
        'assessment.toml: dimension "D": needs 4 items, one of them reversed',
    ),
    ((A, "item", "D4"), GONE, 'assessment.toml: dimension "D": needs 4 items, one of them reversed'),
    ((A, "item", "D4", "reverse"), "no", 'assessment.toml: item "D4": reverse: must be true or false'),
    ((A, "dimension", "D"), GONE, 'assessment.toml: dimension: "D" is missing'),
    (
        (A, "sign", "alignment", "watch_when"),
        "mid(D) or vague",
        'assessment.toml: sign "alignment": watch_when: does not know vague',
    ),
    (
        (A, "open_question", "Q2", "carries_to"),
        ["wants"],
        'assessment.toml: open_question "Q2": carries_to: no slot is called "wants"',
    ),
    (
        (A, "verdict_note", "glow", "never_shown_after_rules"),
        ["sun"],
        'assessment.toml: verdict_note "glow": never_shown_after_rules: no rule is called "sun"',
    ),
    (
        (A, "verdict_note", "glow", "asks"),
        "Q9",
        'assessment.toml: verdict_note "glow": asks: no open question is called "Q9"',
    ),
    (
        (A, "red_flags", "safety_path"),
        ["fear", "doubt"],
        'assessment.toml: red_flags: safety_path: no flag is called "doubt"',
    ),
    (
        (A, "with_verdict", "rule_line"),
        "{rules}",
        'assessment.toml: with_verdict: rule_line: no slot is called "rules"',
    ),
    ((A, "near_cut", "within"), "6", "assessment.toml: near_cut: within: must be a number"),
    ((A, "window"), "90 days", "assessment.toml: window: must be a table"),
    ((A, "window", "days"), 0, "assessment.toml: window: days: must be at least 1"),
    ((A, "scale", "answer", 4), GONE, "assessment.toml: scale: answer: must have at least 5 entries"),
    ((A, "scale", "answer", 4, "value"), 5, "assessment.toml: scale: answer 5: value: must be at most 4"),
    (
        (A, "rule_language", "scores", "names"),
        GONE,
        "assessment.toml: rule_language: scores: names: is missing",
    ),
    ((A, "rule_slots"), GONE, "assessment.toml: rule_slots: is missing"),
]


@pytest.mark.parametrize(("path", "value", "line"), DEFECTS, ids=[one[2] for one in DEFECTS])
def test_a_defect_is_named(path: tuple[str | int, ...], value: object, line: str) -> None:
    assert line in _problems(path, value)


def test_all_problems_of_all_files_come_at_once() -> None:
    assessment, deck, exits = copy.deepcopy([GOOD[name] for name in NAMES])
    del assessment["title"], deck["card"][0]["why"], exits["intro"]
    with pytest.raises(BadContent) as caught:
        validate_content(assessment, deck, exits)
    assert str(caught.value).splitlines() == [
        "assessment.toml: title: is missing",
        'deck.toml: card "article-1": why: is missing',
        "exits.toml: intro: is missing",
    ]
