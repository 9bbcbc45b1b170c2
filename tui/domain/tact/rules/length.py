"""How long the message is for its channel, and its sentences."""

from __future__ import annotations

from collections.abc import Iterator

from tui.domain.tact.letter import Sentence
from tui.domain.tact.reading import Reading
from tui.domain.tact.report import Finding

RULE = "length"
LONGEST_SENTENCE = 36
_SLACK = 0.1


def find(reading: Reading) -> Iterator[Finding]:
    """Yield one finding: a sentence too long to follow, or a text too short or too long for the channel."""
    text, setting = reading.letter.text, reading.setting
    count = len(text.split())
    if reading.letter.blank:
        return
    for sentence in reading.sentences:
        size = len(text[_from(reading, sentence) : sentence.end].split())
        if size > LONGEST_SENTENCE:
            why = f"This sentence has {size} words. Make two of it."
            yield reading.remark(RULE, "tip", (sentence.start, sentence.end), why)
            return
    least, most = setting.min_words, setting.max_words
    if least is not None and count < least * (1 - _SLACK):
        why = f"{count} words are few here. From {least} words on there is room for thanks and an example."
        yield reading.missing(RULE, "tip", len(text.rstrip()), why)
    elif most is not None and count > most * (1 + _SLACK):
        why = f"{count} words are many here. Up to {most} are read twice; keep what only you could have written."
        yield reading.missing(RULE, "tip", len(text.rstrip()), why)


def _from(reading: Reading, sentence: Sentence) -> int:
    """Return where a sentence begins for a reader: a greeting in the same line belongs to it."""
    greeting = reading.letter.layout.greeting
    if greeting and not greeting.own_line and reading.sentences[0] is sentence:
        mark = reading.letter.text[greeting.name_end : greeting.end]
        if not any(sign in mark for sign in ".!?"):
            return greeting.start
    return sentence.start
