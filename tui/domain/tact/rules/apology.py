"""Too many apologies, guilt and begging; one fitting apology is fine, sympathy and talk of apologies are none."""

from __future__ import annotations

from collections.abc import Iterator

from tui.domain.tact.letter import Sentence
from tui.domain.tact.lexicon import tone as table
from tui.domain.tact.phrases import Phrases
from tui.domain.tact.reading import Reading
from tui.domain.tact.report import Finding

RULE = "apology"
_WHY = "One apology at most. You are allowed to do this; take the others out."
_WHY_GUILT = "This asks to be forgiven. You are allowed to do this; say it without guilt."
_SORRY = Phrases(table.SORRY)
_NOT_SORRY = Phrases(table.NOT_SORRY)
_GUILT = Phrases(table.GUILT)
_BEG = Phrases(table.BEG)


def find(reading: Reading) -> Iterator[Finding]:
    """Yield one finding, at the second apology or at the first words of guilt or begging."""
    count = 0
    for sentence in reading.letter.all:
        for first, last, weight in _apologies(sentence):
            count += weight
            if count >= 2:
                why = _WHY if weight == 1 else _WHY_GUILT
                yield reading.remark(RULE, "mend", sentence.span(first, last), why)
                return


def _apologies(sentence: Sentence) -> list[tuple[int, int, int]]:
    """Return apologies as first word, word after the last, and weight: guilt and begging weigh two."""
    words = sentence.words
    spared = {place for hit in _all(_NOT_SORRY, words) for place in range(hit[0], hit[1])}
    found = [(first, last, 1) for first, last in _all(_SORRY, words) if first not in spared]
    for table_of_two in (_GUILT, _BEG):
        for first, last in _all(table_of_two, words):
            if not any(
                word in ("not", "never", "no", "without", "nothing")
                for word in words[max(0, first - 2) : first]
            ):
                found.append((first, last, 2))
    return sorted(found)


def _all(table_of: Phrases, words: tuple[str, ...]) -> list[tuple[int, int]]:
    return [(hit.first, hit.last) for place in range(len(words)) if (hit := table_of.at(words, place))]
