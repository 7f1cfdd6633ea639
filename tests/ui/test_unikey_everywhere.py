"""Wherever the program takes text, the officer types Vietnamese with UniKey, and what was typed is what is kept."""

from __future__ import annotations

import inspect
import pkgutil
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from importlib import import_module
from types import ModuleType
from typing import Any, TypeVar

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QInputMethodEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QCompleter,
    QDialog,
    QLineEdit,
    QPlainTextEdit,
    QSpinBox,
    QTextEdit,
    QVBoxLayout,
    QWidget,
)
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from khenthuong_desktop.domain.lists import CellChange, Filter, Query
from khenthuong_desktop.domain.office_setup import COMMITTEE, Setup, SignerDraft
from khenthuong_desktop.services import (
    allotments,
    budgets,
    commendations,
    committees,
    conference_awards,
    conferences,
    delegate_guests,
    delegates,
    delegations,
    gifts,
    invitations,
    lists,
    office_setup,
    programme,
    report_parts,
    settings,
    speeches,
    tasks,
)
from khenthuong_desktop.services import list_calls as calls
from khenthuong_desktop.services import papers as paper_verbs
from khenthuong_desktop.services import units as unit_verbs
from khenthuong_desktop.services.paper_content import Inputs
from khenthuong_desktop.ui import dialogs, pages, widgets
from khenthuong_desktop.ui.desk import Desk
from khenthuong_desktop.ui.dialogs import grid_dialogs
from khenthuong_desktop.ui.dialogs.add_delegates_dialog import AddDelegatesDialog
from khenthuong_desktop.ui.dialogs.adoption_dialog import AdoptionDialog
from khenthuong_desktop.ui.dialogs.agreement_step_dialog import AgreementStepDialog
from khenthuong_desktop.ui.dialogs.allotment_minutes_dialog import AllotmentMinutesDialog
from khenthuong_desktop.ui.dialogs.allotment_proposal_dialog import AllotmentProposalDialog
from khenthuong_desktop.ui.dialogs.allotment_send_dialog import AllotmentSendDialog
from khenthuong_desktop.ui.dialogs.allotment_units_dialog import AllotmentUnitsDialog
from khenthuong_desktop.ui.dialogs.award_subjects_dialog import AwardSubjectsDialog
from khenthuong_desktop.ui.dialogs.budget_step_dialog import BudgetStepDialog
from khenthuong_desktop.ui.dialogs.catalogue_row_dialog import CatalogueRowDialog
from khenthuong_desktop.ui.dialogs.choose_row_dialog import ChooseRowDialog
from khenthuong_desktop.ui.dialogs.columns_dialog import ColumnsDialog
from khenthuong_desktop.ui.dialogs.composition_rule_dialog import CompositionRuleDialog
from khenthuong_desktop.ui.dialogs.conference_dialog import ConferenceDialog
from khenthuong_desktop.ui.dialogs.delegate_leaves_dialog import DelegateLeavesDialog
from khenthuong_desktop.ui.dialogs.delegation_dialog import DelegationDialog
from khenthuong_desktop.ui.dialogs.delegation_members_dialog import DelegationMembersDialog
from khenthuong_desktop.ui.dialogs.filter_dialog import FilterDialog
from khenthuong_desktop.ui.dialogs.import_columns_dialog import ImportColumnsDialog
from khenthuong_desktop.ui.dialogs.import_compare_dialog import ImportCompareDialog
from khenthuong_desktop.ui.dialogs.import_decoded_dialog import ImportDecodedDialog
from khenthuong_desktop.ui.dialogs.import_units_dialog import ImportUnitsDialog
from khenthuong_desktop.ui.dialogs.list_call_dialog import ListCallDialog
from khenthuong_desktop.ui.dialogs.many_units_dialog import ManyUnitsDialog
from khenthuong_desktop.ui.dialogs.office_wizard import ROLES, UNIT, OfficeWizard
from khenthuong_desktop.ui.dialogs.outside_guest_dialog import OutsideGuestDialog
from khenthuong_desktop.ui.dialogs.paper_dialog import PaperDialog
from khenthuong_desktop.ui.dialogs.paper_preview_dialog import PaperPreviewDialog
from khenthuong_desktop.ui.dialogs.print_dialog import PrintDialog
from khenthuong_desktop.ui.dialogs.print_list_dialog import PrintListDialog
from khenthuong_desktop.ui.dialogs.programme_compare_dialog import ProgrammeCompareDialog
from khenthuong_desktop.ui.dialogs.scenarios_dialog import ScenariosDialog
from khenthuong_desktop.ui.dialogs.sign_paper_dialog import SignPaperDialog
from khenthuong_desktop.ui.dialogs.speakers_dialog import SpeakersDialog
from khenthuong_desktop.ui.dialogs.stick_dialog import StickDialog
from khenthuong_desktop.ui.dialogs.subject_dialog import SubjectDialog
from khenthuong_desktop.ui.dialogs.suggestions_dialog import SuggestionsDialog
from khenthuong_desktop.ui.dialogs.text_dialog import TextDialog
from khenthuong_desktop.ui.dialogs.unit_change_dialog import UnitChangeDialog
from khenthuong_desktop.ui.dialogs.unit_forms_dialog import UnitFormsDialog
from khenthuong_desktop.ui.dialogs.units_choice_dialog import UnitsChoiceDialog
from khenthuong_desktop.ui.dialogs.word_form_dialog import WordFormDialog
from khenthuong_desktop.ui.main_window import MainWindow
from khenthuong_desktop.ui.widgets.cell_editors import ChoiceEditor, TextEditor
from khenthuong_desktop.ui.widgets.grid import Grid
from khenthuong_desktop.wording import delegates_tab as delegates_words
from khenthuong_desktop.wording import settings_page as settings_words
from khenthuong_desktop.wording import subject_dialog as dialog_words
from khenthuong_desktop.wording import subjects_page as subject_words
from khenthuong_desktop.wording import tasks_tab as tasks_words
from khenthuong_desktop.wording import units as unit_words
from tests.ui.pdf_making import made, pdf_of, shown
from tests.ui.unikey import Way, content, type_vietnamese

