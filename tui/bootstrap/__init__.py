"""The composition root: paths, store, services, app. The only place that knows everyone.

Its doors are ``open_app``, the plain ones and ``open_services``; nothing is opened at import time.
"""

from tui.bootstrap.app import open_app, reporter
from tui.bootstrap.demo import demo_store
from tui.bootstrap.desk import open_services
from tui.bootstrap.files import write_new
from tui.bootstrap.plain import open_plain_check, open_plain_debrief, open_plain_deck, open_plain_note
from tui.bootstrap.present import clock_at, local_now, new_id
from tui.bootstrap.store import backups_of, erase_everything, files_of, look_at
from tui.bootstrap.ways_out import calendar_file, shops

__all__ = [
    "backups_of", "calendar_file", "clock_at", "demo_store", "erase_everything", "files_of", "local_now", "look_at",
    "new_id", "open_app", "open_plain_check", "open_plain_debrief", "open_plain_deck", "open_plain_note",
    "open_services", "reporter", "shops", "write_new",
]  # fmt: skip
