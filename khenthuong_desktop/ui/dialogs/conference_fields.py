"""The fields of a conference's settings: filled from them, and read back with what cannot be read."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date
from fractions import Fraction
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QLineEdit, QListWidgetItem, QWidget

from khenthuong_desktop.domain.clock_times import read_time
from khenthuong_desktop.domain.conferences import Settings
from khenthuong_desktop.domain.dates import Deadline
from khenthuong_desktop.services import bodies, conferences
from khenthuong_desktop.services.catalogue_forms import read_day
from khenthuong_desktop.ui.widgets.choice_field import ChoiceField
from khenthuong_desktop.ui.widgets.field_line import mark
from khenthuong_desktop.wording import composition as composition_words
from khenthuong_desktop.wording import conference_dialog as words

if TYPE_CHECKING:
    from khenthuong_desktop.services.office import Office
    from khenthuong_desktop.ui.forms.ui_conference_dialog import Ui_ConferenceDialog

_CODE: Final = Qt.ItemDataRole.UserRole
_INCLUSIVE, _BEFORE = "inclusive", "before"
_LONGEST_NUMBER: Final = 7


@dataclass(frozen=True, slots=True)
class Wrong:
    """A field whose text cannot be what it stands for."""

    field: QLineEdit
    sentence: str


class ConferenceFields:
    """`read` never fails: where a text cannot be read, the setting keeps what it was and the field is told."""

    def __init__(self, form: Ui_ConferenceDialog, office: Office) -> None:
        self._office = office
        self._form = form
        self._shown = Settings("models", "", "")
        known = {tier.conference_name: tier.conference_name for tier in conferences.tiers(office)}
        self.form_field = ChoiceField([*known.items()], form.nameWidget, free=True)
        self.form_field.settles = False
        form.formLayout.addWidget(self.form_field)
        form.formLabel.setBuddy(self.form_field)
        self.sources: dict[str, QLineEdit] = {
            "form": form.formSourceEdit,
            "session": form.sessionSourceEdit,
            "theme": form.themeSourceEdit,
            "period": form.periodSourceEdit,
            "pilot": form.pilotSourceEdit,
            "window_to": form.windowSourceEdit,
            "held_on": form.heldOnSourceEdit,
            "place": form.placeSourceEdit,
            "cap": form.capSourceEdit,
            "size": form.sizeSourceEdit,
            "models_share": form.shareSourceEdit,
            "leaders": form.leadersSourceEdit,
            "attention": form.attentionSourceEdit,
            "banner": form.bannerSourceEdit,
            "flag_salute": form.riteSourceEdit,
            "exchange": form.exchangeSourceEdit,
            "body_id": form.bodySourceEdit,
        }
        self._lines: dict[str, QLineEdit] = {
            "source": form.sourceEdit,
            "of_whom": form.ofWhomEdit,
            "session": form.sessionEdit,
            "name": form.nameEdit,
            "theme": form.themeEdit,
            "period": form.periodEdit,
            "next_period": form.nextPeriodEdit,
            "starts_at": form.startsEdit,
            "place": form.placeEdit,
            "notes": form.notesEdit,
        }
        self._checks = {
            "congress": form.congressCheck,
            "pilot": form.pilotCheck,
            "whole_staff": form.wholeStaffCheck,
            "share_is_approximate": form.aboutCheck,
            "flag_salute": form.saluteCheck,
            "filmed_report": form.filmCheck,
            "superior_speech": form.speechCheck,
        }
        self._numbers = {"cap": form.capEdit, "size": form.sizeEdit}
        self._shares = {"models_share": form.modelsEdit, "guests_share": form.guestsEdit}
        self._combos = {"length": form.lengthCombo, "leaders": form.leadersCombo, "exchange": form.exchangeCombo}
        for key, labels in (
            ("length", words.LENGTHS),
            ("leaders", words.LEADERS),
            ("exchange", words.EXCHANGES),
        ):
            for code, label in labels.items():
                self._combos[key].addItem(label, code)
        form.windowCombo.addItem(words.UNTIL, _INCLUSIVE)
        form.windowCombo.addItem(words.BEFORE, _BEFORE)
        form.bodyCombo.addItem(words.NO_BODY, None)
        for body in bodies.bodies(office):
            form.bodyCombo.addItem(body.name, body.id)
        form.bodyCombo.currentIndexChanged.connect(lambda _row: self._fill_signers(None))
        for row in office.catalogues.rows("attention_groups"):
            item = QListWidgetItem(row.label, form.attentionList)
            item.setData(_CODE, row.code)
            item.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsUserCheckable)
            item.setCheckState(Qt.CheckState.Unchecked)

    # Filling

    def show(self, settings: Settings) -> None:
        form = self._form
        self._shown = settings
        self.form_field.setEditText(settings.form)
        for key, line in self._lines.items():
            _put(line, getattr(settings, key))
        for key, box in self._checks.items():
            box.setChecked(getattr(settings, key))
        for key, line in self._numbers.items():
            number = getattr(settings, key)
            line.setText("" if number is None else str(number))
        for key, line in self._shares.items():
            share = getattr(settings, key)
            line.setText("" if share is None else composition_words.amount(share))
        for key, combo in self._combos.items():
            combo.setCurrentIndex(max(0, combo.findData(getattr(settings, key))))
        for key, line in self.sources.items():
            _put(line, settings.sources.get(key, ""))
        form.windowFromEdit.setText(_day_text(settings.window_from))
        end = settings.window_to
        form.windowToEdit.setText(_day_text(end.day if end else None))
        form.windowCombo.setCurrentIndex(1 if end is not None and not end.inclusive else 0)
        form.heldOnEdit.setText(_day_text(settings.held_on))
        self.show_banner(settings.banner)
        self._show_attention(settings.attention)
        _choose(form.bodyCombo, settings.body_id)
        self._fill_signers(settings.signer_id)

    def show_name(self, name: str) -> None:
        _put(self._form.nameEdit, name)

    def show_banner(self, lines: tuple[str, ...]) -> None:
        self._form.bannerEdit.setPlainText("\n".join(lines))

    # Reading

    def read(self) -> tuple[Settings, tuple[Wrong, ...]]:
        """What stands in the fields, and the fields that could not be read; these are red."""
        form, shown = self._form, self._shown
        wrong: list[Wrong] = []
        begin = self._day(form.windowFromEdit, shown.window_from, wrong)
        end = self._day(form.windowToEdit, shown.window_to.day if shown.window_to else None, wrong)
        inclusive = form.windowCombo.currentData() == _INCLUSIVE
        held = self._day(form.heldOnEdit, shown.held_on, wrong)
        read: dict[str, Any] = {key: line.text().strip() for key, line in self._lines.items()}
        if read["starts_at"] and read_time(read["starts_at"]) is None:
            wrong.append(Wrong(form.startsEdit, words.TIME_WRONG.format(typed=read["starts_at"])))
            read["starts_at"] = shown.starts_at
        read |= {key: box.isChecked() for key, box in self._checks.items()}
        read |= {key: combo.currentData() for key, combo in self._combos.items()}
        read |= {key: _number(line, getattr(shown, key), wrong) for key, line in self._numbers.items()}
        read |= {key: _share(line, getattr(shown, key), wrong) for key, line in self._shares.items()}
        own = {key: text for key, line in self.sources.items() if (text := line.text().strip())}
        there = {key: text for key, text in shown.sources.items() if key not in self.sources}
        settings = replace(
            shown,
            form=self.form_field.currentText().strip(),
            **read,
            window_from=begin,
            window_to=Deadline(end, inclusive) if end else None,
            held_on=held,
            attention=tuple(self._attention()),
            banner=tuple(line for line in form.bannerEdit.toPlainText().splitlines() if line.strip()),
            body_id=form.bodyCombo.currentData(),
            signer_id=form.signerCombo.currentData(),
            sources=there | own,
        )
        faulty = {one.field for one in wrong}
        for line in (*self._numbers.values(), *self._shares.values(), *self._days(), form.startsEdit):
            mark(line, wrong=line in faulty)
        return settings, tuple(wrong)

    def watched(self) -> Iterator[QWidget]:
        """Every field, for whoever wants to know that something was typed."""
        form = self._form
        yield from (self.form_field, *self._lines.values(), *self._checks.values(), *self._combos.values())
        yield from (*self._numbers.values(), *self._shares.values(), *self.sources.values(), *self._days())
        yield from (form.windowCombo, form.bodyCombo, form.signerCombo, form.bannerEdit, form.attentionList)

    def _days(self) -> tuple[QLineEdit, ...]:
        form = self._form
        return form.windowFromEdit, form.windowToEdit, form.heldOnEdit

    def _day(self, line: QLineEdit, before: date | None, wrong: list[Wrong]) -> date | None:
        text, year = line.text().strip(), self._office.today.year
        if not text:
            return None
        day = read_day(f"{text}/{year}" if text.count("/") == 1 else text, year)
        if day is None:
            wrong.append(Wrong(line, words.DAY_WRONG.format(typed=text)))
            return before
        return day

    def _attention(self) -> Iterator[str]:
        items = (self._form.attentionList.item(row) for row in range(self._form.attentionList.count()))
        yield from (str(item.data(_CODE)) for item in items if item.checkState() == Qt.CheckState.Checked)

    def _show_attention(self, codes: tuple[str, ...]) -> None:
        """Those of the plan stand first, in its order."""
        shown = self._form.attentionList
        blocked = shown.blockSignals(True)
        items = [shown.takeItem(0) for _ in range(shown.count())]
        order = {code: number for number, code in enumerate(codes)}
        for item in sorted(items, key=lambda one: order.get(str(one.data(_CODE)), len(order))):
            chosen = str(item.data(_CODE)) in order
            item.setCheckState(Qt.CheckState.Checked if chosen else Qt.CheckState.Unchecked)
            shown.addItem(item)
        shown.blockSignals(blocked)
        shown.scrollToTop()

    def _fill_signers(self, chosen: str | None) -> None:
        """Those who can sign for the body today; the usual one is whoever that is on the day of the paper."""
        combo = self._form.signerCombo
        combo.clear()
        body_id = self._form.bodyCombo.currentData()
        found = bodies.signers(self._office, body_id, self._office.today) if body_id else ()
        usual = words.USUAL_SIGNER.format(name=found[0].full_name) if found else words.NO_SIGNER
        combo.addItem(usual, None)
        for one in found:
            if one.id != chosen and one is found[0]:
                continue
            combo.addItem(f"{one.full_name}, {one.position}", one.id)
        _choose(combo, chosen)


def _put(line: QLineEdit, text: str) -> None:
    """The beginning of a long text is what it is known by."""
    line.setText(text)
    line.setCursorPosition(0)


def _choose(combo: QComboBox, data: str | None) -> None:
    combo.setCurrentIndex(max(0, combo.findData(data)))


def _day_text(day: date | None) -> str:
    return f"{day:%d/%m/%Y}" if day else ""


def _number(line: QLineEdit, before: int | None, wrong: list[Wrong]) -> int | None:
    text = line.text().strip().replace(".", "")
    if not text:
        return None
    if not (text.isascii() and text.isdigit() and len(text) <= _LONGEST_NUMBER):
        wrong.append(Wrong(line, words.NUMBER_WRONG.format(typed=line.text().strip())))
        return before
    return int(text)


def _share(line: QLineEdit, before: Fraction | None, wrong: list[Wrong]) -> Fraction | None:
    text = line.text().strip().removesuffix("%").strip().replace(",", ".")
    if not text:
        return None
    plain = text.replace(".", "", 1)
    share = Fraction(text) if plain.isascii() and plain.isdigit() and len(plain) <= _LONGEST_NUMBER else None
    if share is None or share > 100:
        wrong.append(Wrong(line, words.SHARE_WRONG.format(typed=line.text().strip())))
        return before
    return share