WAYS: tuple[Way, ...] = ("keys", "input")
# Letters that take Backspace, two tones of one word, đ at both ends, capitals, a dash and a space.
TYPED = "Nguyễn Đức Thuỷ – ấp Đắk Ơ"
LONG_ENOUGH = 200  # characters of the longest name of an association
Field = QLineEdit | QComboBox | QTextEdit | QPlainTextEdit | QAbstractSpinBox
D = TypeVar("D", bound=QDialog)
KINDS = (QLineEdit, QComboBox, QTextEdit, QPlainTextEdit, QAbstractSpinBox)


@dataclass
class Stage:
    """The window with an office that has one of everything."""

    desk: Desk
    window: MainWindow
    qtbot: QtBot

    def page(self, name: str) -> Any:
        self.window.go(name)
        return self.window.page(name)

    def open(self, dialog: QDialog) -> QDialog:
        self.qtbot.addWidget(dialog)
        dialog.show()
        dialog.activateWindow()
        self.qtbot.waitUntil(dialog.isActiveWindow)
        return dialog


Scene = Callable[[Stage], Iterator[QWidget]]


@pytest.fixture
def stage(main_window: MainWindow, desk: Desk, qtbot: QtBot) -> Stage:
    office = desk.office
    signer = SignerDraft("Đào Thị Mẫu", "Chủ tịch", "tm", COMMITTEE)
    said = Setup(
        "Phường Tân Lập",
        standing_body="Phòng Văn hóa - Xã hội",
        signers=(signer,),
        roles=(("fatherland_front", "Ủy ban Mặt trận Tổ quốc phường"),),
        unit_kind="khu_pho",
        unit_count=3,
    )
    office_setup.set_up(office, said)
    for name in ("people", "collectives", "households"):
        lists.edit(office, name, [CellChange(None, "full_name", "Lò Văn Ân")])
    person = lists.page(office, "people", Query(), 0, 1)[0].id
    lists.edit(office, "people", [CellChange(person, "ethnicity", "Tày")])
    commendations.edit(office, person, [CellChange(None, "award", "Giấy khen")])
    with office.database.write("Nhận đề nghị") as w:
        w.insert("nominations", {"subject_id": person, "award": "commune_certificate"})
    calls.create(office, "Điển hình", {unit_verbs.at_work(office)[0][0]: calls.Demand(3, 1)})
    kept = conferences.create(office, conferences.draft_from_tier(office, "uong_bi_ward"))
    allotments.save(office, kept, [allotments.Wanted(unit_verbs.at_work(office)[0][0], 3)])
    named = delegates.add(office, kept, [person], kind="model").ids
    speeches.add(office, kept, named)
    programme.add(office, kept, content="Khai mạc", minutes=5)
    desk.hub.deliver()
    main_window.activateWindow()
    qtbot.waitUntil(main_window.isActiveWindow)
    return Stage(desk, main_window, qtbot)


# --- how everything is opened ---------------------------------------------------------------------------


def whole_window(stage: Stage) -> Iterator[QWidget]:
    yield stage.window


def overview(stage: Stage) -> Iterator[QWidget]:
    yield stage.page("overview")


def subjects(stage: Stage) -> Iterator[QWidget]:
    page = stage.page("subjects")
    for name in subject_words.PILLS:
        page.show_list(name)
        yield page


def units(stage: Stage) -> Iterator[QWidget]:
    yield stage.page("units")


def history(stage: Stage) -> Iterator[QWidget]:
    yield stage.page("history")


def settings_sections(stage: Stage) -> Iterator[QWidget]:
    page = stage.page("settings")
    for key in settings_words.SECTIONS:
        page.open_section(key)
        yield page
    page.texts.show_part("letter", "closing")
    page.texts.word_forms.hang()
    yield opened_dialog(stage, WordFormDialog)


def catalogue_row(stage: Stage) -> Iterator[QWidget]:
    """A row of every catalogue, for their shapes have different fields; and a new one."""
    office = stage.desk.office
    shapes: set[tuple[str, ...]] = set()
    for name in office.catalogues.names:
        dialog = CatalogueRowDialog(stage.desk, name, None, stage.window)
        kinds = tuple(sorted({type(line.field).__name__ + key for key, line in dialog.lines.items()}))
        if kinds in shapes:
            dialog.deleteLater()
            continue
        shapes.add(kinds)
        yield stage.open(dialog)
        dialog.reject()
    yield stage.open(CatalogueRowDialog(stage.desk, "awards", office.catalogues.rows("awards")[0], stage.window))


def columns(stage: Stage) -> Iterator[QWidget]:
    grid_dialogs.choose_columns(stage.page("subjects").grid)
    yield opened_dialog(stage, ColumnsDialog)


def filters(stage: Stage) -> Iterator[QWidget]:
    """The list of values, the text, the range: three faces of one dialog."""
    page = stage.page("subjects")
    page.show_list("people")
    grid_dialogs.choose_filter(page.grid, "unit_id")
    dialog = opened_dialog(stage, FilterDialog)
    combo = dialog._form.columnCombo
    for column in ("unit_id", "full_name", "birth_date"):
        combo.setCurrentIndex(combo.findData(column))
        yield dialog


def many_units(stage: Stage) -> Iterator[QWidget]:
    stage.page("units").add_many()
    yield opened_dialog(stage, ManyUnitsDialog)


def unit_change(stage: Stage) -> Iterator[QWidget]:
    stage.page("units").rearrange()
    dialog = opened_dialog(stage, UnitChangeDialog)
    for number in range(len(unit_words.DEEDS)):
        dialog._form.deedCombo.setCurrentIndex(number)
        dialog._form.foundRadio.setChecked(True)  # then its kind and place are asked too
        yield dialog


