"""A question of one's own. The question is enough; everything else can wait."""

from __future__ import annotations

import asyncio
from typing import ClassVar

from textual.app import ComposeResult
from textual.containers import Horizontal, VerticalScroll
from textual.timer import Timer
from textual.widgets import Input, Static

from tui.content.deck import Card
from tui.domain.own_card import MOST_LETTERS
from tui.screens.place import Place
from tui.services.keeper import Keeper
from tui.services.own_cards import OwnCards
from tui.widgets.ink import ink, lines
from tui.widgets.key_line import bindings_for
from tui.widgets.pick import Pick

FIELDS = {
    "text": ("Question", "as you would say it"),
    "why": ("Why ask it", "what it may bring to light; may stay empty"),
    "then": ("Then ask", "how to go on; may stay empty"),
    "or": ("Or ask", "another way to go on"),
}
MINUTES = (3, 5, 8, 10, 15, 20)
TYPING_PAUSE = 0.3


class OwnCardScreen(Place):
    """A short form; hints about the wording stand beneath the question and never forbid anything."""

    KEYS: ClassVar[tuple[str, ...]] = ("own_card",)
    BINDINGS = bindings_for("own_card")

    def __init__(self, keeper: Keeper, own: OwnCards, card: Card | None, theme: str = "") -> None:
        super().__init__(keeper, "Your question" if card else "A new question")
        self._own, self._card = own, card
        self._theme = card.theme if card else theme or own.deck.themes[0].id
        self._typing: Timer | None = None

    def body(self) -> ComposeResult:
        deck, card = self._own.deck, self._card
        values = self._values()
        with VerticalScroll(id="own-form", can_focus=False):
            yield Static(id="form-error")
            for name, (label, hint) in FIELDS.items():
                with Horizontal(classes="field"):
                    yield Static(ink(label), classes="field-label")
                    yield Input(
                        values[name],
                        placeholder=hint,
                        select_on_focus=False,
                        max_length=MOST_LETTERS,
                        id=f"own-{name}",
                    )
                if name == "text":
                    yield Static(id="own-hints")
            yield Pick("Theme", [(one.id, one.name) for one in deck.themes], self._theme, id="own-theme")
            yield Pick(
                "Depth", [(id, f"{id}, {words}") for id, words in deck.depths.items()], card.depth if card else "medium",
                id="own-depth",
            )  # fmt: skip
            yield Pick(
                "Phase",
                [(id, words) for id, words in deck.phases.items()],
                card.phase if card else "any",
                id="own-phase",
            )
            yield Pick(
                "Helps",
                [("", "what the theme helps most"), *deck.helps.items()],
                card.helps if card else "",
                id="own-helps",
            )
            minutes = sorted({*MINUTES, card.minutes if card else 5})
            yield Pick(
                "Minutes",
                [(one, f"about {one}") for one in minutes],
                card.minutes if card else 5,
                id="own-minutes",
            )

    def on_mount(self) -> None:
        field = self.query_one("#own-text", Input)
        field.focus()
        field.cursor_position = len(field.value)
        self._first = self._written()

    def _values(self) -> dict[str, str]:
        card = self._card
        follow_ups = (*(card.follow_ups if card else ()), "", "")
        return {
            "text": card.text if card else "",
            "why": card.why if card else "",
            "then": follow_ups[0],
            "or": follow_ups[1],
        }

    def _written(self) -> dict[str, object]:
        """What stands in the form."""
        words: dict[str, object] = {
            name: self.query_one(f"#own-{name}", Input).value.strip() for name in FIELDS
        }
        picks = ("theme", "depth", "phase", "helps", "minutes")
        return words | {name: self.query_one(f"#own-{name}", Pick).value for name in picks}

    # ------------------------------------------------------------ hints

    def on_input_changed(self, event: Input.Changed) -> None:
        if event.input.id == "own-text":
            if self._typing:
                self._typing.stop()
            self._typing = self.set_timer(TYPING_PAUSE, self._hint)

    async def _hint(self) -> None:
        """Say what may make the question hard to answer, and which card asks much the same."""
        text = self.query_one("#own-text", Input).value
        besides = self._card.id if self._card else ""
        twin = await asyncio.to_thread(self._own.twin, text, besides) if text.strip() else None
        for field in self.query("#own-text"):
            assert isinstance(field, Input)
            if field.value != text:  # more was typed meanwhile, and has a timer of its own
                return
        rows = [ink(("Hint  ", "accent"), (hint, "muted")) for hint in self._own.hints(text)]
        if twin:
            word = "The deck asks this already:" if twin.same else "Close to one there is:"
            rows.append(ink(("Twin  ", "accent"), (f"{word} “{twin.card.text}”", "muted")))
        for hints in self.query("#own-hints"):
            assert isinstance(hints, Static)
            hints.update(lines(*rows))
            hints.display = bool(rows)

    # ------------------------------------------------------------ keeping

    def on_input_submitted(self, event: Input.Submitted) -> None:
        self.focus_next()

    async def action_save(self) -> None:
        if await self._keep_form():
            self.dismiss()

    async def _keep_form(self) -> bool:
        written = self._written()
        text, minutes = str(written["text"]), written["minutes"]
        if not text:
            self._wrong("Question: write it first; everything else can wait.")
            self.query_one("#own-text", Input).focus()
            return False
        card = await self.keep(
            lambda: self._own.keep(
                self._card.id if self._card else None,
                text=text,
                theme=str(written["theme"]),
                phase=str(written["phase"]),
                depth=str(written["depth"]),
                helps=str(written["helps"]),
                why=str(written["why"]),
                follow_ups=(str(written["then"]), str(written["or"])),
                minutes=minutes if isinstance(minutes, int) else 5,
            )
        )
        if card is None:
            return False
        self._card, self._first = card, written  # a second press changes this question and adds no other
        return True

    def _wrong(self, words: str) -> None:
        self.query_one("#form-error", Static).update(ink((words, "bad")))

    async def keep_now(self) -> bool:
        """Keep a form that was changed, for a program that is about to end; a blank one is nothing to keep."""
        written = self._written()
        return written == self._first or not written["text"] or await self._keep_form()

    async def action_leave(self) -> None:
        """Leave at once when nothing was changed; otherwise the second escape leaves without it."""
        self.leave_if(self._written() == self._first)
