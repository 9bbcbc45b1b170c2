"""The last step of an exit note: change every word you would not say, beside what the tact check finds."""

from __future__ import annotations

from typing import ClassVar

from textual.app import ComposeResult
from textual.containers import Horizontal, Vertical
from textual.timer import Timer
from textual.widgets import Input, Static

from tui.dialogs.choice import ChoiceDialog
from tui.dialogs.sent import Sent, SentDialog
from tui.dialogs.words import LineDialog
from tui.domain.note import NoteDraft
from tui.domain.tact import Report
from tui.domain.trouble import Trouble
from tui.screens.place import Place
from tui.services.keeper import Keeper
from tui.services.mentorships import Mentorships
from tui.services.notes import PAUSE, Notes
from tui.services.outbox import Outbox
from tui.widgets.ink import ink
from tui.widgets.key_line import bindings_for
from tui.widgets.note_area import NoteArea
from tui.widgets.tact_panel import TactPanel

TYPING_PAUSE = 0.5
CHECK_PAUSE = 0.2
"""Seconds after a key until the findings are looked for again."""


class NoteScreen(Place):
    """Free editing with undo; every pause in typing is saved."""

    KEYS: ClassVar[tuple[str, ...]] = ("note", "findings")
    BINDINGS = bindings_for("note")

    def __init__(
        self, keeper: Keeper, notes: Notes, outbox: Outbox, mentorships: Mentorships, draft: NoteDraft
    ) -> None:
        self._mentor = mentorships.get(draft.mentorship).mentor
        scenario, channel = notes.exits.scenario(draft.scenario), notes.exits.channel(draft.channel)
        super().__init__(keeper, f"Exit note · {self._mentor} · {scenario.name} · {channel.name.lower()}")
        self._notes, self._outbox, self._mentorships, self._draft = notes, outbox, mentorships, draft
        self._channel = channel
        self._waiting: dict[str, Timer] = {}
        self._kept = draft
        self._seen = (notes.text(draft), notes.subject(draft))
        """What stood in the fields when it was last taken over: text and subject."""
        self._given_back = False
        """True once the note is back at its blanks and this screen is about to go."""
        self._report: Report = notes.report(draft)

    def body(self) -> ComposeResult:
        exits = self._notes.exits
        with Horizontal(id="note"):
            with Vertical(id="writing"):
                yield Input(self._notes.subject(self._draft), placeholder="Subject", id="subject")
                yield NoteArea(self._notes.text(self._draft), id="text")
                yield Static(id="size")
            yield TactPanel({one.id: one.name for one in exits.lint}, exits.linter_note, id="tact")

    async def on_mount(self) -> None:
        self.query_one("#subject").display = self._draft.channel == "email"
        if self._draft.own_words:
            self.area.move_cursor(self.area.document.end)
        self.query_one("#text").focus()
        await self._check()

    @property
    def area(self) -> NoteArea:
        return self.query_one(NoteArea)

    @property
    def panel(self) -> TactPanel:
        return self.query_one(TactPanel)

    @property
    def help_places(self) -> tuple[str, ...]:
        return ("note", "findings")

    def on_descendant_focus(self) -> None:
        self.key_line.place = "findings" if isinstance(self.focused, TactPanel) else "note"

    # ------------------------------------------------------------ writing

    def on_text_area_changed(self) -> None:
        self._written()

    def on_input_changed(self) -> None:
        self._written()

    def _written(self) -> None:
        """Take over what stands in the fields, unless it is what was taken over last."""
        seen = (self.area.text, self.query_one("#subject", Input).value)
        if self._given_back or seen == self._seen:
            return
        self._seen = seen
        self._draft = self._draft.but(text=seen[0], subject=seen[1], own_words=True)
        self.top.show_aside("")
        self._later("check", CHECK_PAUSE, self._check)
        self._later("save", TYPING_PAUSE, self._save)

    def _later(self, name: str, pause: float, job: object) -> None:
        if name in self._waiting:
            self._waiting[name].stop()
        self._waiting[name] = self.set_timer(pause, job)  # type: ignore[arg-type]

    async def _save(self) -> bool:
        self._written()  # the word about the last key may still be on its way
        draft = self._draft
        if draft == self._kept:
            return True
        if await self.keep(lambda: self._notes.save(draft)) is None:
            return False
        self._kept = draft
        return True

    async def keep_now(self) -> bool:
        """Keep what stands on the screen, for a program that is about to end."""
        return self._given_back or await self._save()

    async def _check(self) -> None:
        """Look for findings again and mark their words."""
        self._report = self._notes.report(self._draft)
        await self.panel.show_report(self._report)
        self._mark()
        words = f"{self._report.words} words"
        if self._channel.max_words:
            words += (
                f" · {self._channel.min_words} to {self._channel.max_words} for {self._channel.name.lower()}"
            )
        self.query_one("#size", Static).update(ink((words, "muted")))

    def _mark(self) -> None:
        here = self.panel.finding if self.panel.has_focus else None
        marks = [(one.start, one.end, one.level) for one in self._report.findings]
        self.area.mark(marks, (here.start, here.end) if here else None)

    # ------------------------------------------------------------ findings

    def action_findings(self) -> None:
        if self.panel.has_focus or not self.panel.findings:
            self.area.focus()
            self._mark()
        else:
            self.panel.focus()
            self.call_after_refresh(lambda: self.panel.pick(self.panel.at))

    def action_next_finding(self) -> None:
        if self.panel.findings:
            self.panel.focus()
            self.panel.pick(self.panel.at + (1 if self.area.cursor_location != (0, 0) else 0))

    def on_tact_panel_picked(self, event: TactPanel.Picked) -> None:
        self.panel.look_at(event.place)
        if self.panel.finding:
            self.area.show_finding(self.panel.finding.start)
        self._mark()

    async def on_tact_panel_apply(self, event: TactPanel.Apply) -> None:
        finding = event.finding
        if finding.rewrite is None:
            self.tell("Only you know the words for this one. Esc goes back to the text.")
            return
        if self.area.text[finding.start : finding.end] != finding.excerpt:
            await self._check()  # the text has moved on; the findings follow first
            return
        self.area.put(finding.start, finding.end, finding.rewrite)
        self._written()
        await self._check()
        if not self.panel.findings:
            self.area.focus()

    async def on_tact_panel_ignore(self, event: TactPanel.Ignore) -> None:
        event.stop()
        if event.finding.level == "stop":
            self.tell("This one has to be filled in or mended before the note can be marked as sent.")
            return
        ignored = (*self._draft.ignored, self._notes.ignore_key(event.finding))
        self._draft = self._draft.but(ignored=ignored)
        await self._save()
        await self._check()

    # ------------------------------------------------------------ out

    def action_out(self) -> None:
        choices = [
            ("Copy to the clipboard", "through the terminal"),
            ("Save to a file", "plain text, for you alone"),
        ]

        def chosen(index: int | None) -> None:
            if index == 0:
                self.app.copy_to_clipboard(self.area.text)
                self.tell(
                    "Handed to the terminal’s clipboard. If nothing can be pasted, save it to a file with F8."
                )
            elif index == 1:
                self._ask_for_file()

        exits = self._notes.exits
        parting = exits.scenario(self._draft.scenario).exit and self._draft.scenario != "safety"
        words = exits.before_sending if parting and self._report.verdict == "ready" else ""
        self.app.push_screen(ChoiceDialog("Take the note along", words, choices), chosen)

    def _ask_for_file(self, path: str = "", wrong: str = "") -> None:
        suggested = self._outbox.suggested_path(
            self._mentor, self._draft.scenario, self._notes.today.isoformat()
        )
        self.app.push_screen(LineDialog("Save to which file?", wrong, path or suggested), self._save_to)

    async def _save_to(self, path: str | None) -> None:
        if not path:
            return
        subject = self.query_one("#subject", Input).value if self._draft.channel == "email" else ""
        text = self.area.text
        try:
            target = await self._keeper.run(lambda: self._outbox.save(path, text, subject))
        except Trouble as trouble:
            self._ask_for_file(path, str(trouble))
            return
        self.tell(f"Saved to {target}. Only you can read it.")

    async def action_sent(self) -> None:
        if not await self._save():
            return
        if self._notes.report(self._draft).verdict == "stop":
            self.tell(
                "Not yet: something is still to be filled in. F2 shows where; saving and copying work.",
                bad=True,
            )
            return
        next_on = self._mentorships.next_meeting(self._draft.mentorship)
        scenario = self._notes.exits.scenario(self._draft.scenario)
        dialog = SentDialog(
            self._notes.today,
            last_meeting=next_on.on if next_on and "last_meeting" in self._draft.slots else None,
            ends=scenario.exit and scenario.id != "safety",
            pauses=scenario.id == PAUSE,
        )
        self.app.push_screen(dialog, self._mark_sent)

    async def _mark_sent(self, sent: Sent | None) -> None:
        if sent is None:
            return
        draft = self._draft
        note = await self.keep(
            lambda: self._notes.mark_sent(draft, on=sent.on, last_meeting=sent.last_meeting, until=sent.until)
        )
        if note is not None:
            self.tell("Kept in the history. What comes after has its day on the first screen.")
            self.go("home")

    async def action_blanks(self) -> None:
        self._written()
        if not self._draft.own_words:
            await self._to_blanks()
            return
        choices = [
            ("Stay with my own wording", ""),
            ("Go back to the blanks", "your wording is set aside and offered again"),
        ]

        async def chosen(index: int | None) -> None:
            if index == 1:
                await self._to_blanks()

        self.app.push_screen(ChoiceDialog("You have changed the text", "", choices), chosen)

    async def _to_blanks(self) -> None:
        """The template counts again from here on, so what stands on this screen is not taken for new words."""
        self._written()
        aside = self._notes.set_aside(self._draft).but(step="slots")
        for timer in self._waiting.values():
            timer.stop()
        if await self.keep(lambda: self._notes.save(aside)) is not None:
            self._given_back = True
            self.go("blanks", aside.mentorship, instead=True)

    async def action_leave(self) -> None:
        """From the findings back to the text; then out, with every word kept."""
        if self.panel.has_focus:
            self.area.focus()
            self._mark()
        else:
            self.leave_if(await self._save())
