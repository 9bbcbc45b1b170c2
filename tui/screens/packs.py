"""Packs of questions: which there are, what is in them, and the way in and out."""

from __future__ import annotations

from typing import ClassVar

from textual.app import ComposeResult
from textual.containers import Horizontal, VerticalScroll
from textual.content import Content
from textual.widgets import Input, Static

from tui.dialogs.form import Answers, Field, FormDialog, asked_again
from tui.domain.own_card import OWN
from tui.domain.pack import Pack
from tui.domain.trouble import Trouble
from tui.screens.place import Place
from tui.services.keeper import Keeper
from tui.services.packs import OWN_TITLE, DryRun, Imprint, Packs
from tui.widgets.ink import ink, lines
from tui.widgets.key_line import bindings_for
from tui.widgets.row_list import Line, Row, RowList

EMPTY = (
    "A pack is a file of questions from somebody else: TOML, CSV or Markdown. Press a and type where it lies. "
    "The smallest one is a CSV file with the columns text and theme; for example: "
    "“Which habit would you not give up?”, habits"
)
ASKED = "Which file? It is looked through before anything is added."
IMPRINT = (
    Field("title", "What the pack is called", OWN_TITLE),
    Field("author", "Who wrote it; may stay empty"),
    Field("licence", "What others may do with it; may stay empty", "", "CC BY 4.0"),
)
"""What one's own questions say of themselves; a pack of somebody else keeps its own."""
MOST_SHOWN = 12


