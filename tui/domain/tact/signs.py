"""The signs in a sentence: its words, their neighbors and places, what the tables of set phrases find in it.

A sign is a short string; ``tui.domain.tact.weighing`` knows what each is worth.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import NamedTuple

from tui.domain.tact.gratitude import Gratitude
from tui.domain.tact.letter import Letter, Sentence
from tui.domain.tact.lexicon import cues
from tui.domain.tact.lexicon import endings as ends
from tui.domain.tact.lexicon.kinds import KINDS
from tui.domain.tact.phrases import Phrases
from tui.domain.tact.tables import listed
from tui.domain.tact.touch import dated, refuses, touches

_CLEAR = Phrases(ends.CLEAR)
_VAGUE = Phrases(ends.VAGUE)
_NOT = listed("not never no none nothing nobody without hardly neither nor")
_REACH = 4
"""Words after "not" that it denies."""
_PERSONS = {"i": "I", "we": "I", "my": "my", "our": "my", "you": "you", "your": "your", "yours": "your"}
_ENDINGS = ("ing", "ed", "es", "s", "ly")
_LENGTH = 6
"""Words for each step of the sign that tells how long a sentence is."""
_LONGEST = 5
MESSAGE = 2
"""Sentences from which on a text is read as a message."""
ALONE = "alone"

_KINDS: dict[str, list[str]] = {}
for _name, _of in (
    ("month", KINDS["month"]), ("day", KINDS["day"]), ("season", KINDS["season"]), ("num", KINDS["num"]),
    ("badly", KINDS["badly"]), ("mean", KINDS["mean"]), ("thin", KINDS["thin"]), ("sitting", KINDS["sitting"]),
    ("message", KINDS["message"]), ("promised", KINDS["promised"]), ("duty", cues.DUTIES), ("lack", cues.LACKS),
    ("weak", cues.WEAK_FAILING), ("fail", cues.FAILING_WORDS), ("good", cues.GOOD),
):  # fmt: skip
    for _word in _of:
        _KINDS.setdefault(_word, []).append(f"@{_name}")
_DATES = ("@month", "@day", "@season")


def stem(word: str) -> str:
    """Return a word without its ending, so that "reply" and "replied" are not strangers for long."""
    if len(word) > 5:
        for ending in _ENDINGS:
            if word.endswith(ending) and len(word) - len(ending) >= 3:
                return word[: -len(ending)]
    return word


class Told(NamedTuple):
    """What set phrases tell of a sentence."""

    gratitude: Gratitude
    charged: bool = False
    scorned: bool = False
    ground: bool = False
    decides: bool = False


def signs(letter: Letter, sentence: Sentence, told: Told) -> set[str]:
    """Return the signs in a sentence of a letter, apart from where it stands."""
    found = set(_told(sentence, told))
    words = ["#mentor" if _is_mentor(letter, sentence, at) else word for at, word in enumerate(sentence.words)]
    if any(_foreign(letter, sentence, at) for at in range(1, len(words))):
        found.add("name")
    denied = 0
    before = "^"
    for at, word in enumerate(words):
        found.update((f"w {word}", f"s {stem(word)}", f"b {before} {word}"))
        for kind in _KINDS.get(word, ()):
            found.update((f"k {kind}", f"b {before} {kind}"))
            after = words[at + 1] if at + 1 < len(words) else "$"
            found.add(f"b {kind} {after}")
            found.update(f"b {kind} {other}" for other in _KINDS.get(after, ()))
        if word in _NOT:
            denied = _REACH
        elif denied:
            denied -= 1
            found.add(f"n {stem(word)}")
        before = word
    found.update((f"b {before} $", f"e {words[-2] if len(words) > 1 else '^'}"))
    persons = [_PERSONS[word] for word in words if word in _PERSONS]
    found.add(f"p {' '.join(persons[:3])}")
    found.update(f"p+ {person}" for person in persons)
    found.add(f"l {min(_LONGEST, len(words) // _LENGTH)}")
    return found


def place(index: int, count: int, part: str) -> Iterator[str]:
    """Yield the signs of where a sentence stands among ``count``; a few are no message yet, each stands alone."""
    if count < MESSAGE:
        yield ALONE
        return
    if index == 0:
        yield "first"
    if index == count - 1:
        yield "last"
    elif index == count - 2:
        yield "last but one"
    yield part


def _told(sentence: Sentence, told: Told) -> Iterator[str]:
    """Yield what the tables find."""
    yield from (f"t {name}" for name, holds in told.gratitude._asdict().items() if holds)
    yield from (f"t {name}" for name, holds in zip(Told._fields[1:], told[1:], strict=True) if holds)
    yield from (f"t {name}" for name, holds in _TOLD.items() if holds(sentence))


_TOLD: dict[str, Callable[[Sentence], object]] = {
    "dated": dated,
    "touches": touches,
    "refuses": refuses,
    "clear": lambda sentence: _CLEAR.search(sentence.words),
    "vague": lambda sentence: _VAGUE.search(sentence.words),
}


def _is_mentor(letter: Letter, sentence: Sentence, at: int) -> bool:
    """Whether a word is the mentor's name; with a small letter, "will" and "grace" are words."""
    start, _ = sentence.places[at]
    return letter.mentor.has(sentence.words[at]) and letter.text[start : start + 1].isupper()


def _foreign(letter: Letter, sentence: Sentence, at: int) -> bool:
    """Whether a word looks like the name of somebody or something else."""
    word, before = sentence.words[at], sentence.words[at - 1]
    start, _ = sentence.places[at]
    if not letter.text[start : start + 1].isupper() or word == "i" or before in ".¤:—":
        return False
    return not (letter.mentor.has(word) or any(kind in _DATES for kind in _KINDS.get(word, ())))
