"""A message as the rules see it: its sentences, and what each of them does, worked out once."""

from __future__ import annotations

from functools import cached_property

from tui.domain.tact.blame import Charge, charge, short_of_agreed
from tui.domain.tact.gratitude import Gratitude, read_gratitude
from tui.domain.tact.grounds import decides, gives_ground
from tui.domain.tact.letter import Letter, Sentence
from tui.domain.tact.report import Finding, Level
from tui.domain.tact.scorn import scorn
from tui.domain.tact.setting import Setting


class Reading:
    """A letter in its setting. Lists run parallel to ``letter.sentences``."""

    def __init__(self, letter: Letter, setting: Setting) -> None:
        """Keep the letter; everything else is worked out when a rule first asks."""
        self.letter = letter
        self.setting = setting

    @property
    def sentences(self) -> tuple[Sentence, ...]:
        """The sentences of the body and of a postscript."""
        return self.letter.sentences

    @cached_property
    def gratitude(self) -> tuple[Gratitude, ...]:
        """Thanks, praise and wishes, by sentence."""
        return tuple(read_gratitude(sentence) for sentence in self.sentences)

    @cached_property
    def parting(self) -> Gratitude:
        """Thanks and wishes in the valediction."""
        return read_gratitude(self.letter.parting) if self.letter.parting else Gratitude()

    @cached_property
    def charges(self) -> tuple[Charge | None, ...]:
        """Reproach, by sentence."""
        before = (None, *self.sentences)
        return tuple(
            charge(sentence, praised=(gratitude.praise or gratitude.thanks) and not gratitude.sour)
            or (Charge(*scorn) if scorn else None)
            or (short_of_agreed(last, sentence) if last else None)
            for last, sentence, scorn, gratitude in zip(
                before, self.sentences, self.scorn, self.gratitude, strict=False
            )
        )

    @cached_property
    def scorn(self) -> tuple[tuple[int, int] | None, ...]:
        """Scorn, by sentence, as indexes into its words: it charges as well as heats."""
        return tuple(
            scorn(sentence, sour=gratitude.sour)
            for sentence, gratitude in zip(self.sentences, self.gratitude, strict=True)
        )

    @cached_property
    def grounds(self) -> tuple[bool, ...]:
        """Whether a sentence gives a ground of the writer's own, or one from outside."""
        return tuple(gives_ground(sentence) for sentence in self.sentences)

    @cached_property
    def decisions(self) -> tuple[bool, ...]:
        """Whether a sentence speaks of the ending or the pause itself."""
        return tuple(decides(sentence) for sentence in self.sentences)

    @cached_property
    def end(self) -> int:
        """Where thanks and closing words belong: before valediction and name."""
        return self.letter.layout.end

    def missing(self, rule: str, level: Level, at: int, reason: str, rewrite: str | None = None) -> Finding:
        """Return a finding about something that is not there and belongs at ``at``."""
        return Finding(rule, level, at, at, "", reason, rewrite)

    def remark(
        self, rule: str, level: Level, span: tuple[int, int], reason: str, rewrite: str | None = None
    ) -> Finding:
        """Return a finding about the words in ``span``."""
        start, end = span
        return Finding(rule, level, start, end, self.letter.text[start:end], reason, rewrite)

    def inserted(self, words: str) -> str:
        """Return ``words`` as they can be put in at ``end``: with a space or a new line as the text has it."""
        text, at = self.letter.text, self.end
        before, after = text[:at][-1:], text[at:][:1]
        left = "" if not before or before.isspace() else " "
        right = "" if not after or after.isspace() else " "
        return f"{left}{words}{right}"
