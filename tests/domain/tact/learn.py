"""Learns what each sign in a sentence is worth from labelled sentences: ``python -m tests.domain.tact.learn``.

Writes ``tui/domain/tact/weights.py``. The sentences stand in ``sentences.tsv`` and, the plain ones that everybody
writes, in ``plain-sentences.tsv`` (tags, a tab, a sentence), and in ``labelled-messages.jsonl`` (whole messages with the words that give or miss something). Plain logistic regression
by AdaGrad, standard library only; the same input gives the same output.
"""

from __future__ import annotations

import json
import random
import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from hashlib import sha256
from itertools import groupby
from math import exp, sqrt
from pathlib import Path
from typing import Any, NamedTuple

import tui.domain.tact
from tests.domain.tact.corpus import EXITS, Message, cases, messages, setting
from tui.domain.tact.grounds import gives_ground
from tui.domain.tact.letter import Letter
from tui.domain.tact.reading import Reading
from tui.domain.tact.rules import absolutes, comparison, door, promise
from tui.domain.tact.setting import Setting
from tui.domain.tact.signs import ALONE, place, signs
from tui.domain.tact.touch import dated, touches

_HERE = Path(__file__).parent
ACTS = {
    "charge": "B", "absolute": "A", "thanks": "T", "ground": "G", "close": "C", "touch": "N", "vague": "V",
    "warmth": "W", "comparison": "K", "particular": "E", "scorn": "S",
}  # fmt: skip
"""What a sentence can do, and its tag in ``sentences.tsv``."""
WRONG = {
    "blame": "charge", "absolutes": "absolute", "promise": "vague", "comparison": "comparison", "heat": "scorn",
}  # fmt: skip
"""The act that a rule is raised for, by rule."""
GIVEN = {
    "appreciation": "thanks", "reason": "ground", "touch": "touch", "close": "close", "goodwill": "warmth",
    "example": "particular",
}  # fmt: skip
"""The act by the name under which a labelled message lists who does it."""

