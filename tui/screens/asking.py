"""A place that asks for a few lines and keeps them; what cannot be kept is asked again, with every word in it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from tui.dialogs.form import Answers, Field, FormDialog, asked_again
from tui.dialogs.words import LineDialog
from tui.domain.trouble import Trouble
from tui.screens.place import Place

Keep = Callable[[Answers], object]
"""Keeps the answers. Raises Trouble with what has to be mended."""


class Asking(Place):
    """Shared by the places around meetings."""

    def ask_for(
        self, title: str, text: str, fields: tuple[Field, ...], keep: Keep, wrong: str = "", *, at: str = ""
    ) -> None:
        """Show a form, keep what it says and show the place again."""

        async def answered(answers: Answers | None) -> None:
            if answers is None:
                return
            try:
                await self._keeper.run(lambda: keep(answers))
            except Trouble as trouble:
                self.ask_for(title, text, asked_again(fields, answers), keep, str(trouble), at=at)
                return
            self._say_saved("saved")
            self.show_again()

        self.app.push_screen(FormDialog(title, text, fields, wrong, at=at), answered)

    def copy(self, text: str) -> None:
        """Hand a text to the clipboard, and say what to do where that does not work."""
        self.app.copy_to_clipboard(text)
        self.tell("Handed to the terminal’s clipboard. If nothing can be pasted, save it to a file.")

    def save_to_file(self, path: str, write: Callable[[str], Path], wrong: str = "") -> None:
        """Ask for a file and write it; a name that will not do is asked for again."""

        async def answered(name: str | None) -> None:
            if name is None:
                return
            try:
                target = await self._keeper.run(lambda: write(name))
            except Trouble as trouble:
                self.save_to_file(name or path, write, str(trouble))
                return
            self.tell(f"Saved to {target}. Only you can read it.")

        self.app.push_screen(LineDialog("Save to which file?", wrong, path), answered)
