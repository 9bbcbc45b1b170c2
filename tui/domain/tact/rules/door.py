"""One door: a concrete next touch or a clear close; not neither, not both against each other, no pause without end."""

from __future__ import annotations

from collections.abc import Iterator

from tui.domain.tact.lexicon import endings as table
from tui.domain.tact.phrases import Phrases
from tui.domain.tact.reading import Reading
from tui.domain.tact.report import Finding
from tui.domain.tact.touch import dated, invites, refuses, touches

RULE = "door"
_NEITHER = (
    "Nothing says whether and when you will be in touch, or what ends. Name one touch, or close clearly."
)
_BOTH = "One sentence closes the door and another opens it. Keep one of them."
_PAUSE = "A pause is kind when it has an end. Name the date on which you will write."
_CLEAR = Phrases(table.CLEAR)
_PAUSED = Phrases(table.PAUSE)


def find(reading: Reading) -> Iterator[Finding]:
    """Yield one finding: a contradiction, a pause without a date, or no door at all."""
    sentences = [sentence for sentence in reading.sentences if sentence.words]
    if not sentences:
        return
    refusing = [sentence for sentence in sentences if refuses(sentence)]
    inviting = [sentence for sentence in sentences if invites(sentence) and not refuses(sentence)]
    if refusing and inviting and reading.setting.scenario != "safety":
        later = max(refusing[0], inviting[0], key=lambda sentence: sentence.start)
        yield reading.remark(RULE, "mend", (later.start, later.end), _BOTH)
        return
    pauses = [sentence for sentence in sentences if _PAUSED.search(sentence.words)]
    others = [sentence for sentence in sentences if sentence not in pauses]
    clear = any(closes(sentence.words) for sentence in others)
    if reading.setting.scenario == "pause" or (pauses and not clear):
        if not any(map(dated, pauses or sentences)) and not any(map(touches, others)):
            yield reading.missing(RULE, "tip", pauses[0].end if pauses else reading.end, _PAUSE)
        return
    if reading.setting.scenario in ("reshape", "mentor-ends"):
        return
    if refusing or reading.holds("close") or reading.holds("touch"):
        return
    yield reading.missing(RULE, "tip", reading.end, _NEITHER)


def closes(words: tuple[str, ...]) -> bool:
    """Whether a set phrase closes clearly."""
    return _CLEAR.search(words) is not None
