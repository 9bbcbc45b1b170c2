"""A few lines asked for together on top of a screen."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from textual.app import ComposeResult
from textual.binding import Binding
from textual.containers import VerticalScroll
from textual.widgets import Input, Static

from tui.dialogs.dialog import Dialog
from tui.widgets.ink import ink


@dataclass(frozen=True, slots=True)
class Field:
    """One line of a form."""

    name: str
    label: str
    value: str = ""
    hint: str = ""


Answers = Mapping[str, str]
UNKEPT = "Not kept yet: esc again leaves without it."


class FormDialog(Dialog[Answers]):
    """Answers with what stands in each line, or None. Enter goes on; from the last line it is done."""

    BINDINGS = [Binding("ctrl+s", "done", show=False, priority=True)]

    def __init__(
        self, title: str, text: str, fields: tuple[Field, ...], wrong: str = "", *, at: str = ""
    ) -> None:
        """``wrong``: what has to be mended, when the form is shown again; ``at``: the line to begin at."""
        super().__init__(title, "enter next, then done   esc never mind")
        self._text, self._fields, self._wrong, self._at = text, fields, wrong, at
        self._warned = False

    def body(self) -> ComposeResult:
        with VerticalScroll(id="dialog-form", can_focus=False):
            if self._text:
                yield Static(ink(self._text), id="dialog-text")
            for one in self._fields:
                yield Static(ink(one.label), classes="field-label")
                yield Input(one.value, placeholder=one.hint, select_on_focus=False, id=f"form-{one.name}")
        yield Static(ink((self._wrong, "bad")), id="dialog-error")

    def on_mount(self) -> None:
        self.query_one(f"#form-{self._at or self._fields[0].name}", Input).focus()

    def on_input_submitted(self, event: Input.Submitted) -> None:
        fields = list(self.query(Input))
        if event.input is fields[-1]:
            self.action_done()
        else:
            fields[fields.index(event.input) + 1].focus()

    @property
    def _written(self) -> dict[str, str]:
        return {one.name: self.query_one(f"#form-{one.name}", Input).value for one in self._fields}

    @property
    def _changed(self) -> bool:
        return bool(self._wrong) or self._written != {one.name: one.value for one in self._fields}

    async def keep_now(self) -> bool:
        """Whether the program may end: a form that was not finished cannot be kept."""
        return not self._changed

    def action_cancel(self) -> None:
        """Close at once where nothing was written; otherwise the second escape leaves without it."""
        if self._changed and not self._warned:
            self._warned = True
            self.query_one("#dialog-error", Static).update(ink((UNKEPT, "bad")))
        else:
            self.dismiss(None)

    def on_input_changed(self) -> None:
        """What is written from now on deserves a warning of its own."""
        self._warned = False

    def action_done(self) -> None:
        self.dismiss(self._written)


def asked_again(fields: tuple[Field, ...], answers: Answers) -> tuple[Field, ...]:
    """The same lines with what was written in them."""
    return tuple(Field(one.name, one.label, answers.get(one.name, one.value), one.hint) for one in fields)
