"""The tabs of a conference in the order of the work: one module each, imported when first opened."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from importlib import import_module
from typing import TYPE_CHECKING, cast

if TYPE_CHECKING:
    from khenthuong_desktop.ui.desk import Desk
    from khenthuong_desktop.ui.pages.conference_part import ConferencePart

_PAGES = "khenthuong_desktop.ui.pages"


@dataclass(frozen=True, slots=True)
class Tab:
    """One tab; its title is in wording.conferences_page."""

    name: str
    module: str
    tab_class: str


TABS: tuple[Tab, ...] = (
    Tab("setup", f"{_PAGES}.conference_setup_tab", "SetupTab"),
    Tab("allotments", f"{_PAGES}.conference_allotments_tab", "AllotmentsTab"),
    Tab("delegates", f"{_PAGES}.conference_delegates_tab", "DelegatesTab"),
    Tab("delegation", f"{_PAGES}.conference_delegation_tab", "DelegationTab"),
    Tab("programme", f"{_PAGES}.conference_programme_tab", "ProgrammeTab"),
    Tab("speeches", f"{_PAGES}.conference_speeches_tab", "SpeechesTab"),
    Tab("tasks", f"{_PAGES}.conference_tasks_tab", "TasksTab"),
    Tab("reports", f"{_PAGES}.conference_reports_tab", "ReportsTab"),
    Tab("committee", f"{_PAGES}.conference_committee_tab", "CommitteeTab"),
    Tab("budget", f"{_PAGES}.conference_budget_tab", "BudgetTab"),
    Tab("invitations", f"{_PAGES}.conference_invitations_tab", "InvitationsTab"),
    Tab("papers", f"{_PAGES}.conference_papers_tab", "PapersTab"),
    Tab("set", f"{_PAGES}.conference_set_tab", "SetTab"),
)


def made(tab: Tab, desk: Desk) -> ConferencePart:
    """The tab itself, imported now."""
    tab_class = cast("Callable[[Desk], ConferencePart]", getattr(import_module(tab.module), tab.tab_class))
    return tab_class(desk)
