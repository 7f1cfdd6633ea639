"""The tabs of a conference in the order of the work: one module each, imported when first opened."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import cache
from importlib import import_module
from importlib.util import find_spec
from typing import TYPE_CHECKING, Protocol, cast

if TYPE_CHECKING:
    from khenthuong_desktop.ui.desk import Desk

_PAGES = "khenthuong_desktop.ui.pages"


class ConferenceTab(Protocol):
    """What the page asks of a tab; it follows `desk.hub` itself and takes the keyboard in focusInEvent."""

    def show_conference(self, conference_id: str) -> None:
        """Show this conference from now on; called when the tab is first seen and when another one is chosen."""

    def refresh(self) -> None:
        """Read everything anew (F5)."""


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


@cache
def built_tabs() -> tuple[Tab, ...]:
    """The tabs whose module exists; the others are not shown."""
    return tuple(tab for tab in TABS if find_spec(tab.module) is not None)


def made(tab: Tab, desk: Desk) -> ConferenceTab:
    """The tab itself, imported now."""
    tab_class = cast("Callable[[Desk], ConferenceTab]", getattr(import_module(tab.module), tab.tab_class))
    return tab_class(desk)