def wizard(stage: Stage) -> Iterator[QWidget]:
    dialog = stage.open(OfficeWizard(stage.desk, stage.window))
    assert isinstance(dialog, OfficeWizard)
    for page in range(UNIT, ROLES + 1):
        dialog.go_to(page)
        yield dialog


def duplicates(stage: Stage) -> Iterator[QWidget]:
    lists.edit(stage.desk.office, "people", [CellChange(None, "full_name", "Lò Văn Ẩn")])
    yield stage.page("duplicates")


def subject(stage: Stage) -> Iterator[QWidget]:
    """Every kind of subject has fields of its own; every tab has a list, and nothing is masked."""
    page = stage.page("subjects")
    for name in ("people", "collectives", "households"):
        page.show_list(name)
        page.open_subject()
        dialog = opened_dialog(stage, SubjectDialog)
        yield dialog
        if name == "people":
            dialog._form.revealButton.click()
            yield dialog
        for tab in dialog_words.TABS:
            dialog.open_tab(tab)
            yield dialog
        dialog.accept()


def importing(stage: Stage) -> Iterator[QWidget]:
    """The ways in; then a list in the preview, with the dialogs about it."""
    page = stage.page("import")
    yield page
    QGuiApplication.clipboard().setText("Họ và tên\tNăm sinh\tĐơn vị\nLò Văn Ân\t1991\tKhu phố 99\n")
    page.paste()
    yield page
    row = next(row for row in page.preview.imp.rows if row.fields)
    for open_it, kind in (
        (page.choose_columns, ImportColumnsDialog),
        (lambda: page.compare(row.id), ImportCompareDialog),
        (page.show_decoded, ImportDecodedDialog),
        (page.add_units, ImportUnitsDialog),
    ):
        open_it()
        dialog = opened_dialog(stage, kind)
        yield dialog
        dialog.reject()


def list_calls(stage: Stage) -> Iterator[QWidget]:
    """A call with its units, the dialog that changes it, and the forms for its units."""
    office = stage.desk.office
    calls.create(office, "Đại biểu", {unit_id: calls.Demand(3, 1) for unit_id, _ in unit_verbs.at_work(office)})
    page = stage.page("list_calls")
    yield page
    page.change()
    dialog = opened_dialog(stage, ListCallDialog)
    yield dialog
    dialog.reject()
    page.make_forms()
    forms = opened_dialog(stage, UnitFormsDialog)
    yield forms
    forms.reject()


def papers(stage: Stage) -> Iterator[QWidget]:
    """A list on its way to paper: its columns, its pages, the printer, the stick."""
    page = stage.page("subjects")
    page.show_list("people")
    page.print_list()
    dialog = opened_dialog(stage, PrintListDialog)
    yield dialog
    dialog.reject()
    paper = shown(pdf_of(["Lò Văn Ân"]))
    preview = stage.open(PaperPreviewDialog(stage.desk, paper, stage.window))
    assert isinstance(preview, PaperPreviewDialog)
    yield preview
    pages = made(paper)
    yield stage.open(PrintDialog(stage.desk, paper, pages.pdf, preview.pages, stage.window))
    yield stage.open(StickDialog(stage.desk, paper, pages, stage.window))


def written_papers(stage: Stage) -> Iterator[QWidget]:
    """The register of papers; one being written, with every further value it can ask for; one being signed."""
    body = "Căn cứ «văn bản căn cứ», «đơn vị» gửi «thời hạn»."
    said = Inputs("lập danh sách", ("Khu phố 1",), body, {"unit": "a", "deadline": "b", "grounds": "c"})
    paper_id = paper_verbs.draft(stage.desk.office, "letter", said)
    stage.desk.hub.deliver()
    page = stage.page("papers")
    yield page
    page.show_record(paper_id)
    page.edit()
    dialog = opened_dialog(stage, PaperDialog)
    dialog.choose_units()
    choice = opened_dialog(stage, UnitsChoiceDialog)
    yield choice
    choice.reject()
    yield opened_dialog(stage, PaperDialog)
    dialog.done(0)
    page.sign()
    signing = opened_dialog(stage, SignPaperDialog)
    yield signing
    signing.reject()


def conference(stage: Stage) -> Iterator[QWidget]:
    """A conference that is set up, agreed and sends a delegation: its tabs and the dialogs of each."""
    office = stage.desk.office
    conferences.create(office, conferences.draft_from_tier(office, "uong_bi_ward"))
    stage.desk.hub.deliver()
    page = stage.page("conferences")
    page.open_tab("setup")
    yield page
    setup = page.tab_widget("setup")
    page.open_tab("delegation")
    yield page
    delegation = page.tab_widget("delegation")
    kinds: Sequence[tuple[Callable[[], object], type[QDialog]]] = (
        (setup.change, ConferenceDialog),
        (setup.add_step, AgreementStepDialog),
        (setup.rules.add, CompositionRuleDialog),
        (delegation.change, DelegationDialog),
        (delegation.add, DelegationMembersDialog),
    )
    for open_it, kind in kinds:
        open_it()
        dialog = opened_dialog(stage, kind)
        if isinstance(dialog, CompositionRuleDialog):
            form = dialog._form
            for attribute in ("age", "ethnicity"):  # each has fields of its own
                form.attributeCombo.setCurrentIndex(form.attributeCombo.findData(attribute))
                yield dialog
        elif isinstance(dialog, ConferenceDialog):
            for part in range(dialog.tab_line.count()):
                dialog.tab_line.setCurrentIndex(part)
                yield dialog
            dialog.done(0)
        else:
            yield dialog
        dialog.reject()


