"""The deck of spark questions for one mentorship: what is there, what was chosen, drawn and liked."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import date

from tui.content.deck import Card
from tui.domain.card import Asked, CardState
from tui.domain.draw import Drawn, NothingDrawn, draw
from tui.domain.meeting import Meeting
from tui.domain.mentorship import Mentorship
from tui.domain.trouble import Trouble
from tui.services.checks import Checks
from tui.services.library import Library
from tui.services.ports import Clock, NewId, Records
from tui.services.runs import Cards, Slip
from tui.services.scoring import Result
from tui.services.sifter import Filter, Marks, Sifter

EVERYTHING = Filter()


@dataclass(frozen=True, slots=True)
class Spark:
    """A card as one mentorship sees it."""

    card: Card
    chosen: bool = False
    favorite: bool = False
    never: bool = False
    """Set aside for this mentor."""
    answers: tuple[Asked, ...] = ()
    """Each time it was asked, the first one first."""
    drawn: date | None = None
    skipped: date | None = None

    @property
    def asked(self) -> date | None:
        """When it was asked last."""
        return max((one.on for one in self.answers), default=None)


class Sparks:
    """Browse, choose, draw and ask. Cards come from the library; here is what one mentorship does with them."""

    def __init__(
        self,
        records: Records,
        library: Library,
        checks: Checks,
        now: Clock,
        new_id: NewId,
        chance: Callable[[], int],
    ) -> None:
        self._records, self.library, self._checks = records, library, checks
        self.deck = library.deck
        self._now, self._new_id, self._chance = now, new_id, chance

    @property
    def today(self) -> date:
        return self._now().date()

    def marks(self, mentorship_id: str) -> Marks:
        """What this mentorship did with its cards."""
        states = {one.card: one for one in self._records.of(CardState, mentorship_id)}
        return Marks(states, self.chosen_ids(mentorship_id))

    def all(self, mentorship_id: str) -> tuple[Spark, ...]:
        """Every card, in the order of the deck."""
        cards, marks = self.library.all(), self.marks(mentorship_id)
        return tuple(spark_of(cards[at], marks) for at in range(len(cards)))

    def one(self, mentorship_id: str, card_id: str) -> Spark:
        """One card. Raises Unknown."""
        state = self._records.get(CardState, _state_id(mentorship_id, card_id))
        states = {card_id: state} if state else {}
        return spark_of(self.library.sure(card_id), Marks(states, self.chosen_ids(mentorship_id)))

    def chosen_ids(self, mentorship_id: str) -> tuple[str, ...]:
        """Ids of the cards on the next meeting's list, as they stand on its agenda: in the order in which they
        were chosen, until they are put in another one."""
        meeting = self._next(mentorship_id)
        return tuple(id for id in meeting.cards_in_order if self.library.has(id)) if meeting else ()

    def next_meeting(self, mentorship_id: str) -> date | None:
        """The day of the next meeting, if it has one."""
        meeting = self._next(mentorship_id)
        return meeting.on if meeting else None

    def choose(self, mentorship_id: str, card_id: str) -> bool:
        """Put the card on the next meeting's list or take it off; returns whether it is on it now."""
        meeting = self._next(mentorship_id) or Meeting(id=self._new_id(), mentorship=mentorship_id)
        on = card_id not in meeting.cards
        cards = (*meeting.cards, card_id) if on else tuple(one for one in meeting.cards if one != card_id)
        did = "put a question on the list" if on else "took a question off the list"
        self._records.commit(meeting.model_copy(update={"cards": cards}), act=did)
        return on

    def favor(self, mentorship_id: str, card_id: str) -> bool:
        """Mark the card as a favorite or unmark it; returns whether it is one now."""
        state = self._state(mentorship_id, card_id)
        did = "unmarked a favorite" if state.favorite else "marked a favorite"
        self._records.commit(state.model_copy(update={"favorite": not state.favorite}), act=did)
        return not state.favorite

    def set_aside(self, mentorship_id: str, card_id: str) -> bool:
        """Never for this mentor, or for this mentor after all; returns whether it is set aside now."""
        state = self._state(mentorship_id, card_id)
        did = "brought a question back" if state.never else "set a question aside for this mentor"
        self._records.commit(state.model_copy(update={"never": not state.never}), act=did)
        return not state.never

    def skip(self, mentorship_id: str, card_id: str) -> None:
        """Not now: a draw brings it again when every other card has had its turn."""
        state = self._state(mentorship_id, card_id)
        self._records.commit(
            state.model_copy(update={"skipped": (*state.skipped, self.today)}), act="skipped a question"
        )

    def ask(
        self,
        mentorship_id: str,
        card_id: str,
        *,
        on: date,
        answer: str = "",
        worth_it: bool | None = None,
        at: int | None = None,
    ) -> int:
        """Keep that the question was asked, and what was said; returns which time of asking that is.

        ``at`` is a time kept before, whose words go on; None for another time. Raises Trouble for a day to
        come.
        """
        if on > self.today:
            raise Trouble("That day lies ahead. Write the day on which you asked it.")
        state = self._state(mentorship_id, card_id)
        goes_on = at is not None and at < len(state.asked)
        place = at if at is not None and goes_on else len(state.asked)
        text = state.asked[place].text if goes_on else self.library.sure(card_id).text
        asked = Asked(on=on, answer=answer, worth_it=worth_it, text=text)
        if not goes_on or state.asked[place] != asked:
            self._records.commit(
                state.model_copy(update={"asked": (*state.asked[:place], asked, *state.asked[place + 1 :])}),
                act="marked a question as asked",
                goes_on=goes_on,
            )
        return place

    def hand(
        self,
        mentorship_id: str,
        count: int,
        *,
        theme: str | None = None,
        depth: str | None = None,
        helps: str | None = None,
        max_depth: str | None = None,
        within: Filter = EVERYTHING,
        seed: int | None = None,
        keep: bool = True,
    ) -> tuple[Drawn[Card], ...]:
        """Draw cards for this mentorship; with ``keep`` they count as used from today on.

        ``within`` leaves only cards that it shows, whatever was done with them. Raises Trouble when nothing may
        be drawn, with the reason.
        """
        mentorship = self._records.get(Mentorship, mentorship_id)
        states = self._records.of(CardState, mentorship_id)
        result = self._checks.last_result(mentorship_id)
        ranked = _weakest_first(result)
        held = [one for one in self._records.of(Meeting, mentorship_id) if one.held]
        cards = self.library.all()
        try:
            dealt = draw(
                _slips(cards, within.but(state="", order="", hand=())),
                count=count,
                seed=self._chance() if seed is None else seed,
                drawn={one.card: (*one.drawn, *one.skipped) for one in states},
                never=[one.card for one in states if one.never],
                phase=mentorship.phase if mentorship else None,
                weakest=ranked[0] if ranked else None,
                second_weakest=ranked[1] if len(ranked) > 1 else None,
                meetings=len(held),
                rapport=_rapport(result),
                rule=result.rule if result else None,
                theme=theme,
                depth=depth,
                helps=helps,
                max_depth=max_depth,
            )
        except NothingDrawn as reason:
            raise Trouble(str(reason)) from None
        drawn = tuple(Drawn(self.library.sure(one.card.id), one.reason) for one in dealt)
        if keep and drawn:
            today = self._now().date()
            before = [self._state(mentorship_id, one.card.id) for one in drawn]
            self._records.commit(
                *(one.model_copy(update={"drawn": (*one.drawn, today)}) for one in before),
                act="drew a question" if len(before) == 1 else f"drew {len(before)} questions",
            )
        return drawn

    def _next(self, mentorship_id: str) -> Meeting | None:
        ahead = [one for one in self._records.of(Meeting, mentorship_id) if not one.held]
        return min(ahead, key=lambda one: one.on or date.max, default=None)

    def _state(self, mentorship_id: str, card_id: str) -> CardState:
        id = _state_id(mentorship_id, card_id)
        return self._records.get(CardState, id) or CardState(id=id, mentorship=mentorship_id, card=card_id)


