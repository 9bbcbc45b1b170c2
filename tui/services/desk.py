"""All services of one session, as the screens and the command line are handed them."""

from __future__ import annotations

from dataclasses import dataclass

from tui.services.advice import AdviceBook
from tui.services.agendas import Agendas
from tui.services.changes import Changes
from tui.services.checks import Checks
from tui.services.direction import Direction
from tui.services.editing import Editing
from tui.services.erase import Erase
from tui.services.follow_ups import FollowUps
from tui.services.handout import Handout
from tui.services.history import History
from tui.services.keeper import Keeper
from tui.services.library import Library
from tui.services.meetings import Meetings
from tui.services.mentorships import Mentorships
from tui.services.network import Network
from tui.services.notes import Notes
from tui.services.outbox import Outbox
from tui.services.own_cards import OwnCards
from tui.services.packs import Packs
from tui.services.ports import Clock
from tui.services.reporting import Reporting
from tui.services.sparks import Sparks
from tui.services.today import Today
from tui.services.trash import Trash
from tui.services.undo import Undo


@dataclass(frozen=True, slots=True)
class Desk:
    """The jobs of the user, ready to work."""

    mentorships: Mentorships
    today: Today
    checks: Checks
    changes: Changes
    library: Library
    sparks: Sparks
    own_cards: OwnCards
    packs: Packs
    notes: Notes
    follow_ups: FollowUps
    history: History
    outbox: Outbox
    meetings: Meetings
    agendas: Agendas
    advice: AdviceBook
    reporting: Reporting
    direction: Direction
    network: Network
    handout: Handout
    editing: Editing
    undo: Undo
    trash: Trash
    erase: Erase
    keeper: Keeper
    now: Clock
    place: str
    """Where the journal lies, for the person to read."""
    read_only: str = ""
    """Why nothing can be changed in this window; empty when it can."""
    notices: tuple[str, ...] = ()
    """What the person should know of how the journal was opened, such as that it was damaged."""
    demo: bool = False
    """Whether this is example data that will be thrown away."""