def conference_units(stage: Stage) -> Iterator[QWidget]:
    """The units that send delegates, the dialogs about their numbers, and the papers that go to them."""
    office = stage.desk.office
    kept = next(one.id for one in conferences.conferences(office) if allotments.allotments(office, one.id))
    page = stage.page("conferences")
    page.show_record(f"{kept}:papers")
    yield page
    page.show_record(f"{kept}:allotments")
    yield page
    tab = page.tab_widget("allotments")
    for open_it, kind in (
        (tab.choose_units, AllotmentUnitsDialog),
        (tab.propose, AllotmentProposalDialog),
        (tab.send, AllotmentSendDialog),
        (tab.open_minutes, AllotmentMinutesDialog),
    ):
        open_it()
        dialog = opened_dialog(stage, kind)
        yield dialog
        dialog.reject()


def conference_delegates(stage: Stage) -> Iterator[QWidget]:
    """The delegates with the bars of their composition, and every dialog that adds, suggests, keeps or replaces."""
    office = stage.desk.office
    created = conferences.create(office, conferences.draft_from_tier(office, "uong_bi_ward"))
    guest = delegate_guests.add_guest(office, created, "Đinh Thị Khách")
    delegate_guests.add_guest(office, created, "Đinh Thị Thay", kind="model")
    stage.desk.hub.deliver()
    page = stage.page("conferences")
    page.show_record(f"{created}:delegates")
    yield page
    deeds = page.tab_widget("delegates").deeds
    kinds: Sequence[tuple[Callable[[], object], type[QDialog]]] = (
        (deeds.add_from_register, AddDelegatesDialog),
        (deeds.add_guest, OutsideGuestDialog),
        (deeds.suggest, SuggestionsDialog),
        (deeds.show_scenarios, ScenariosDialog),
        (deeds.choose_file, ChooseRowDialog),
        (lambda: deeds.leaves(guest, True), DelegateLeavesDialog),
    )
    for open_it, kind in kinds:
        open_it()
        dialog = opened_dialog(stage, kind)
        if isinstance(dialog, AddDelegatesDialog):
            for name in delegates_words.LISTS:
                dialog.register.show_list(name)
                yield dialog
        else:
            yield dialog
        dialog.reject()


def conference_day(stage: Stage) -> Iterator[QWidget]:
    """The programme with its times, and those who speak."""
    office = stage.desk.office
    created = conferences.create(office, conferences.draft_from_tier(office, "uong_bi_ward"))
    delegate_guests.add_guest(office, created, "Đinh Thị Khách")
    programme.from_template(office, created)
    programme.issue(office, created)
    stage.desk.hub.deliver()
    page = stage.page("conferences")
    for name, dialogs_of in (
        ("programme", (("compare", ProgrammeCompareDialog),)),
        ("speeches", (("add", SpeakersDialog),)),
    ):
        page.show_record(f"{created}:{name}")
        page.tab_widget(name).grid.look_for()
        yield page
        for verb, kind in dialogs_of:
            getattr(page.tab_widget(name), verb)()
            dialog = opened_dialog(stage, kind)
            yield dialog
            dialog.reject()


def conference_work(stage: Stage) -> Iterator[QWidget]:
    """Every list of the work for a conference, and a part of its report with figures."""
    office = stage.desk.office
    created = conferences.create(office, conferences.draft_from_tier(office, "uong_bi_ward"))
    tasks.from_template(office, created)
    tasks.take_banner(office, created)
    tasks.take_units(office, created)
    report_parts.begin(office, created, "five_year")
    stage.desk.hub.deliver()
    page = stage.page("conferences")
    page.show_record(f"{created}:tasks")
    for part in tasks_words.PARTS:
        page.tab_widget("tasks").show_part(part)
        yield page
    page.show_record(f"{created}:reports")
    page.tab_widget("reports")._form.outlineList.setCurrentRow(2)
    yield page


def conference_money(stage: Stage) -> Iterator[QWidget]:
    """Committee, budget, invitations, gifts, awards and the vote: typed into at their ends and in their dialogs."""
    office = stage.desk.office
    created = conferences.create(office, conferences.draft_from_tier(office, "uong_bi_ward"))
    guest = delegate_guests.add_guest(office, created, "Đinh Thị Khách", kind="model")
    delegates.choose(office, [guest])
    (who,) = delegates.candidates(office, created)
    delegations.add(office, created, [str(who.values["subject"])])
    committees.add(office, created, "Lò Văn Ân")
    budgets.add(office, created, "Thuê hội trường")
    invitations.invite_delegates(office, created)
    gifts.add(office, created, "Sổ tay")
    conference_awards.add_models(office, created)
    stage.desk.hub.deliver()
    page = stage.page("conferences")
    for name in ("committee", "budget"):
        page.show_record(f"{created}:{name}")
        page.tab_widget(name).grid.look_for()
        yield page
    page.show_record(f"{created}:delegation")
    yield page
    tab = page.tab_widget("invitations")
    page.show_record(f"{created}:invitations")
    for part in tab.parts:
        tab.show_part(part)
        if part is tab.awards:
            part.grid.look_for()
        yield page
    kinds: Sequence[tuple[Callable[[], object], type[QDialog]]] = (
        (tab.awards.add, AwardSubjectsDialog),
        (page.tab_widget("budget").step_on, BudgetStepDialog),
        (page.tab_widget("delegation").adoption.record, AdoptionDialog),
    )
    for open_it, kind in kinds:
        open_it()
        dialog = opened_dialog(stage, kind)
        if isinstance(dialog, AdoptionDialog):
            dialog._form.wayCombo.setCurrentIndex(1)  # a ballot has votes that do not count
        yield dialog
        dialog.reject()


def conference_set(stage: Stage) -> Iterator[QWidget]:
    """Nothing is typed for the set; its lists must not take the keys of a typed word away either."""
    office = stage.desk.office
    created = conferences.create(office, conferences.draft_from_tier(office, "uong_bi_ward"))
    stage.desk.hub.deliver()
    page = stage.page("conferences")
    page.show_record(f"{created}:set")
    yield page


