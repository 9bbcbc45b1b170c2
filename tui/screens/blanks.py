"""The third step of an exit note: the blanks, each asked once, beside the text they fill."""

from __future__ import annotations

from typing import ClassVar

from textual.app import ComposeResult
from textual.containers import Horizontal, VerticalScroll
from textual.geometry import Region, Spacing
from textual.timer import Timer
from textual.widget import Widget
from textual.widgets import Input, Static

from tui.dialogs.choice import ChoiceDialog
from tui.domain.note import NoteDraft
from tui.domain.task import Task
from tui.screens.place import Place
from tui.services.keeper import Keeper
from tui.services.notes import Notes
from tui.services.suggestions import Suggestion
from tui.widgets.ink import ink, lines
from tui.widgets.key_line import bindings_for
from tui.widgets.preview import preview_place, preview_text

TYPING_PAUSE = 0.5


class BlanksScreen(Place):
    """Fields on the left, the note on the right; what is typed shows there at once."""

    KEYS: ClassVar[tuple[str, ...]] = ("blanks",)
    BINDINGS = bindings_for("blanks")

    def __init__(
        self, keeper: Keeper, notes: Notes, mentor: str, draft: NoteDraft, task: Task | None = None
    ) -> None:
        """``task``: what a note that follows another one is for."""
        super().__init__(keeper, notes.title(draft, mentor))
        self._notes, self._draft, self._todo = notes, draft, task
        self._slots = notes.slots(draft)
        self._offers: dict[str, tuple[Suggestion, ...]] = {
            slot.id: notes.suggestions(draft, slot) for slot in self._slots
        }
        self._typing: Timer | None = None
        self._kept = draft
        self._seen: tuple[Widget, Region, Region] | None = None

    def body(self) -> ComposeResult:
        with Horizontal(id="blanks"):
            with VerticalScroll(id="fields", can_focus=False):
                for slot in self._slots:
                    yield Static(ink(slot.label), classes="field-label")
                    yield Input(
                        self._draft.slots.get(slot.id, ""),
                        placeholder=f"such as: {slot.example}",
                        name=slot.id,
                    )
                yield Static(id="offer")
            with VerticalScroll(id="preview", can_focus=False):
                yield Static(id="note-preview")

    def on_mount(self) -> None:
        # A field may have moved without more to scroll, or there is more to scroll once it has moved.
        self.screen_layout_refresh_signal.subscribe(self, lambda _: self._laid_out())
        self.watch(self.query_one("#fields"), "virtual_size", self._reveal, init=False)
        self.watch(self.query_one("#preview"), "virtual_size", self._follow, init=False)
        self._preview()
        fields = list(self.query(Input))
        first_empty = next((field for field in fields if not field.value), fields[0] if fields else None)
        if first_empty:
            first_empty.focus()

    @property
    def slot_id(self) -> str:
        """The blank that is being filled."""
        return self.focused.name or "" if isinstance(self.focused, Input) else ""

    def _preview(self) -> None:
        filled = self._notes.preview(self._draft)
        self.query_one("#note-preview", Static).update(
            preview_text(self._notes.subject(self._draft), filled, self.slot_id)
        )
        self.call_after_refresh(self._follow)

    def _follow(self) -> None:
        """Bring the words of the blank that is being filled into view in the text."""
        pane, text = self.query_one("#preview"), self.query_one("#note-preview")
        subject, filled = self._notes.subject(self._draft), self._notes.preview(self._draft)
        place = preview_place(subject, filled, self.slot_id, text.size.width)
        if place:
            pane.scroll_to_region(place, spacing=Spacing(2, 0, 2, 0), animate=False, immediate=True)

    def on_descendant_focus(self) -> None:
        self._show_offer()
        self._preview()

    def _laid_out(self) -> None:
        field = self.focused
        seen = (field, field.virtual_region, self.query_one("#offer").virtual_region) if field else None
        if seen != self._seen:
            self._seen = seen
            self._reveal()
            self._follow()

    def _reveal(self) -> None:
        """Bring what is offered into view, and above all the field, by where they stand and not by what was seen."""
        field, fields = self.focused, self.query_one("#fields")
        if isinstance(field, Input):
            top, bottom = self._label_of(field).virtual_region.y, self.query_one("#offer").virtual_region.bottom
            lowest = max(0, bottom - fields.scrollable_content_region.height)
            fields.scroll_to(y=min(top, lowest), animate=False, immediate=True)

    def _label_of(self, field: Input) -> Widget:
        shown = list(self.query_one("#fields").children)
        return shown[shown.index(field) - 1]

    def _show_offer(self) -> None:
        """Under the field: what belongs there, and what the person's own records offer."""
        slot = next((one for one in self._slots if one.id == self.slot_id), None)
        offer = self.query_one("#offer", Static)
        if slot is None:
            offer.update("")
            return
        rows = [ink((slot.hint, "muted"))]
        for place, one in enumerate(self._offers[slot.id]):
            key = "F2  " if place == 0 else "    "
            rows.append(ink((key, "accent"), f"“{one.text}”", (f"  {one.source}", "muted")))
        offer.update(lines(*rows))
        field = self.focused
        assert field is not None
        self.query_one("#fields").move_child(offer, after=field)

    def on_input_changed(self, event: Input.Changed) -> None:
        slot = event.input.name or ""
        self._draft = self._draft.but(slots={**self._draft.slots, slot: event.value})
        self._preview()
        self.top.show_aside("")
        if self._typing:
            self._typing.stop()
        self._typing = self.set_timer(TYPING_PAUSE, self._save_soon)

    def _save_soon(self) -> None:
        self.run_worker(self._save(), group="save")

    async def _save(self, draft: NoteDraft | None = None) -> bool:
        """Keep the blanks as they stand in the fields, or the draft made from them."""
        if draft is None:
            draft = self._filled()
        if draft == self._kept:
            return True
        if await self.keep(lambda: self._notes.save(draft)) is None:
            return False
        self._draft = self._kept = draft
        return True

    def _filled(self) -> NoteDraft:
        written = {field.name or "": field.value for field in self.query(Input)}
        changed = {slot: text for slot, text in written.items() if text != self._draft.slots.get(slot, "")}
        return self._draft.but(slots={**self._draft.slots, **changed}) if changed else self._draft

    async def on_input_submitted(self, event: Input.Submitted) -> None:
        fields = list(self.query(Input))
        if event.input is fields[-1]:
            still_open = next((field for field in fields if not field.value.strip()), None)
            if still_open is not None and still_open is not event.input:
                still_open.focus()
            else:
                await self.action_go_on()
        else:
            fields[fields.index(event.input) + 1].focus()

    def action_take(self) -> None:
        """Take the first suggestion, or the one after the one that stands there."""
        field, offers = self.focused, self._offers.get(self.slot_id, ())
        if not isinstance(field, Input) or not offers:
            return
        texts = [one.text for one in offers]
        field.value = texts[(texts.index(field.value) + 1) % len(texts)] if field.value in texts else texts[0]
        field.cursor_position = len(field.value)

    async def action_go_on(self) -> None:
        if not self._draft.versions:
            await self._to_text()
            return
        choices = [
            ("The text with these blanks", ""),
            ("My own wording again", f"{len(self._draft.versions[-1].text.split())} words, set aside before"),
        ]

        async def chosen(index: int | None) -> None:
            if index is not None:
                await self._to_text(own_words=index == 1)

        self.app.push_screen(ChoiceDialog("Which text?", "", choices), chosen)

    async def _to_text(self, *, own_words: bool = False) -> None:
        draft = self._notes.take_up(self._filled()) if own_words else self._filled()
        if await self._save(draft.but(step="text")):
            self.go("note", self._draft.mentorship, self._draft.after, instead=True)

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """A note that follows another one has one situation, and is for something to tick off."""
        return not (action == "other" and self._todo) and not (action == "done" and not self._todo)

    async def action_done(self) -> None:
        """Tick it off although nothing was written here; what was filled in stays."""
        task = self._todo
        if task is None or not await self._save():
            return
        draft = self._draft

        async def answered(index: int | None) -> None:
            if index == 0 and await self.keep(lambda: self._notes.close_without(draft, task)) is not None:
                self.go("home", draft.mentorship)

        choices = [("It is done", "what is written here rests in the trash"), ("Not yet", "")]
        self.app.push_screen(ChoiceDialog(task.text, "", choices), answered)

    async def action_other(self) -> None:
        if await self._save():
            self.go("situation", self._draft.mentorship, instead=True)

    async def action_leave(self) -> None:
        self.leave_if(await self._save())

    async def keep_now(self) -> bool:
        """Keep what stands on the screen, for a program that is about to end."""
        return await self._save()
