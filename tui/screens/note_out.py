"""The ways a note goes out: to the clipboard, into a file, to the mail program."""

from __future__ import annotations

from collections.abc import Callable

from tui.dialogs.choice import ChoiceDialog
from tui.dialogs.mail import MailDialog
from tui.dialogs.words import LineDialog
from tui.domain.note import NoteDraft
from tui.domain.trouble import Trouble
from tui.screens.place import Place
from tui.services.keeper import Keeper
from tui.services.notes import Notes
from tui.services.outbox import Form, Outbox

FORMS: dict[Form, tuple[str, str]] = {
    "txt": ("Save to a file", "plain text, for you alone"),
    "md": ("Save as Markdown", ""),
    "eml": ("Save as an e-mail file", "a draft for a mail program"),
}


class NoteOut:
    """Asks how and where to, and does it; nothing leaves the machine by itself."""

    def __init__(self, place: Place, keeper: Keeper, notes: Notes, outbox: Outbox, mentor: str) -> None:
        self._place, self._keeper = place, keeper
        self._notes, self._outbox, self._mentor = notes, outbox, mentor
        self._draft: NoteDraft | None = None

    def begin(self, draft: NoteDraft, *, ready: bool) -> None:
        """Ask how the note is to go out. ``ready``: nothing is left to mend in it."""
        self._draft = draft
        mail = draft.channel == "email"
        ways: list[tuple[tuple[str, str], Callable[[], None]]] = [
            (("Copy to the clipboard", ""), self._copy),
            *((FORMS[form], self._asking(form)) for form in ("txt", "md")),
        ]
        if mail:
            ways.append((FORMS["eml"], lambda: self._ask_whom(self._asking_for_eml)))
            ways.append(
                (
                    ("Open in your mail program", "you see the link first"),
                    lambda: self._ask_whom(self._show_link),
                )
            )

        def chosen(index: int | None) -> None:
            if index is not None:
                ways[index][1]()

        words = self._notes.encouragement(draft) if ready else ""
        self._place.app.push_screen(
            ChoiceDialog("Take the note along", words, [way for way, _ in ways]), chosen
        )

    @property
    def _text(self) -> str:
        assert self._draft is not None
        return self._notes.text(self._draft)

    @property
    def _subject(self) -> str:
        assert self._draft is not None
        return self._notes.subject(self._draft) if self._draft.channel == "email" else ""

    def _copy(self) -> None:
        self._to_clipboard(self._text)

    def _to_clipboard(self, text: str) -> None:
        there = self._outbox.copy(text)
        self._place.app.copy_to_clipboard(text)
        self._place.tell(
            "Copied to the clipboard."
            if there
            else "Handed to the terminal’s clipboard. If nothing can be pasted, save it to a file with F8."
        )

    # ------------------------------------------------------------ to a file

    def _asking(self, form: Form) -> Callable[[], None]:
        return lambda: self._ask_for_file(form)

    def _asking_for_eml(self, to: str) -> None:
        self._ask_for_file("eml", to)

    def _ask_for_file(self, form: Form, to: str = "", path: str = "", wrong: str = "") -> None:
        assert self._draft is not None
        day = self._notes.today.isoformat()
        suggested = self._outbox.suggested_path(self._mentor, self._draft.scenario, day, form)

        async def save(wanted: str | None) -> None:
            if not wanted:
                return
            text, subject, name = self._text, self._subject, self._mentor
            try:
                target = await self._keeper.run(
                    lambda: self._outbox.save(wanted, text, subject, form=form, to=to, name=name)
                )
            except Trouble as trouble:
                self._ask_for_file(form, to, wanted, str(trouble))
                return
            self._place.tell(f"Saved to {target}. Only you can read it.")

        self._place.app.push_screen(LineDialog("Save to which file?", wrong, path or suggested), save)

    # ------------------------------------------------------------ to the mail program

    def _ask_whom(self, then: Callable[[str], None]) -> None:
        def asked(to: str | None) -> None:
            if to is not None:
                then(to.strip())

        dialog = LineDialog(
            f"To which address of {self._mentor}?",
            "It may stay empty; you can fill it in later. It is not kept.",
            hint="name@example.org",
            check=self._outbox.address,
        )
        self._place.app.push_screen(dialog, asked)

    def _show_link(self, to: str) -> None:
        link = self._outbox.link(self._text, self._subject, to)

        def answered(index: int | None) -> None:
            if index == 1:
                self._to_clipboard(link)
            elif index == 0:
                try:
                    self._outbox.open(link)
                except Trouble as trouble:
                    self._place.tell(str(trouble), bad=True)
                else:
                    self._place.tell("Handed to your mail program. Come back and press F9 once it is sent.")

        self._place.app.push_screen(MailDialog(link, to), answered)