def text(stage: Stage) -> Iterator[QWidget]:
    yield stage.open(TextDialog("Giới thiệu", "# Chữ để đọc", stage.window))


def opened_dialog(stage: Stage, kind: type[D]) -> D:
    dialog = next(one for one in stage.window.findChildren(kind) if one.isVisible())
    dialog.activateWindow()
    stage.qtbot.waitUntil(dialog.isActiveWindow)
    return dialog


# Every module of the two rooms stands here: with the scene that shows it, or as one that has nothing to type into.
SCENES: dict[str, Scene] = {
    "pages.overview_page": overview,
    "pages.subjects_page": subjects,
    "pages.subject_side": subjects,
    "pages.duplicates_page": duplicates,
    "pages.import_page": importing,
    "pages.import_preview": importing,
    "pages.list_calls_page": list_calls,
    "pages.units_page": units,
    "pages.papers_page": written_papers,
    "pages.conferences_page": conference,
    "pages.conference_allotments_side": conference_units,
    "pages.conference_allotments_tab": conference_units,
    "pages.conference_delegates_tab": conference_delegates,
    "pages.conference_papers_choices": conference_units,
    "pages.conference_papers_tab": conference_units,
    "pages.conference_programme_tab": conference_day,
    "pages.adoption_card": conference_money,
    "pages.conference_awards_part": conference_money,
    "pages.conference_budget_tab": conference_money,
    "pages.conference_committee_tab": conference_money,
    "pages.conference_invitations_tab": conference_money,
    "pages.conference_list_part": conference_money,
    "pages.conference_part": conference_money,
    "pages.conference_set_tab": conference_set,
    "pages.conference_set_table": conference_set,
    "pages.conference_speeches_tab": conference_day,
    "pages.conference_tasks_lists": conference_work,
    "pages.conference_tasks_tab": conference_work,
    "pages.conference_reports_tab": conference_work,
    "pages.conference_reports_figures": conference_work,
    "pages.conference_reports_lines": conference_work,
    "pages.conference_reports_part": conference_work,
    "pages.composition_rules_card": conference,
    "pages.conference_setup_tab": conference,
    "pages.conference_delegation_tab": conference,
    "pages.history_page": history,
    "pages.settings_page": settings_sections,
    "pages.catalogues_section": settings_sections,
    "pages.backup_section": settings_sections,
    "pages.names_section": settings_sections,
    "pages.texts_section": settings_sections,
    "pages.word_forms_line": settings_sections,
    "dialogs.add_delegates_dialog": conference_delegates,
    "dialogs.ticked_register": conference_delegates,
    "dialogs.adoption_dialog": conference_money,
    "dialogs.award_subjects_dialog": conference_money,
    "dialogs.budget_step_dialog": conference_money,
    "dialogs.agreement_step_dialog": conference,
    "dialogs.allotment_minutes_dialog": conference_units,
    "dialogs.allotment_proposal_dialog": conference_units,
    "dialogs.allotment_send_dialog": conference_units,
    "dialogs.allotment_units_dialog": conference_units,
    "dialogs.catalogue_row_dialog": catalogue_row,
    "dialogs.columns_dialog": columns,
    "dialogs.composition_rule_dialog": conference,
    "dialogs.conference_dialog": conference,
    "dialogs.conference_fields": conference,
    "dialogs.choose_row_dialog": conference_delegates,
    "dialogs.delegate_leaves_dialog": conference_delegates,
    "dialogs.delegation_dialog": conference,
    "dialogs.delegation_members_dialog": conference,
    "dialogs.filter_dialog": filters,
    "dialogs.import_columns_dialog": importing,
    "dialogs.import_compare_dialog": importing,
    "dialogs.import_decoded_dialog": importing,
    "dialogs.import_units_dialog": importing,
    "dialogs.list_call_dialog": list_calls,
    "dialogs.many_units_dialog": many_units,
    "dialogs.unit_change_dialog": unit_change,
    "dialogs.unit_forms_dialog": list_calls,
    "dialogs.moving_things": unit_change,
    "dialogs.office_wizard": wizard,
    "dialogs.commune_choice": wizard,
    "dialogs.role_fields": wizard,
    "dialogs.signer_lines": wizard,
    "dialogs.outside_guest_dialog": conference_delegates,
    "dialogs.scenarios_dialog": conference_delegates,
    "dialogs.suggestions_dialog": conference_delegates,
    "dialogs.paper_dialog": written_papers,
    "dialogs.paper_preview_dialog": papers,
    "dialogs.print_dialog": papers,
    "dialogs.print_list_dialog": papers,
    "dialogs.sign_paper_dialog": written_papers,
    "dialogs.programme_compare_dialog": conference_day,
    "dialogs.speakers_dialog": conference_day,
    "dialogs.stick_dialog": papers,
    "dialogs.subject_dialog": subject,
    "dialogs.subject_papers": subject,
    "dialogs.subject_particulars": subject,
    "dialogs.text_dialog": text,
    "dialogs.units_choice_dialog": written_papers,
    "dialogs.word_form_dialog": settings_sections,
}
NOTHING_TO_TYPE = {
    "dialogs.erase_question",
    "dialogs.grid_dialogs",
    "dialogs.gaps_question",
    "dialogs.issue_question",
    "dialogs.list_on_screen",
    "dialogs.save_paper",
    "dialogs.saved_filters_menu",
    "dialogs.setup_draft",
    "dialogs.shown_paper",
    "dialogs.start_dialogs",
    "dialogs.subject_export",
    "dialogs.subject_files",
    "dialogs.typed_fields",
    "pages.conference_paper_lacks",
    "pages.conference_paper_ways",
    "pages.conference_programme_menus",
    "pages.conference_programme_told",
    "pages.conference_set_told",
    "pages.conference_tabs",
    "pages.conference_tasks_banner",
    "pages.conference_tasks_papers",
    "pages.conference_tasks_side",
    "pages.delegate_deeds",
    "pages.delegate_side",
    "pages.delegate_ticks",
    "pages.delegates_view",
    "pages.paper_side",
    "pages.subject_title",
}