def spark_of(card: Card, marks: Marks) -> Spark:
    """The card with one mentorship's marks on it."""
    state = marks.states.get(card.id)
    chosen = card.id in marks.chosen
    if state is None:
        return Spark(card, chosen)
    return Spark(
        card,
        chosen,
        state.favorite,
        state.never,
        state.asked,
        state.drawn[-1] if state.drawn else None,
        state.skipped[-1] if state.skipped else None,
    )


def _slips(cards: Cards, within: Filter) -> Iterable[Slip]:
    """What a draw sees of the cards that a filter shows."""
    if within == EVERYTHING:
        return cards.slips()
    fitting = set(Sifter(cards, Marks()).sift(within))
    return (slip for place, slip in enumerate(cards.slips()) if place in fitting)


def _weakest_first(result: Result | None) -> list[str]:
    """Scored dimensions of the last check, the lowest first; ties as the result breaks them."""
    if result is None:
        return []
    scored = {name: score for name, score in result.dimensions.items() if score is not None}
    return sorted(scored, key=lambda name: (name != result.weakest, scored[name]))


def _rapport(result: Result | None) -> float | None:
    score = result.dimensions["R"] if result else None
    return None if score is None else float(score)


def _state_id(mentorship_id: str, card_id: str) -> str:
    return f"{mentorship_id}/{card_id}"
