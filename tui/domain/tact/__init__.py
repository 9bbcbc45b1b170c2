"""The tact check: it reads the wording of an exit message, offline, and says what a careful editor would."""

from __future__ import annotations

from tui.domain.tact.check import check
from tui.domain.tact.report import RULES, Finding, Level, Report, Verdict
from tui.domain.tact.setting import Setting, setting_from

__all__ = ["RULES", "Finding", "Level", "Report", "Setting", "Verdict", "check", "setting_from"]