# --- what is typed into ---------------------------------------------------------------------------------


def fields_of(root: QWidget) -> list[Field]:
    """Every widget below that takes text, shown or not; the line inside a combo counts as the combo."""
    found: list[Field] = []
    for widget in [root, *root.findChildren(QWidget)]:
        if not isinstance(widget, KINDS) or isinstance(widget.parent(), QComboBox | QAbstractSpinBox):
            continue
        if isinstance(widget, QComboBox):
            if widget.isEditable():
                found.append(widget)
        elif not widget.isReadOnly():
            found.append(widget)
    return found


def line_of(field: Field) -> QLineEdit | None:
    return field if isinstance(field, QLineEdit) else field.lineEdit() if isinstance(field, QComboBox) else None


def name_of(field: QWidget) -> str:
    return f"{type(field).__name__} {field.objectName()} {field.accessibleName()!r}"


def refusals(field: Field) -> list[str]:
    """What would fight UniKey in this field; the field is left empty."""
    against: list[str] = []
    line = line_of(field)
    if line is not None:
        if line.inputMask():
            against.append("has an input mask")
        if line.validator() is not None:
            against.append("judges every key")
        if line.maxLength() < LONG_ENOUGH:
            against.append("is too short")
        completer = field.completer() if isinstance(field, QComboBox) else line.completer()
        if completer is not None and completer.completionMode() != QCompleter.CompletionMode.PopupCompletion:
            against.append("completes inside the line")
    for way in WAYS:
        before = emptied(field)
        type_vietnamese(field, TYPED, way)
        stands = field.text() if isinstance(field, QAbstractSpinBox) else content(field)
        if stands != (before or TYPED):
            against.append(f"{way}: {stands!r}")
        if (popup := QApplication.activePopupWidget()) is not None:
            popup.hide()
        field.clearFocus()
        left_with = field.text() if isinstance(field, QAbstractSpinBox) else content(field)
        if left_with != stands:
            against.append(f"{way}, when left: {left_with!r}")
    emptied(field)
    return against


def emptied(field: Field) -> str:
    """Empty a field; a number field cannot be, and what stands in it must outlive the letters."""
    if isinstance(field, QAbstractSpinBox):
        return field.text()
    if isinstance(field, QComboBox):
        field.setEditText("")
    else:
        field.clear()
    return ""


def modules_of(package: ModuleType) -> Iterator[tuple[str, ModuleType]]:
    for found in pkgutil.walk_packages(package.__path__, package.__name__ + "."):
        name = found.name.removeprefix("khenthuong_desktop.ui.")
        yield name, import_module(found.name)


def own_classes(module: ModuleType, *kinds: type) -> list[type]:
    classes = inspect.getmembers(module, inspect.isclass)
    return [one for _, one in classes if one.__module__ == module.__name__ and issubclass(one, kinds)]


def test_no_page_or_dialog_is_left_out() -> None:
    """Who adds one says here how it is opened, or its fields would never be tried."""
    built = {name for package in (pages, dialogs) for name, _ in modules_of(package)}
    assert built == set(SCENES) | NOTHING_TO_TYPE


@pytest.mark.parametrize("name", sorted(NOTHING_TO_TYPE))
def test_what_has_no_fields_indeed_has_none(name: str) -> None:
    module = import_module(f"khenthuong_desktop.ui.{name}")
    known = [one for one in vars(module).values() if inspect.isclass(one)]
    assert not [one for one in known if issubclass(one, KINDS) or one.__name__.startswith("Ui_")]
    assert not own_classes(module, QWidget)


@pytest.mark.parametrize("scene", list(dict.fromkeys([*SCENES.values(), whole_window])))
def test_every_field_takes_what_unikey_types(stage: Stage, scene: Scene) -> None:
    tried: list[Field] = []
    known: list[Field] = []
    against: list[str] = []
    for root in scene(stage):
        for field in fields_of(root):
            if any(field is one for one in tried):
                continue
            if field.isVisible() and field.isEnabled():
                tried.append(field)
                against += [f"{name_of(field)}: {what}" for what in refusals(field)]
            else:
                known.append(field)
    assert not against, "\n".join(against)
    never = [one for one in known if not any(one is other for other in tried) and isValid(one)]
    assert not [name_of(field) for field in never], "the scene never shows these"


def test_every_kind_of_field_is_among_those_tried(stage: Stage) -> None:
    """A field class of our own, and every page and dialog, is on the screen in some scene."""
    met: set[type] = {TextEditor, ChoiceEditor}  # opened in cells below
    for scene in dict.fromkeys([*SCENES.values(), whole_window]):
        for root in scene(stage):
            # What several pages are made from is on the screen in each of them.
            met |= {base for widget in [root, *root.findChildren(QWidget)] for base in type(widget).__mro__}
            if isinstance(root, QDialog):
                root.reject()
    ours = [one for _, module in modules_of(widgets) for one in own_classes(module, *KINDS)]
    ours += [one for name in SCENES for one in own_classes(import_module(f"khenthuong_desktop.ui.{name}"), QWidget)]
    assert not [one.__name__ for one in ours if one not in met]


class _Careless(QWidget):
    """What Qt offers, and what each would do to a Vietnamese name."""

    def __init__(self) -> None:
        super().__init__()
        self.combo = QComboBox(self)
        self.combo.setEditable(True)
        self.combo.addItems(["Nguyễn Văn A", "Nguyen"])
        self.masked, self.short, self.number = QLineEdit(self), QLineEdit(self), QSpinBox(self)
        self.masked.setInputMask("99/99/9999")
        self.short.setMaxLength(10)
        self.number.setValue(12)
        layout = QVBoxLayout(self)
        for field in (self.combo, self.masked, self.short, self.number):
            layout.addWidget(field)


