"""Something only the two could know: a thing said, done, taught or written, a result, a date, a figure, a quotation."""

from __future__ import annotations

from collections.abc import Iterator

from tui.domain.tact.letter import Sentence
from tui.domain.tact.lexicon.gratitude import GENERAL
from tui.domain.tact.lexicon.kinds import KINDS
from tui.domain.tact.phrases import Phrases
from tui.domain.tact.reading import Reading
from tui.domain.tact.report import Finding
from tui.domain.tact.tables import listed

RULE = "example"
_WHY = "The thanks could be anybody's. Add one moment that only the two of you know."
_COUNTED = listed(
    "two three four five six seven eight nine ten eleven twelve twenty thirty forty fifty hundred"
)
_SPANS = listed("years months weeks year month week days")
_MONTHS = KINDS["month"] - {"may", "march", "mar", "dec", "jan", "jun"}
_AFTER_PREPOSITION = listed("in by until since last of this next")
_ENOUGH = 4
"""Words beyond general praise, in all that praises, from which on nobody else could have written it."""
_KEPT = Phrases(
    """
    has|have become|stayed|remained a|my|how|with|second|part
    stays|comes|goes|remains with me
    i _ use|do|reach|keep ~2 is|most|daily|every|still|for
    """
)


def find(reading: Reading) -> Iterator[Finding]:
    """Yield one finding if nothing in the message is particular; it belongs after the first thanks."""
    if reading.letter.blank or any(_dated(sentence) for sentence in reading.sentences):
        return
    if reading.holds("particular") or _told(reading) >= _ENOUGH:
        return
    thanked = [sentence.end for at, sentence in enumerate(reading.sentences) if reading.does(at, "thanks")]
    yield reading.missing(RULE, "tip", thanked[0] if thanked else reading.end, _WHY)


def _dated(sentence: Sentence) -> bool:
    """Whether the sentence holds a date, a figure, a quotation or "when you"."""
    words = sentence.words
    for at, word in enumerate(words):
        following = words[at + 1] if at + 1 < len(words) else ""
        if word in ("#", "¤") or word in _MONTHS:
            return True
        if word in ("may", "march") and at and words[at - 1] in _AFTER_PREPOSITION:
            return True
        if word == "when" and following == "you":
            return True
        if word in _COUNTED and following not in _SPANS and following not in ("of", "and", "or", "more"):
            return True
    return False


def _told(reading: Reading) -> int:
    """Return how many particular words stand in sentences that thank, praise or tell what was given."""
    return sum(
        _particular(sentence, reading)
        for sentence, gratitude, charge in zip(
            reading.sentences, reading.gratitude, reading.charges, strict=True
        )
        if charge is None and (gratitude.thanks or gratitude.bare or gratitude.praise or gratitude.given)
    )


def _particular(sentence: Sentence, reading: Reading) -> int:
    """Return how many words of the sentence are too particular for a general thanks."""
    names = reading.letter.mentor
    count = 1 if _KEPT.search(sentence.words) else 0
    for word in sentence.words:
        if word == "but":
            break
        if len(word) > 2 and word[0].isalpha() and word not in GENERAL and not names.has(word):
            count += word not in KINDS["day"]
    return count
