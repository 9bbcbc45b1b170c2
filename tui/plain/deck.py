"""The deck line by line: draw, read, choose, mark as asked; on the same services as the screens."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from tui.domain.trouble import Trouble
from tui.plain.talk import END, Left, Talk
from tui.services import dates
from tui.services.asking import Asking, Said
from tui.services.meeting_days import past_day
from tui.services.sifter import Filter, Sifter
from tui.services.sparks import Spark, Sparks

HELP = (
    "At a question: a number does something with it, s or an empty line goes on, b goes back, ? tells why to ask "
    "it and how to go on, r lists the questions for your next meeting, q leaves (everything is kept).",
)
WORTH = {"1": True, "2": False, "3": None}


class PlainDeck:
    """The deck of one mentorship in a conversation."""

    def __init__(self, talk: Talk, sparks: Sparks, mentorship_id: str, mentor: str) -> None:
        self._talk, self._sparks = talk, sparks
        self._id, self._mentor = mentorship_id, mentor
        self._reasons: dict[str, str] = {}

    def run(self) -> None:
        """Ask what to do until the person leaves."""
        total = len(self._sparks.library.all())
        self._talk.say(f"Questions for {self._mentor}. There are {total:,} in your deck.", *HELP)
        try:
            while True:
                self._menu()
        except Left:
            self._talk.say("Left. Everything is kept.")

    def _menu(self) -> None:
        chosen = len(self._sparks.chosen_ids(self._id))
        ways: list[tuple[str, Callable[[], tuple[str, ...]]]] = [
            ("Draw one question", lambda: self._drawn(1)),
            ("Draw a hand of three", lambda: self._drawn(3)),
            (
                f"Read the questions for the next meeting, {chosen} so far",
                lambda: self._sifted(Filter(state="chosen")),
            ),
            ("Read your favorites", lambda: self._sifted(Filter(state="favorite"))),
            ("Read a theme", self._of_theme),
            ("Look for words", self._with_words),
        ]
        self._talk.say("", "What would you like to do?")
        self._talk.say(*(f"  {number}  {words}" for number, (words, _) in enumerate(ways, 1)))
        answer = self._talk.ask()
        if answer == "q":
            raise Left
        if answer == "?":
            self._talk.say(*HELP)
        elif answer == "r":
            self._review()
        elif answer.isdecimal() and 1 <= int(answer) <= len(ways):
            self._read(ways[int(answer) - 1][1]())
        elif answer not in ("b", "s", ""):
            self._talk.say(f"Please answer with a number from 1 to {len(ways)}, or q to leave.")

    # ------------------------------------------------------------ which cards

    def _drawn(self, count: int) -> tuple[str, ...]:
        try:
            drawn = self._sparks.hand(self._id, count)
        except Trouble as trouble:
            self._talk.say(str(trouble))
            return ()
        self._reasons |= {one.card.id: one.reason for one in drawn}
        return tuple(one.card.id for one in drawn)

    def _sifted(self, view: Filter) -> tuple[str, ...]:
        cards = self._sparks.library.all()
        found = Sifter(cards, self._sparks.marks(self._id)).sift(view)
        if view.chosen:  # in the order in which they were chosen
            return self._sparks.chosen_ids(self._id)
        return tuple(cards[at].id for at in found)

    def _of_theme(self) -> tuple[str, ...]:
        themes = self._sparks.deck.themes
        index = self._talk.choose("Which theme?", [f"{theme.name}. {theme.when}" for theme in themes])
        return () if index is None else self._sifted(Filter(theme=themes[index].id))

    def _with_words(self) -> tuple[str, ...]:
        self._talk.say("Which words?")
        words = self._talk.ask()
        return self._sifted(Filter(text=words)) if words else ()

    # ------------------------------------------------------------ one card after another

    def _read(self, cards: tuple[str, ...]) -> None:
        if not cards:
            self._talk.say("There is no question to read there.")
        at, told = 0, -1
        while 0 <= at < len(cards):
            spark = self._sparks.one(self._id, cards[at])
            if at != told:
                self._announce(spark, f"Question {at + 1} of {len(cards)}")
            else:  # whoever listens has just heard it
                self._talk.say("And now? s goes on, ? tells it again, q leaves.")
            told = at
            at += self._answered(spark)
        if cards and at > 0:
            self._talk.say("", "That was the last one.")

    def _announce(self, spark: Spark, place: str) -> None:
        theme = self._sparks.deck.theme(spark.card.theme).name
        reason = self._reasons.get(spark.card.id, "")
        said = [f"{place}. {theme}, {spark.card.depth}. {reason}".strip(), spark.card.text]
        self._talk.say("", *said, *self._told(spark))
        for number, words in enumerate(_acts(spark), 1):
            self._talk.say(f"  {number}  {words}")

    def _told(self, spark: Spark) -> list[str]:
        """What already happened with it, as sentences."""
        today = self._sparks.today
        told = ["It is on the list for the next meeting."] if spark.chosen else []
        told += ["It is a favorite of yours."] if spark.favorite else []
        if spark.asked:
            told.append(f"You asked it {dates.when(spark.asked, today)}.")
        return told

    def _answered(self, spark: Spark) -> int:
        """Do what the person says; returns how many cards to go on."""
        answer = self._talk.ask()
        try:
            match answer:
                case "q":
                    raise Left
                case "b":
                    return -1
                case "s" | "":
                    return 1
                case "?":
                    self._explain(spark)
                case "r":
                    self._review()
                case "1":
                    on = self._sparks.choose(self._id, spark.card.id)
                    self._talk.say("On the list." if on else "Off the list.")
                case "2":
                    self._ask(spark)
                case "3":
                    on = self._sparks.favor(self._id, spark.card.id)
                    self._talk.say("A favorite now." if on else "No favorite any more.")
                case "4":
                    away = self._sparks.set_aside(self._id, spark.card.id)
                    self._talk.say("Set aside for this mentor." if away else "In the deck again.")
                    return 1
                case _:
                    self._talk.say("That is not one of the answers. Type ? for an explanation.")
        except Trouble as trouble:
            self._talk.say(f"Not saved: {trouble}")
        return 0

    def _explain(self, spark: Spark) -> None:
        card = spark.card
        self._announce(spark, "Again")
        helps = self._sparks.deck.helps[card.helps]
        self._talk.say(
            *([card.why] if card.why else []), f"It helps {helps} and takes about {card.minutes} minutes."
        )
        for word, follow in zip(("Then ask", "Or ask"), card.follow_ups, strict=False):
            self._talk.say(f"{word}: {follow}")
        for one in spark.answers:
            worth = {True: " It was worth it.", False: " It was not worth it.", None: ""}[one.worth_it]
            self._talk.say(
                f"Asked {dates.when(one.on, self._sparks.today)}.{worth}", one.answer or "No answer noted."
            )
        self._talk.say(*HELP)

    def _review(self) -> None:
        chosen = self._sparks.chosen_ids(self._id)
        on = self._sparks.next_meeting(self._id)
        day = f" on {dates.day(on, self._sparks.today)}" if on else ""
        if not chosen:
            self._talk.say(f"There is no question yet for the next meeting{day}.")
            return
        self._talk.say("", f"For the next meeting{day}:")
        for number, id in enumerate(chosen, 1):
            self._talk.say(f"  {number}  {self._sparks.one(self._id, id).card.text}")

    def _ask(self, spark: Spark) -> None:
        """When, what they said, was it worth it; kept as soon as it is said."""
        asking = Asking(self._sparks, self._id, spark.card.id)
        self._talk.say("When did you ask it? Leave it empty for today, or write the day as 2026-05-30.")
        on = self._day(self._talk.ask())
        if on is None:
            return
        said = self._said()
        if said is None:
            return
        answer = "\n".join(filter(None, (asking.said.answer, said)))
        asking.keep(Said(on, answer, asking.said.worth_it))
        asking.keep(Said(on, answer, self._worth(asking.said.worth_it)))
        self._talk.say("Kept.")

    def _said(self) -> str | None:
        """What they said, empty for nothing; None for b, back to the question."""
        while True:
            self._talk.say(
                f"What did they say? A long text ends with a single period ({END}); just that for nothing."
            )
            first = self._talk.ask("")
            if first == "q":
                raise Left
            if first == "b":
                return None
            if first in ("s", "", END):
                return ""
            if first != "?":
                return self._talk.rest_of_text(first)
            self._talk.say("In their words or in yours. It stays with the question and in the history.")

    def _worth(self, now: bool | None) -> bool | None:
        """Whether it was worth asking; what stands there stays where nothing is answered."""
        while True:
            self._talk.say("Was it worth asking?", "  1  yes", "  2  no", "  3  can't say yet")
            answer = self._talk.ask()
            if answer == "q":
                raise Left
            if answer in WORTH:
                return WORTH[answer]
            if answer in ("s", "b", ""):
                return now
            self._talk.say("That is not one of the answers. A number from 1 to 3, please.")

    def _day(self, text: str) -> date | None:
        """The day meant; None for b, back to the question."""
        while text not in ("", "s"):
            if text == "q":
                raise Left
            if text == "b":
                return None
            try:
                return past_day(text, self._sparks.today)
            except Trouble:
                self._talk.say(
                    "That is no day up to today. Write it as 2026-05-30, or leave it empty; b goes back."
                )
            text = self._talk.ask()
        return self._sparks.today


def _acts(spark: Spark) -> tuple[str, ...]:
    return (
        "take it off the list" if spark.chosen else "put it on the list for the next meeting",
        "mark it as asked, and note what they said",
        "it is no favorite any more" if spark.favorite else "mark it as a favorite",
        "bring it back for this mentor" if spark.never else "set it aside for this mentor",
    )