def test_careless_fields_would_be_noticed(qtbot: QtBot) -> None:
    careless = _Careless()
    qtbot.addWidget(careless)
    careless.show()
    careless.activateWindow()
    qtbot.waitUntil(careless.isActiveWindow)
    assert len(fields_of(careless)) == 4
    for field in fields_of(careless):
        assert refusals(field), name_of(field)


# --- cells ----------------------------------------------------------------------------------------------

EDITED = sorted(
    name for name, one in lists.DEFINITIONS.items() if one.table and any(column.editable for column in one.columns)
)


def work_begun(stage: Stage) -> None:
    """A row of each list that belongs to the work for a conference."""
    office = stage.desk.office
    kept = conferences.conferences(office)[0].id
    delegates.choose(office, [delegate_guests.add_guest(office, kept, "Đinh Thị Khách", kind="model")])
    tasks.from_template(office, kept)
    tasks.take_banner(office, kept)
    tasks.take_units(office, kept)
    with office.database.write("Ghi nhật ký") as w:
        w.insert("propaganda_entries", {"conference_id": kept, "day": "2026-11-01", "title": "Phóng sự"})
    committees.add(office, kept, "Lò Văn Ân")
    budgets.add(office, kept, "Thuê hội trường")
    invitations.invite(office, kept, "Đinh Thị Khách")
    gifts.add(office, kept, "Sổ tay")
    conference_awards.add_models(office, kept)
    stage.desk.hub.deliver()


def list_of(stage: Stage, name: str) -> Grid:
    work_begun(stage)
    grid = Grid(stage.desk, name)
    stage.qtbot.addWidget(grid)
    grid.resize(1200, 500)
    grid.columns.choose([type(c)(c.key, c.width, True) for c in grid.columns.layout()])
    grid.show()
    grid.activateWindow()
    grid.view.setFocus()
    stage.qtbot.waitUntil(grid.view.hasFocus)
    return grid


@pytest.mark.parametrize("way", WAYS)
@pytest.mark.parametrize("name", EDITED)
def test_every_cell_keeps_what_was_typed(stage: Stage, name: str, way: Way) -> None:
    """Taken or red, the text of the officer stands in the cell after Enter, and nothing else."""
    grid = list_of(stage, name)
    assert grid.model.count
    for column in grid.view.shown_columns():
        spec = grid.model.columns[column]
        if not spec.editable:
            continue
        row_id = grid.model.row_id(0)
        assert row_id
        grid.view.go(0, column)
        type_vietnamese(grid.view, TYPED, way)
        editor = grid.view.indexWidget(grid.view.currentIndex())
        assert isinstance(editor, TextEditor | ChoiceEditor), spec.key
        assert content(editor) == TYPED, spec.key
        assert not refusals_of_settings(editor), spec.key
        QTest.keyClick(editor, Qt.Key.Key_Return)
        assert not grid.view.editing, spec.key
        assert kept(stage, grid, row_id, spec.key) == TYPED, spec.key


def refusals_of_settings(editor: TextEditor | ChoiceEditor) -> bool:
    line = line_of(editor)
    assert line is not None
    return bool(line.inputMask()) or line.validator() is not None or line.maxLength() < LONG_ENOUGH


def kept(stage: Stage, grid: Grid, row_id: str, column: str) -> str:
    """What the office has in a cell: the value, or the text that waits there to be mended."""
    for wrong in lists.rejected(stage.desk.office, grid.source.name, [row_id]):
        if wrong.column == column:
            return wrong.text
    return lists.edit_text(stage.desk.office, grid.source.name, row_id, column)


# --- saving ---------------------------------------------------------------------------------------------


@pytest.fixture
def holding(monkeypatch: pytest.MonkeyPatch) -> Callable[[QWidget, str], None]:
    """An input method that still holds the last letters, and gives them when it is asked to."""
    held: list[str] = []

    class InputMethod:
        def commit(self) -> None:
            focus = QApplication.focusWidget()
            while held and focus is not None:
                event = QInputMethodEvent("", [])
                event.setCommitString(held.pop())
                QApplication.sendEvent(focus, event)

    monkeypatch.setattr(QGuiApplication, "inputMethod", staticmethod(InputMethod))

    def hold(field: QWidget, letters: str) -> None:
        field.setFocus()
        held.append(letters)
        QApplication.sendEvent(QApplication.focusWidget() or field, QInputMethodEvent(letters, []))

    return hold


Hold = Callable[[QWidget, str], None]


def last_of(stage: Stage, name: str, column: str) -> list[str]:
    keys = [one.key for one in lists.columns(stage.desk.office, name)]
    rows = lists.page(stage.desk.office, name, Query(), 0, 50)
    return [row.texts[keys.index(column)] for row in rows]


def test_a_cell_is_saved_with_the_letters_still_held(stage: Stage, holding: Hold) -> None:
    grid = list_of(stage, "people")
    grid.view.go(0, grid.model.number("full_name"))
    type_vietnamese(grid.view, "Nguyễn Đức ")
    editor = grid.view.indexWidget(grid.view.currentIndex())
    assert editor is not None
    holding(editor, "Thuỷ")
    QTest.keyClick(editor, Qt.Key.Key_Return)
    assert "Nguyễn Đức Thuỷ" in last_of(stage, "people", "full_name")


def test_the_page_that_is_left_takes_the_open_cell_with_it(stage: Stage) -> None:
    page = stage.page("subjects")
    grid = page.grid
    grid.view.setFocus()
    grid.view.go(0, grid.model.number("position"))
    type_vietnamese(grid.view, "Tổ trưởng")
    QTest.keyClick(QApplication.focusWidget() or grid, Qt.Key.Key_3, Qt.KeyboardModifier.ControlModifier)
    assert stage.window.current == "units"
    assert last_of(stage, "people", "position") == ["Tổ trưởng"]


