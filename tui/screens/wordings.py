"""What can be done with the wording of a note as a whole: versions, the person's own editor, letting it rest."""

from __future__ import annotations

from typing import TYPE_CHECKING

from textual.app import SuspendNotSupported
from textual.widgets import Input

from tui.dialogs.choice import ChoiceDialog
from tui.dialogs.versions import VersionsDialog
from tui.domain.difference import differs_much
from tui.domain.note import NoteDraft, Version
from tui.domain.trouble import Trouble
from tui.screens.place import Place
from tui.services.editing import Edited, Editing
from tui.services.notes import Notes
from tui.widgets.note_area import NoteArea

if TYPE_CHECKING:
    _Beside = Place
else:
    _Beside = object


class Wordings(_Beside):
    """Beside ``Place``: a screen with a note's text in it, the whole of which may give way to another one."""

    _notes: Notes
    _editing: Editing
    _draft: NoteDraft
    _seen: tuple[str, str]
    """What stood in the fields when it was last taken over: text and subject."""

    @property
    def area(self) -> NoteArea:
        return self.query_one(NoteArea)

    def _written(self) -> None:
        """Take over what stands in the fields."""
        raise NotImplementedError(f"{type(self).__name__} takes nothing over")

    async def _save(self) -> bool:
        """Keep the draft; returns whether nothing is left to keep."""
        raise NotImplementedError(f"{type(self).__name__} keeps nothing")

    async def _check(self) -> None:
        """Look for findings again."""
        raise NotImplementedError(f"{type(self).__name__} checks nothing")

    async def action_versions(self) -> None:
        """Earlier wordings, beside this one."""
        await self._save()
        versions = self._notes.versions(self._draft)
        if versions:
            self.app.push_screen(VersionsDialog(versions, self._notes.today), self._take_up)
        else:
            self.tell(
                "There is one wording so far. What you change much or leave for another one is kept here."
            )

    async def _take_up(self, version: Version | None) -> None:
        if version is None:
            return
        await self._put_text(self._notes.restore(self._draft, version))
        self.tell("Taken up again. What stood here is a version now, and ^z brings it back, too.")

    async def _put_text(self, draft: NoteDraft) -> None:
        """Put another wording into the fields, in one step that ctrl+z takes back."""
        self._draft = self._seen_as(draft)
        self.query_one("#subject", Input).value = draft.subject
        self.area.put(0, len(self.area.text), draft.text)
        self._written()
        await self._save()
        await self._check()

    def _seen_as(self, draft: NoteDraft) -> NoteDraft:
        self._seen = (draft.text, draft.subject)
        return draft

    async def action_editor(self) -> None:
        """Write in the editor that EDITOR names; this screen waits for it."""
        if not await self._save():
            return
        draft, text = self._draft, self.area.text
        try:
            with self.app.suspend():
                edited = self._editing.edit(draft.id, text)
        except Trouble as trouble:
            self.tell(str(trouble), bad=True)
        except SuspendNotSupported:
            self.tell("This window cannot be lent to an editor. Everything else works.", bad=True)
        else:
            await self._take_over(edited, text)
        self.refresh(layout=True)

    async def _take_over(self, edited: Edited, text: str) -> None:
        if edited.failed:
            if edited.text != text:
                self._draft = self._notes.keep_version(self._draft, edited.text)
                await self._save()
            self.tell(edited.failed, bad=True)
        elif edited.text == text:
            self.tell(
                "Nothing was changed. An editor with a window of its own has to wait, as code --wait does."
            )
        elif edited.text.strip():
            await self._put_edited(edited.text)
        else:
            choices = [("Keep the text as it was", ""), ("Empty it", "what stood there is kept as a version")]

            async def chosen(index: int | None) -> None:
                if index == 1:
                    await self._put_edited("")

            self.app.push_screen(ChoiceDialog("The editor left an empty text", "", choices), chosen)

    async def _put_edited(self, text: str) -> None:
        before = self._draft
        draft = before.but(text=text, subject=self.query_one("#subject", Input).value, own_words=True)
        if not text or differs_much(self.area.text, text):
            draft = self._notes.keep_version(draft, self.area.text)
        await self._put_text(draft)

    async def action_read_again(self) -> None:
        """Let it rest until tomorrow, or no longer."""
        self._written()
        self._draft = self._notes.read_again(self._draft)
        if await self._save():
            self.tell(
                "It rests until tomorrow; then the first screen offers it, to be read again before you send it."
                if self._draft.read_again
                else "It rests no longer."
            )