MISSED = {
    "appreciation": ("thanks",), "reason": ("ground",), "door": ("close", "touch"), "closing": ("warmth",),
    "example": ("particular",),
}  # fmt: skip
"""What no sentence of a message does for which a rule is raised, by rule."""
WHOLE = ("public-messages.jsonl", "own-messages.jsonl", "fresh-messages.jsonl", "templates")
"""The messages that are labelled as a whole: which sentence gives thanks is not said."""
OPEN = (("thanks",), ("ground",), ("close", "touch"), ("particular",))
"""Acts of which a message needs one, by rule."""
SURE = 1.0
SHOUT = re.compile(r"\b[A-Z]{4,}\b")
LEAST = 3
"""Sentences that a sign must stand in to be worth anything."""
MESSAGE = 3.0
"""What a sentence of a whole message counts beside one that stands alone: it is what the check will read."""
COUNTS = {"sentences": 1.0, "plain-sentences": 1.0, "cases": 2 * MESSAGE}
"""The same for sources that count otherwise; a short case is a promise."""
ROUNDS, RATE, SMALL = 8, 0.05, 0.001
STEP = 0.08
"""The weight of one letter."""
LETTERS = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxy"
NOTHING = LETTERS[len(LETTERS) // 2]
PLACE = Path(tui.domain.tact.__file__).parent / "weights.py"
MODULE = '''"""What the signs in a sentence are worth; made by ``python -m tests.domain.tact.learn``, not by hand.

A line is a sign, a tab, and a letter for each act: the middle one of ``LETTERS`` is worth nothing, each
step from there ``STEP``.
"""

LEARNT_FROM = "{digest}"
ACTS = {acts}
BEGIN = {begin}
LETTERS = "{letters}"
STEP = {step}
SIGNS = """\
{signs}
"""
'''


class Sample(NamedTuple):
    """A sentence: where it comes from, its signs, what it does, and which acts are known of it."""

    source: str
    signs: frozenset[str]
    acts: frozenset[str]
    known: frozenset[str]
    message: str = ""
    index: int = 0
    text: str = ""


def digest() -> str:
    """Return the checksum of all that is learnt from, so that a change without learning again is noticed."""
    found = sha256()
    for name in ("sentences.tsv", "plain-sentences.tsv", "labelled-messages.jsonl", *WHOLE[:3], "cases.toml"):
        found.update((_HERE / name).read_bytes())
    return found.hexdigest()


def corpus() -> Iterator[Sample]:
    """Yield every labelled sentence that may be learnt from; ``unseen-messages.jsonl`` is not among them."""
    yield from from_bank(_HERE / "sentences.tsv", frozenset({ALONE}))
    yield from from_bank(_HERE / "plain-sentences.tsv", *(frozenset(one) for one in ({ALONE}, place(0, 6, "body"), place(2, 6, "body"))))
    yield from from_messages(_HERE / "labelled-messages.jsonl")
    for name in WHOLE[:3]:
        yield from by_phrases(name, messages(name))
    yield from from_cases()
    yield from by_phrases("templates", templates())


def from_bank(path: Path, *places: frozenset[str]) -> Iterator[Sample]:
    """Yield the sentences of a bank, each in all of ``places``; lines with several of them are left out."""
    known = frozenset(ACTS) - {"particular"}
    for number, line in enumerate(path.read_text("utf-8").splitlines()):
        tags, _, text = line.partition("\t")
        if not text or line.startswith("#"):
            continue
        letter = Letter(text)
        if len(letter.sentences) != 1 or letter.parting:
            continue
        [sentence] = letter.sentences
        reading = Reading(letter, Setting())
        acts = frozenset(act for act, tag in ACTS.items() if tag in tags)
        found = frozenset(signs(letter, sentence, reading.phrases[0]))
        for at in places:
            yield Sample(path.stem, found | at, acts, known, f"{path.stem}-{number}", 0, text)


def from_messages(path: Path) -> Iterator[Sample]:
    """Yield the sentences of whole messages, labelled by the words that their spans share."""
    for line in path.read_text("utf-8").splitlines():
        row: dict[str, Any] = json.loads(line)
        marks = [*_marks(row, "spans", WRONG), *_marks(row, "gives", GIVEN)]
        letter = Letter(row["text"], row["mentor"], row["me"])
        reading = Reading(letter, Setting())
        known = frozenset(ACTS) - {WRONG[rule] for rule in row["allow"] if rule in WRONG}
        told = reading.phrases
        hot = "heat" in row["expect"] or "heat" in row["allow"]
        for index, sentence in enumerate(letter.all):
            words = row["text"][sentence.start : sentence.end]
            acts = frozenset(
                act for act, start, end in marks
                if (shared := min(end, sentence.end) - max(start, sentence.start)) > 0
                and shared * 2 >= min(end - start, sentence.end - sentence.start)
            )  # fmt: skip
            found = {*signs(letter, sentence, told[index]), *place(index, len(letter.all), sentence.part)}
            loud = hot and ("!" in words or SHOUT.search(words))
            yield Sample(
                path.stem, frozenset(found), acts, known - {"scorn"} if loud else known, row["id"], index, words
            )


def by_phrases(source: str, of: Iterable[Message]) -> Iterator[Sample]:
    """Yield the sentences of messages that are labelled as a whole: the set phrases tell which sentence is meant.

    Where a message gives thanks, a sentence without any set phrase may still do so: of thanks, grounds and ends only
    those in templates are known, and their lack. What the phrases find is no sign itself here, or nothing would be
    learnt but that they are right.
    """
    for message in of:
        letter = Letter(message.text, message.mentor, message.me)
        reading = Reading(letter, setting(message))
        told = reading.phrases
        for index, sentence in enumerate(letter.all):
            acts = {act for act, holds in _phrased(reading, index) if holds}
            acts -= {WRONG[rule] for rule in set(WRONG) - message.expect}
            missed = {act for rule in message.expect for act in MISSED.get(rule, ())}
            missed |= {f"~{GIVEN[rule]}" for rule in message.allow if rule in GIVEN}
            known = {*WRONG.values(), *missed, "warmth"} | (acts if source == "templates" else set())
            acts -= missed
            found = {sign for sign in signs(letter, sentence, told[index]) if not sign.startswith("t ")}
            found.update(place(index, len(letter.all), sentence.part))
            yield Sample(source, frozenset(found), frozenset(acts), frozenset(known), message.id, index)


def _phrased(reading: Reading, index: int) -> Iterator[tuple[str, bool]]:
    """Yield what a sentence does by its set phrases alone."""
    sentence = reading.letter.all[index]
    words = sentence.words
    gratitude = reading.parting if index == len(reading.sentences) else reading.gratitude[index]
    told = reading.told[index] if index < len(reading.sentences) else None
    yield "charge", told is not None
    yield "absolute", told is not None and absolutes.near(words, told) is not None
    yield "scorn", index < len(reading.sentences) and reading.told_scorn[index] is not None
    yield "vague", promise.vague(words) is not None and not dated(sentence)
    yield "comparison", comparison.compares(words) is not None
    thanks = (gratitude.thanks or gratitude.praise) and not gratitude.sour
    yield "thanks", thanks and told is None
    warm = gratitude.thanks or gratitude.bare or gratitude.wish
    yield "warmth", warm and not gratitude.sour and index >= len(reading.letter.all) - 2
    yield "ground", gives_ground(sentence)
    yield "close", door.closes(words)
    yield "touch", touches(sentence)


def from_cases() -> Iterator[Sample]:
    """Yield the short cases of single rules, as far as they are one sentence, or none of them does the act."""
    for rule, kinds in cases().items():
        act = None if rule == "heat" else WRONG.get(rule) or GIVEN.get(rule) or {"closing": "warmth"}.get(rule)
        for kind, texts in kinds.items() if act else ():
            does = (kind == "raise") == (rule in WRONG)
            for text in texts:
                letter = Letter(text)
                reading = Reading(letter, Setting())
                if does and len(letter.all) > 1:
                    continue
                told = reading.phrases
                for index, sentence in enumerate(letter.all):
                    found = frozenset({ALONE, *signs(letter, sentence, told[index])})
                    yield Sample("cases", found, frozenset({act} if does else ()), frozenset({act}), text, index)


def templates() -> Iterator[Message]:
    """Yield every message that the app offers, filled with either example; all are ready to be sent."""
    offered = [
        (channel, scenario["id"], text, frozenset(scenario.get("lint_tips", ())))
        for scenario in EXITS["scenario"]
        for channel, text in _texts(scenario)
    ]
    offered += [
        (after["channel"], None, after["note"]["text"], frozenset()) for after in EXITS["after"] if "note" in after
    ]
    for filling in ("example", "also"):
        slots = {slot["id"]: slot[filling] for slot in EXITS["slot"]}
        for number, (channel, scenario, text, tips) in enumerate(offered):
            for name, words in slots.items():
                text = text.replace(f"{{{name}}}", words)
            yield Message(
                f"{filling}-{number}", text.strip(), channel, scenario, slots["mentor"], slots["me"], frozenset(), tips
            )


def _texts(scenario: dict[str, Any]) -> Iterator[tuple[str, str]]:
    for channel in ("email", "chat", "card"):
        if channel in scenario:
            yield channel, scenario[channel]["text"]
    if "talk" in scenario:
        talk = scenario["talk"]
        yield "talk", "\n".join([talk["opening"], *talk["points"], talk["closing"]])


def _marks(row: dict[str, Any], key: str, acts: dict[str, str]) -> Iterator[tuple[str, int, int]]:
    for name, words in row[key].items():
        for one in [words] if isinstance(words, str) else words:
            at = row["text"].find(one)
            if name in acts and at >= 0:
                yield acts[name], at, at + len(one)


# ------------------------------------------------------------ learning


def weights_of(samples: Sequence[Sample], acts: Iterable[str] = ACTS) -> dict[str, dict[str, float]]:
    """Return what each sign is worth, by act; the empty sign is where the weighing begins."""
    counts = Counter(sign for sample in samples for sign in sample.signs)
    names = sorted(sign for sign, count in counts.items() if count >= LEAST and not set(sign) & set('\\"'))
    numbers = {name: number for number, name in enumerate(names, 1)}
    rows = [[0, *sorted(numbers[sign] for sign in one.signs if sign in numbers)] for one in samples]
    learnt = {}
    for act in acts:
        known = [at for at, one in enumerate(samples) if act in one.known]
        found = _fit(
            [rows[at] for at in known],
            [float(act in samples[at].acts) for at in known],
            [COUNTS.get(samples[at].source, MESSAGE) for at in known],
            len(names) + 1,
        )
        learnt[act] = dict(zip(["", *names], found, strict=True))
    return learnt


def _fit(rows: list[list[int]], labels: list[float], counts: list[float], size: int) -> list[float]:
    """Logistic regression by AdaGrad (Duchi et al. 2011); few rounds and small steps keep it from learning by heart."""
    weights, steps = [0.0] * size, [0.1] * size
    order, chance = list(range(len(rows))), random.Random(1)
    for _ in range(ROUNDS):
        chance.shuffle(order)
        for at in order:
            row = rows[at]
            total = sum([weights[sign] for sign in row])
            slope = (1 / (1 + exp(-max(-30.0, total))) - labels[at]) * counts[at]
            if -SMALL < slope < SMALL:
                continue
            square = slope * slope
            for sign in row:
                steps[sign] += square
                weights[sign] -= RATE * slope / sqrt(steps[sign])
    return weights


def learnt_from(samples: Sequence[Sample]) -> dict[str, dict[str, float]]:
    """Learn twice: the second time with what the first tells of the messages that are labelled as a whole."""
    return weights_of(look_again(samples, weights_of(samples)))


def look_again(samples: Sequence[Sample], learnt: dict[str, dict[str, float]]) -> list[Sample]:
    """Return the samples, with what the first round tells of messages that are labelled as a whole.

    A message for which a rule is not raised has at least one sentence that gives what the rule asks for: the likeliest.
    Others are taken as the first round sees them where it is sure, and left unknown where it is not.
    """
    found: list[Sample] = []
    for _, group in groupby(samples, key=lambda one: (one.source, one.message)):
        rows = list(group)
        if rows[0].source not in WHOLE:
            found += rows
            continue
        told = {
            (at, act): sum(learnt[act].get(sign, 0.0) for sign in ("", *one.signs))
            for at, one in enumerate(rows)
            for act in sum(OPEN, ())
        }
        best = {max(((at, act) for at in range(len(rows)) for act in acts), key=told.__getitem__) for acts in OPEN}
        for at, one in enumerate(rows):
            fresh = {act for act in sum(OPEN, ()) if not one.known & {act, f"~{act}"}}
            yes = {act for act in fresh if (at, act) in best or told[at, act] > SURE}
            no = {act for act in fresh - yes if told[at, act] < -2 * SURE}
            found.append(one._replace(acts=one.acts | yes, known=one.known | yes | no))
    return found


# ------------------------------------------------------------ writing


def written(learnt: dict[str, dict[str, float]]) -> str:
    """Return the module that holds the weights: a sign, a tab, and one letter for each act."""
    lines = []
    for sign in sorted(learnt[next(iter(ACTS))]):
        codes = "".join(_letter(learnt[act][sign]) for act in ACTS)
        if sign and any(code != NOTHING for code in codes):
            lines.append(f"{sign}\t{codes}")
    begin = {act: round(learnt[act][""], 2) for act in ACTS}
    return MODULE.format(digest=digest(), acts=tuple(ACTS), begin=begin, letters=LETTERS, step=STEP, signs="\n".join(lines))


def _letter(weight: float) -> str:
    most = len(LETTERS) // 2
    return LETTERS[most + max(-most, min(most, round(weight / STEP)))]


def main() -> None:
    """Learn from all that is labelled, and write it down."""
    samples = list(corpus())
    module = written(learnt_from(samples))
    PLACE.write_text(module, "utf-8")
    print(f"{len(samples)} sentences, {module.count(chr(10))} lines written to {PLACE.name}")


if __name__ == "__main__":
    main()