def test_the_wizard_keeps_every_name(stage: Stage, holding: Hold) -> None:
    dialog = stage.open(OfficeWizard(stage.desk, stage.window))
    assert isinstance(dialog, OfficeWizard)
    line = dialog.signer_lines.lines[0]
    texts: Sequence[tuple[int, QLineEdit, str]] = [
        (0, dialog._form.communeEdit, "Xã Nghĩa Thuỷ"),
        (0, dialog._form.provinceEdit, "Tỉnh Đắk Nông"),
        (0, dialog._form.sourceEdit, "Nghị quyết số 45/NQ-HĐND của Hội đồng nhân dân tỉnh"),
        (2, line.name_edit, "Đặng Thị Thuỳ Dương"),
        (2, line.position_edit, "Phó Chủ tịch"),
        *((3, edit, f"Tổ chức Đoàn {number}") for number, edit in enumerate(dialog.roles.edits.values())),
    ]
    for page, field, name in texts:
        dialog.go_to(page)
        field.clear()
        type_vietnamese(field, name)
        if (popup := QApplication.activePopupWidget()) is not None:
            popup.hide()
    dialog.go_to(1)
    dialog._form.suffixEdit.clear()
    holding(dialog._form.suffixEdit, "VHXH-ĐẶC")
    dialog.finish()
    assert not dialog.isVisible(), dialog._form.problemLabel.text()
    again = OfficeWizard(stage.desk, stage.window)
    stage.qtbot.addWidget(again)
    said = [again._form.communeEdit, again._form.provinceEdit, again._form.sourceEdit]
    said += [again.signer_lines.lines[0].name_edit, again.signer_lines.lines[0].position_edit]
    said += again.roles.edits.values()
    assert [field.text() for field in said] == [name for _, _, name in texts]
    assert again._form.suffixEdit.text() == "VHXH-ĐẶC"


def test_many_units_are_added_as_typed(stage: Stage, holding: Hold) -> None:
    stage.page("units").add_many()
    dialog = opened_dialog(stage, ManyUnitsDialog)
    type_vietnamese(dialog.kind, "Buôn")
    if (popup := QApplication.activePopupWidget()) is not None:
        popup.hide()
    type_vietnamese(dialog._form.namesEdit, "Buôn Đắk Ơ")
    QTest.keyClick(dialog._form.namesEdit, Qt.Key.Key_Return)
    type_vietnamese(dialog._form.namesEdit, "Buôn ")
    holding(dialog._form.namesEdit, "Thuỷ Đức")
    dialog.add()
    assert not dialog.isVisible(), dialog._form.problemLabel.text()
    assert {"Buôn Đắk Ơ", "Buôn Thuỷ Đức"} < set(last_of(stage, "units", "name"))


def test_a_new_name_of_a_unit_is_kept_as_typed(stage: Stage, holding: Hold) -> None:
    page = stage.page("units")
    page.grid.view.go(0, 0)
    page.show_current()
    page.inspector.button(unit_words.RENAME).click()
    dialog = opened_dialog(stage, UnitChangeDialog)
    type_vietnamese(dialog._form.dayEdit, "1/7/2026")
    type_vietnamese(dialog._form.sourceEdit, "Nghị quyết của Hội đồng")
    type_vietnamese(dialog.target, "Khu phố Đoàn ")
    if (popup := QApplication.activePopupWidget()) is not None:
        popup.hide()
    holding(dialog.target, "Kết")
    dialog.carry_out()
    assert dialog.result() == QDialog.DialogCode.Accepted, dialog._form.previewLabel.text()
    assert "Khu phố Đoàn Kết" in last_of(stage, "units", "name")


def test_a_row_of_a_catalogue_is_kept_as_typed(stage: Stage, holding: Hold) -> None:
    dialog = stage.open(CatalogueRowDialog(stage.desk, "religions", None, stage.window))
    assert isinstance(dialog, CatalogueRowDialog)
    type_vietnamese(dialog.lines["code"].field, "dao_thu")
    type_vietnamese(dialog.lines["name"].field, "Đạo Thử Nghiệm")
    type_vietnamese(dialog.lines["source"].field, "Công văn của Ban Tôn ")
    holding(dialog.lines["source"].field, "giáo")
    dialog.accept()
    assert not dialog.isVisible()
    row = next(one for one in stage.desk.office.catalogues.rows("religions") if one.code == "dao_thu")
    assert (row.label, row.source) == ("Đạo Thử Nghiệm", "Công văn của Ban Tôn giáo")


def test_a_condition_asks_for_what_was_typed(stage: Stage, holding: Hold) -> None:
    grid = stage.page("subjects").grid
    grid_dialogs.choose_filter(grid, "position")
    dialog = opened_dialog(stage, FilterDialog)
    type_vietnamese(dialog._form.textEdit, "Tổ ")
    holding(dialog._form.textEdit, "trưởng")
    dialog.apply()
    assert grid.query.filters == (Filter("position", "contains", ("Tổ trưởng",)),)


def test_what_is_searched_is_what_was_typed(stage: Stage) -> None:
    asked: list[str] = []
    box = stage.window._form.searchBox
    box.asked.connect(asked.append)
    type_vietnamese(box, "Lò Văn Ân")
    box.ask_now()
    assert asked == ["Lò Văn Ân"] and box.text() == "Lò Văn Ân"


def test_settings_of_the_pc_keep_what_was_typed(stage: Stage) -> None:
    page = stage.page("settings")
    page.open_section("machine")
    page._form.userEdit.clear()
    type_vietnamese(page._form.userEdit, "Nguyễn Thuỳ Dương")
    page.open_section("backup")
    page._form.backupFolderEdit.clear()
    type_vietnamese(page._form.backupFolderEdit, "Ổ đĩa Đỏ/Sao lưu")
    page._form.sectionList.setFocus()
    assert stage.desk.office.user == "Nguyễn Thuỳ Dương"
    assert settings.value(stage.desk.office, settings.BACKUP_FOLDER) == "Ổ đĩa Đỏ/Sao lưu"
