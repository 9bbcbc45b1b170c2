"""What every kept record has in common: an identity, an edit history of one step, and clean text."""

from __future__ import annotations

from datetime import datetime
from typing import Annotated, Any, ClassVar, Self

from pydantic import AfterValidator, BaseModel, ConfigDict

from tui.domain.text import clean, clean_line

Text = Annotated[str, AfterValidator(clean)]
"""Words of the user, any length and several lines; control characters and the like are dropped."""

Line = Annotated[str, AfterValidator(clean_line)]
"""Words of the user on one line."""


class Frozen(BaseModel):
    """A value: never edited in place, never printed into an error message."""

    model_config = ConfigDict(frozen=True, extra="forbid", hide_input_in_errors=True)

    def but(self, **changes: Any) -> Self:
        """A validated copy with these fields replaced. Raises pydantic's ValidationError."""
        return type(self).model_validate({**dict(self), **changes})


class Record(Frozen):
    """Something that is kept. A change is a copy with the same ``id``; the store stamps the edit."""

    kind: ClassVar[str]
    """The name of the table that holds such records."""

    private: ClassVar[bool] = False
    """Whether an export leaves such records out unless they are asked for."""

    id: str
    """Stable identity, unique across machines."""
    edited: datetime | None = None
    """When the store last wrote it, in UTC."""
    revision: str = ""
    """Names this edit; the store sets it."""
    replaces: str = ""
    """The revision that this edit replaced."""
