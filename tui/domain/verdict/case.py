"""Everything a verdict depends on: the bands, the facts and the answers to the private questions."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from tui.domain.rule_language import World
from tui.domain.scoring.answers import Facts, RedFlags
from tui.domain.scoring.bands import Band
from tui.domain.scoring.scores import ALL, MY_PART, RELATIONSHIP

NO_FACTS, NO_RED_FLAGS = Facts(), RedFlags()


@dataclass(frozen=True, slots=True)
class Evidence:
    """What the log knows beside the answers; it lights lamps and never changes a verdict."""

    gap_ratio: float = 0.0
    """Median days between the last meetings / agreed days; 0 if unknown."""
    generic_share: float = 0.0
    """Share of the last six pieces of advice that were marked general; 0 if unknown."""


@dataclass(frozen=True, slots=True)
class Case:
    """One check, ready to be judged. A band is None where there is no score."""

    bands: Mapping[str, Band | None]
    """D, E, X, R, I, T, mine and, for the rule language, relationship."""
    facts: Facts = NO_FACTS
    red_flags: RedFlags = NO_RED_FLAGS

    def low(self, name: str) -> bool:
        return self.bands[name] == "low"

    def high(self, name: str) -> bool:
        return self.bands[name] == "high"

    def below_high(self, name: str) -> bool:
        """Scored and under 65."""
        return self.bands[name] in ("low", "mid")

    @property
    def signs(self) -> tuple[str, ...]:
        """Those of D, E, X, R that are low."""
        return tuple(name for name in RELATIONSHIP if self.low(name))

    @property
    def moved(self) -> bool:
        """The direction has changed since goals were last agreed, and Direction is not good."""
        return self.facts.direction_changed and self.below_high("D")

    def scored(self, names: tuple[str, ...]) -> int:
        """How many of these dimensions have a score."""
        return sum(self.bands[name] is not None for name in names)

    def fair_or_low(self, names: tuple[str, ...] = ALL) -> int:
        """How many of these dimensions are scored and under 65."""
        return sum(self.below_high(name) for name in names)


def world(case: Case, evidence: Evidence | None = None) -> World:
    """The same case in the words of the content file's rule language."""
    facts, flags, seen = case.facts, case.red_flags, evidence or Evidence()
    return World(
        bands=case.bands,
        numbers={
            "signs": len(case.signs),
            "scored_relationship": case.scored(RELATIONSHIP),
            "scored_mine": case.scored(MY_PART),
            "fair_or_low": case.fair_or_low(),
            "fair_or_low_relationship": case.fair_or_low(RELATIONSHIP),
            "adjusted": facts.adjusted,
            "meetings": facts.meetings or 0,
            "gap_ratio": seen.gap_ratio,
            "generic_share": seen.generic_share,
        },
        truths={
            "fear": flags.fear,
            "crossed": flags.crossed,
            "credit": flags.credit,
            "mentor_ends": facts.mentor_ends,
            "meetings_known": facts.meetings is not None,
            "external_end": facts.external_end,
            "goals_met": facts.goals_met,
            "direction_changed": facts.direction_changed,
        },
    )
