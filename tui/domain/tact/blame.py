"""Where a sentence charges the mentor with a failing: by a deed, in the passive, by counting, or as a jab.

Plain reproaches weigh four, small signs one or two; what excuses, thanks or speaks of the writer is taken off.
A stretch of words is a charge from four points on. Stretches end at "but", a colon, a semicolon or a dash.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from tui.domain.tact.deeds import deeds
from tui.domain.tact.letter import Sentence
from tui.domain.tact.lexicon import blame as table
from tui.domain.tact.lexicon import cues
from tui.domain.tact.lexicon.kinds import KINDS
from tui.domain.tact.phrases import ADVERBS, Phrases
from tui.domain.tact.tables import listed

_OUTRIGHT = Phrases(table.OUTRIGHT)
_REPROACH = Phrases(table.REPROACH)
_EXCUSED = Phrases(table.EXCUSED)
_FAILING = Phrases(cues.FAILING)
_HOPED = Phrases(cues.HOPED)
_COUNTED = Phrases(cues.COUNTED)
_AGAINST = Phrases(cues.AGAINST)

_AGREED = listed("agreed agreement promised promise planned plan arranged arrangement meant")
_NUMBERS = KINDS["num"] | listed("once twice thrice none nothing monthly weekly fortnightly")
_HAPPENED = listed("was were had met came got became held took happened saw made been")
_TELLING = listed("there it we i in of only so that the what")
_FEW = 14
"""Words of the sentence that tells what came of it; a longer one explains."""
_PLAIN = 4
_ENOUGH = 4


class Charge(NamedTuple):
    """The words of a charge, as indexes into the sentence's words."""

    first: int
    last: int


def charge(sentence: Sentence, *, praised: bool = False) -> Charge | None:
    """Return the first charge in a sentence that nothing takes back, or None.

    ``praised``: the sentence thanks or praises, so that small signs alone are no charge.
    """
    words = sentence.words
    if outright := _OUTRIGHT.search(words):
        return Charge(outright.first, outright.last)
    told = [(deed.first, deed.last, deed.reproach) for deed in deeds(words)]
    excuses = [hit.first for hit in _EXCUSED.all(words)]
    for begin, end in _stretches(words):
        part = words[begin:end]
        excused = any(begin <= place < end for place in excuses)
        spared = any(begin <= first < end and not reproach for first, _, reproach in told)
        for first, last, reproach in told:
            if reproach and begin <= first < end and not excused:
                return Charge(first, last)
        for first, last in _plain(part):
            if not excused and not spared:
                return Charge(begin + first, begin + last)
        if not (excused or spared or praised) and "?" not in part[-1:] and _signs(part) >= _ENOUGH:
            return Charge(begin, _trimmed(words, begin, end))
    return None


def short_of_agreed(agreed: Sentence, came: Sentence) -> Charge | None:
    """The charge of two sentences in a row: a number was agreed on, and a smaller truth is told in few words."""
    words = came.words
    if not (_AGREED & set(agreed.words) and _NUMBERS & set(agreed.words)) or len(words) > _FEW:
        return None
    told = words[:1] and words[0] in _TELLING and _NUMBERS & set(words) and _HAPPENED & set(words)
    kept = any(word in cues.GOOD or word in ("every", "all", "each", "?") for word in words)
    return Charge(0, _trimmed(words, 0, len(words))) if told and not kept else None


def _stretches(words: tuple[str, ...]) -> Iterator[tuple[int, int]]:
    begin = 0
    for at, word in enumerate(words):
        if (word in table.CONTRAST or word in (";", ":", "—")) and at - begin > 2:
            yield begin, at
            begin = at + 1
    if begin < len(words):
        yield begin, len(words)


def _plain(words: tuple[str, ...]) -> Iterator[tuple[int, int]]:
    """Yield plain reproaches that no "not" stands before."""
    at = 0
    while hit := _REPROACH.search(words, at):
        if not _denied(words, hit.first) and not _mine(words, hit.first):
            yield hit.first, hit.last
        at = hit.first + 1


def _signs(words: tuple[str, ...]) -> int:
    """Return the weight of the small signs in a stretch, less what speaks against a charge."""
    about_you = any(word in ("you", "your", "yours") for word in words)
    duties = sum(word in cues.DUTIES for word in words)
    if not about_you and not duties:
        return 0
    failing = 2 * len(_FAILING.all(words)) + 2 * sum(word in cues.FAILING_WORDS for word in words)
    failing += sum(word in cues.WEAK_FAILING for word in words)
    lacks = sum(word in cues.LACKS for word in words)
    hoped = len(_HOPED.all(words))
    counted = len(_COUNTED.all(words))
    score = min(failing, 4) + min(lacks, 2) + min(hoped, 2) + min(counted, 1) + min(duties, 1) + about_you
    if not failing and not (lacks and hoped):
        return 0
    good = sum(word in cues.GOOD for word in words)
    return score - 4 * good - 3 * len(_AGAINST.all(words)) - (not duties)


def _denied(words: tuple[str, ...], first: int) -> bool:
    """Whether "not" or "never" stands right before the words, adverbs apart."""
    for word in reversed(words[max(0, first - 4) : first]):
        if word in ("not", "never", "without"):
            return True
        if word not in ADVERBS:
            return False
    return False


def _mine(words: tuple[str, ...], first: int) -> bool:
    """Whether the writer is who cancelled, missed or postponed."""
    if not any(words[first] in KINDS[verb] for verb in ("cancel", "miss", "postpone", "reschedule")):
        return False
    before = words[max(0, first - 5) : first]
    return "i" in before and not any(word in ("you", "your") for word in before)


def _trimmed(words: tuple[str, ...], begin: int, end: int) -> int:
    while end - 1 > begin and not words[end - 1][0].isalnum():
        end -= 1
    return end
