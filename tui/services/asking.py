"""One time that a question was asked: from the first word jotted down to the last, it stays one time."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from tui.services.sparks import Spark, Sparks


@dataclass(frozen=True, slots=True)
class Said:
    """What came of asking."""

    on: date
    answer: str = ""
    worth_it: bool | None = None


class Asking:
    """Keeps what is being written; asking once more on the same day goes on with what was written then."""

    def __init__(self, sparks: Sparks, mentorship_id: str, card_id: str) -> None:
        self._sparks, self._mentorship_id = sparks, mentorship_id
        self.spark: Spark = sparks.one(mentorship_id, card_id)
        self.today = sparks.today
        times = self.spark.answers
        again = bool(times) and times[-1].on == self.today
        self._at: int | None = len(times) - 1 if again else None
        self.said = Said(self.today)
        """What was kept last."""
        if again:
            self.said = Said(times[-1].on, times[-1].answer, times[-1].worth_it)

    @property
    def kept(self) -> bool:
        """Whether this time is in the journal already."""
        return self._at is not None

    def keep(self, said: Said) -> bool:
        """Keep it, and return True once the disk has it. Raises Trouble."""
        if said != self.said or not self.kept:
            self._at = self._sparks.ask(
                self._mentorship_id,
                self.spark.card.id,
                on=said.on,
                answer=said.answer,
                worth_it=said.worth_it,
                at=self._at,
            )
            self.said = said
        return True