class PacksScreen(Place):
    """A list of packs; the path of a file is typed into a field, and looked through before anything changes."""

    KEYS: ClassVar[tuple[str, ...]] = ("packs",)
    BINDINGS = bindings_for("packs")

    def __init__(self, keeper: Keeper, packs: Packs) -> None:
        super().__init__(keeper, "Packs of questions")
        self._packs = packs
        self._all: tuple[Pack, ...] = ()
        self._names: tuple[str, ...] = ()
        self._run: DryRun | None = None

    def body(self) -> ComposeResult:
        with VerticalScroll(id="packs", can_focus=False):
            yield Static(ink((ASKED, "title")), id="packs-label")
            yield Input(placeholder="~/questions.csv", id="packs-path")
            yield Static(id="packs-report")
            with Horizontal(id="packs-list"):
                yield RowList(1, id="rows")
            yield Static(id="packs-about")

    def on_mount(self) -> None:
        self.show_again()
        self.query_one("#rows").focus()

    def show_again(self) -> None:
        rows = self.query_one("#rows", RowList)
        self._all = self._packs.all()
        own = bool(self._packs.own_count())
        self._names = (*([OWN] if own else []), *(pack.id for pack in self._all))
        rows.show_rows(len(self._names), self._row, max(0, rows.cursor))
        self.query_one("#packs-list").display = bool(self._names)
        self._show_about()

    def _row(self, index: int) -> Row:
        pack = self._pack(index)
        if pack is None:
            return (
                Line(
                    (("● ", "accent"), (OWN_TITLE, "plain")), ((_number(self._packs.own_count()), "muted"),)
                ),
            )
        mark, voice = ("● ", "plain") if pack.on else ("○ ", "muted")
        state = "" if pack.on else "off · "
        state = "cannot be read · " if self._packs.fault(pack) else state
        left = ((mark, "accent"), (pack.title, voice), (f"  {pack.author}" if pack.author else "", "muted"))
        return (Line(left, ((f"{state}{_number(pack.count)}", "muted"),)),)

    def _pack(self, index: int) -> Pack | None:
        """The pack in a row; None for one's own questions."""
        name = self._names[index]
        return next((pack for pack in self._all if pack.id == name), None)

    @property
    def _here(self) -> str:
        """The name of the pack under the cursor; empty where there is none."""
        cursor = self.query_one("#rows", RowList).cursor
        return self._names[cursor] if self._names and 0 <= cursor < len(self._names) else ""

    def on_row_list_moved(self) -> None:
        self._show_about()

    def _show_about(self) -> None:
        self.query_one("#packs-about", Static).update(self._about())

    def _about(self) -> Content:
        if not self._here:
            return ink((EMPTY, "muted"))
        if self._here == OWN:
            own = ink(("What you wrote yourself. x exports it as a pack for somebody else.", "muted"))
            return own if self._all else lines(own, ink(""), ink((EMPTY, "muted")))
        pack = self._packs.named(self._here)
        said = [f"by {pack.author}" if pack.author else "", pack.licence, pack.language]
        rows = [ink((" · ".join(part for part in said if part), "muted"))]
        rows += [ink((pack.intro, "plain"))] if pack.intro else []
        fault = self._packs.fault(pack)
        return lines(*rows, *([ink((fault, "bad"))] if fault else []))

    # ------------------------------------------------------------ in

    def action_add(self) -> None:
        self._run = None
        self._report()
        self.add_class("-asking")
        self.key_line.place = "packs.path"
        self.query_one("#packs-path").focus()

    def on_input_changed(self) -> None:
        self._run = None
        self.key_line.place = "packs.path"

    async def on_input_submitted(self, event: Input.Submitted) -> None:
        if self._run is not None and self._run.fit:
            await self._add(self._run)
        else:
            await self._look(event.value)

    async def _look(self, path: str) -> None:
        self._report(ink(("Looking through it …", "muted")))
        try:
            run = await self._keeper.run(lambda: self._packs.look(path))
        except Trouble as trouble:
            self._report(ink((str(trouble), "bad")))
            return
        if not self.has_class("-asking") or self.query_one("#packs-path", Input).value != path:
            return  # whoever asked has gone on to something else meanwhile
        self._run = run
        self.key_line.place = "packs.ready" if run.fit else "packs.path"
        self._report(*_report_of(run))

    async def _add(self, run: DryRun) -> None:
        """Add it and go back to the list; where it is refused, say why, and what was typed stays."""
        try:
            pack = await self._keeper.run(lambda: self._packs.add(run))
        except Trouble as trouble:
            self._report(ink((str(trouble), "bad")))
            return
        self._close(empty=True)
        self.show_again()
        self.tell(f"Added: {_number(pack.count)}. u takes it back.")

    def _report(self, *rows: Content) -> None:
        report = self.query_one("#packs-report", Static)
        report.update(lines(*rows))
        report.display = bool(rows)

    def _close(self, *, empty: bool = False) -> None:
        self.remove_class("-asking")
        self.key_line.place = "packs"
        self._run = None
        self._report()
        if empty:
            with self.prevent(Input.Changed):
                self.query_one("#packs-path", Input).value = ""
        self.query_one("#rows").focus()

    # ------------------------------------------------------------ out

    def action_export(self) -> None:
        name = self._here
        file = Field(
            "file", "To which new file? Its ending says the form: .toml, .csv or .md", "", "~/questions.csv"
        )
        if name == OWN:
            self._export(name, "My questions as a pack", (file, *IMPRINT))
        elif name:
            self._export(name, self._packs.named(name).title, (file,))

    def _export(self, name: str, title: str, fields: tuple[Field, ...], wrong: str = "") -> None:
        """Ask for the file and write it; where it is refused, ask again with what was typed."""

        async def answered(answers: Answers | None) -> None:
            if answers is None:
                return
            imprint = Imprint(**{field.name: answers[field.name] for field in fields[1:]})
            try:
                target = await self._keeper.run(
                    lambda: self._packs.export(name, answers["file"], imprint=imprint)
                )
            except Trouble as trouble:
                self._export(name, title, asked_again(fields, answers), str(trouble))
                return
            self.tell(f"Written to {target}.")

        self.app.push_screen(FormDialog(title, "", fields, wrong), answered)

    # ------------------------------------------------------------ on, off, away

    async def action_switch(self) -> None:
        pack = self._pack(self.query_one("#rows", RowList).cursor) if self._here else None
        if pack and await self.keep(lambda: self._packs.switch(pack.id, on=not pack.on)) is not None:
            self.show_again()

    async def action_remove(self) -> None:
        name = self._here
        if name and name != OWN and await self.keep(lambda: self._packs.remove(name)) is not None:
            self.show_again()
            self.tell("In the trash for 30 days. u brings it back.")

    async def action_leave(self) -> None:
        """Out of the field first, what was typed stays in it; then back to the deck."""
        if self.has_class("-asking"):
            self._close()
        else:
            self.dismiss()

    @property
    def help_places(self) -> tuple[str, ...]:
        return (self.key_line.place,)


def _number(count: int) -> str:
    return "1 question" if count == 1 else f"{count:,} questions"


def _report_of(run: DryRun) -> list[Content]:
    """What adding it would do, and what enter does next."""
    title = f"“{run.title}”{f' by {run.author}' if run.author else ''}: {run.counts()}."
    rows = [ink((title, "strong"))]
    if run.problems:
        rows += [ink((line, "bad")) for line in run.problems[:MOST_SHOWN]]
        more = len(run.problems) - MOST_SHOWN
        rows += [ink((f"… and {more:,} more", "bad"))] if more > 0 else []
        rows.append(ink(("Nothing was added. Mend these lines, then press enter to look again.", "plain")))
        return rows
    rows += [ink((f"line {line}: asked already: “{text}”", "muted")) for line, text in run.duplicates[:5]]
    if run.replaces:
        rows.append(ink((f"It takes the place of the pack “{run.replaces}”.", "muted")))
    last = "Press enter to add the new ones, esc to leave it." if run.new else "There is nothing new in it."
    return [*rows, ink((last, "accent"))]
