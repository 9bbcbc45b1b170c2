"""A message as the rules see it: its sentences, and what each of them does, worked out once."""

from __future__ import annotations

from functools import cached_property
from math import exp, log

from tui.domain.tact.blame import Charge, charge, short_of_agreed
from tui.domain.tact.gratitude import Gratitude, read_gratitude
from tui.domain.tact.grounds import decides, gives_ground
from tui.domain.tact.letter import Letter, Sentence
from tui.domain.tact.report import Finding, Level
from tui.domain.tact.scorn import scorn
from tui.domain.tact.setting import Setting
from tui.domain.tact.signs import MESSAGE, Told, place, signs
from tui.domain.tact.weighing import ENOUGH, weigh

NONE = -9.0
"""What speaks for an act that is ruled out."""


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
    def told(self) -> tuple[Charge | None, ...]:
        """Reproach in set phrases, by sentence."""
        return tuple(
            charge(sentence, praised=(gratitude.praise or gratitude.thanks) and not gratitude.sour)
            for sentence, gratitude in zip(self.sentences, self.gratitude, strict=True)
        )

    @cached_property
    def charges(self) -> tuple[Charge | None, ...]:
        """Reproach, by sentence: where it stands."""
        before = (None, *self.sentences)
        return tuple(
            (told or Charge(0, len(sentence.words)))
            if self.does(index, "charge")
            else (Charge(*scorn) if scorn else None) or (short_of_agreed(last, sentence) if last else None)
            for index, (last, sentence, told, scorn) in enumerate(
                zip(before, self.sentences, self.told, self.scorn, strict=False)
            )
        )

    @cached_property
    def acts(self) -> tuple[dict[str, float], ...]:
        """What speaks for each act, by sentence, the valediction last."""
        count = len(self.letter.all)
        found: list[dict[str, float]] = []
        for sentence, told in zip(self.letter.all, self.phrases, strict=True):
            acts = weigh({*signs(self.letter, sentence, told), *place(len(found), count, sentence.part)})
            gratitude = told.gratitude
            if gratitude.sour or (gratitude.logistic and not gratitude.thanks and not gratitude.praise):
                acts["thanks"] = NONE  # thanks for the post, or in scorn, are none in any words
            found.append(acts)
        return tuple(found)

    @cached_property
    def phrases(self) -> tuple[Told, ...]:
        """What set phrases tell, by sentence, the valediction last."""
        found = [
            Told(gratitude, charged is not None, scorned is not None, ground, decision)
            for gratitude, charged, scorned, ground, decision in zip(
                self.gratitude, self.told, self.told_scorn, self.grounds, self.decisions, strict=True
            )
        ]
        return (*found, *([Told(self.parting)] if self.letter.parting else []))

    def does(self, index: int, act: str) -> bool:
        """Whether a sentence, by its place in ``letter.all``, does ``act``, as far as its signs tell."""
        return self.acts[index][act] >= self._enough(act)

    def holds(self, act: str) -> bool:
        """Whether the message does, as far as all its sentences tell together."""
        odds = sum(exp(told[act]) for told in self.acts)
        return odds > 0 and log(odds) >= self._enough(act)

    def _enough(self, act: str) -> float:
        return ENOUGH[act] if len(self.acts) >= MESSAGE else 0.0

    @cached_property
    def told_scorn(self) -> tuple[tuple[int, int] | None, ...]:
        """Scorn in set phrases, by sentence, as indexes into its words."""
        return tuple(
            scorn(sentence, sour=gratitude.sour)
            for sentence, gratitude in zip(self.sentences, self.gratitude, strict=True)
        )

    @cached_property
    def scorn(self) -> tuple[tuple[int, int] | None, ...]:
        """Scorn, by sentence, as indexes into its words: it charges as well as heats."""
        return tuple(
            (told or (0, len(sentence.words))) if sentence.eyebrow or self.does(index, "scorn") else None
            for index, (sentence, told) in enumerate(zip(self.sentences, self.told_scorn, strict=True))
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
