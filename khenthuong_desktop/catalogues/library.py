"""All catalogues of the program, each read when it is first asked for, with the office's overrides in."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Mapping
from datetime import date
from pathlib import Path
from types import ModuleType
from typing import TYPE_CHECKING, Any, TypeVar, cast

from khenthuong_desktop.catalogues.checking import (
    overlapping,
    override_frame_problems,
    reference_problem,
    row_problems,
)
from khenthuong_desktop.catalogues.dated import Dated
from khenthuong_desktop.catalogues.names import NameIndex, all_names
from khenthuong_desktop.catalogues.overriding import laid_over, own_rows
from khenthuong_desktop.catalogues.reading import broken_row, read
from khenthuong_desktop.catalogues.rows import CatalogueFile, CatalogueRow, Override, Problem
from khenthuong_desktop.catalogues.shapes import SHAPES
from khenthuong_desktop.errors import UserError

if TYPE_CHECKING:
    from khenthuong_desktop.domain.awards import Award, AwardName
    from khenthuong_desktop.domain.body_kinds import BodyKind, DocumentKind
    from khenthuong_desktop.domain.conference_tiers import ConferenceTier
    from khenthuong_desktop.domain.laws import LegalInstrument
    from khenthuong_desktop.domain.rules import MoneyRule, ShareCap, VoteRule
    from khenthuong_desktop.domain.signing import SigningForm
    from khenthuong_desktop.domain.terms import AdministrativeUnit, EthnicGroup, Term

T = TypeVar("T")


def _builders() -> ModuleType:
    """Domain objects, and what they import, only when somebody wants more than labels: a first page does not."""
    from khenthuong_desktop.catalogues import builders

    return builders


def load(folder: Path, overrides: Iterable[Override] = ()) -> Catalogues:
    """The catalogues of a folder; nothing is read until it is asked for."""
    return Catalogues(folder, overrides)


class Catalogues:
    """What the law and the state fix, by date, with what this office has changed."""

    def __init__(self, folder: Path, overrides: Iterable[Override] = ()) -> None:
        self._folder = folder
        self._overrides = tuple(overrides)
        self._files: dict[str, CatalogueFile] = {}
        self._rows: dict[str, tuple[CatalogueRow, ...]] = {}
        self._dated: dict[str, Dated[Any]] = {}
        self._indexes: dict[str, NameIndex] = {}
        self._known_codes: dict[str, frozenset[str]] = {}

    # Any catalogue, as a settings page or a list of choices needs it

    @property
    def names(self) -> tuple[str, ...]:
        return tuple(SHAPES)

    def title(self, name: str) -> str:
        return self._file(name).title

    def note(self, name: str) -> str:
        return self._file(name).note

    def rows(self, name: str) -> tuple[CatalogueRow, ...]:
        """The rows that hold, of every time, the office's own marked as overridden."""
        if name not in self._rows:
            self._rows[name] = self._checked_rows(name)
        return self._rows[name]

    def shipped_rows(self, name: str) -> tuple[CatalogueRow, ...]:
        """The rows as the program came with them."""
        return self._file(name).rows

    def choices(self, name: str, day: date) -> tuple[tuple[str, str], ...]:
        """(code, label) pairs offered on a day, in catalogue order."""
        return tuple((row.code, row.label) for row in self.rows(name) if row.validity.covers(day) and not row.hidden)

    def label(self, name: str, code: str, day: date | None = None) -> str:
        """What a stored code is called, on a day or last of all; the code itself where nothing knows it."""
        labels = [
            row.label for row in self.rows(name) if row.code == code and (day is None or row.validity.covers(day))
        ]
        return labels[-1] if labels else code

    def find(self, name: str, text: str) -> str | None:
        """The code somebody means by a name, whatever its marks and case; None if nothing or several."""
        if name not in self._indexes:
            self._indexes[name] = NameIndex(self.rows(name))
        return self._indexes[name].find(text)

    def terms(self, name: str) -> Dated[Term]:
        """A catalogue as terms: for the ones that have no domain object of their own."""
        return self._as(f"{name}/terms", name, _builders().term)

    def check_override(self, override: Override, replacing: Override | None = None) -> tuple[Problem, ...]:
        """What is wrong with a row the office wants to add; `replacing` is the one it is an edit of."""
        others = [other for other in self._overrides if other != replacing]
        problems = override_frame_problems(override, others)
        if problems:
            return problems
        shipped = laid_over([r for r in self.shipped_rows(override.catalogue) if r.code == override.code], ())
        return self._own_row_problems(override, own_rows(shipped, override))

    # Catalogues with a domain object of their own

    @property
    def awards(self) -> Dated[Award]:
        return self._as("awards", "awards", self._award)

    @property
    def award_names(self) -> Dated[AwardName]:
        return self._as("award_names", "award_names", self._award_name)

    @property
    def legal_instruments(self) -> Dated[LegalInstrument]:
        return self._as("legal_instruments", "legal_instruments", _builders().legal_instrument)

    @property
    def basic_wages(self) -> Dated[int]:
        return self._as("basic_wages", "basic_wages", _builders().amount)

    @property
    def vote_rules(self) -> Dated[VoteRule]:
        return self._as("vote_rules", "vote_rules", _builders().vote_rule)

    @property
    def share_caps(self) -> Dated[ShareCap]:
        return self._as("share_caps", "share_caps", _builders().share_cap)

    @property
    def money_rules(self) -> Dated[MoneyRule]:
        return self._as("money_rules", "money_rules", _builders().money_rule)

    @property
    def conference_tiers(self) -> Dated[ConferenceTier]:
        return self._as("conference_tiers", "conference_tiers", _builders().conference_tier)

    @property
    def body_kinds(self) -> Dated[BodyKind]:
        return self._as("body_kinds", "body_kinds", _builders().body_kind)

    @property
    def document_kinds(self) -> Dated[DocumentKind]:
        return self._as("document_kinds", "document_kinds", _builders().document_kind)

    @property
    def signing_forms(self) -> Dated[SigningForm]:
        return self._as("signing_forms", "signing_forms", _builders().signing_form)

    @property
    def ethnic_groups(self) -> Dated[EthnicGroup]:
        return self._as("ethnic_groups", "ethnic_groups", _builders().ethnic_group)

    @property
    def administrative_units(self) -> Dated[AdministrativeUnit]:
        return self._as("administrative_units", "administrative_units", _builders().administrative_unit)

    # Questions

    def award(self, code: str, day: date) -> Award:
        return self.awards.get(code, day)

    def basic_wage(self, day: date) -> int:
        """The basic wage in đồng on a day: of a decision's money, the day of the decision."""
        return self.basic_wages.get("basic_wage", day)

    def lapsed_instruments(self, codes: Collection[str], day: date) -> tuple[LegalInstrument, ...]:
        """Which of these instruments are not in force on a day: a paper must not rest on them unasked."""
        in_force = {instrument.code for instrument in self.legal_instruments.on(day)}
        latest = (self.legal_instruments.latest(code) for code in codes if code not in in_force)
        return tuple(instrument for instrument in latest if instrument is not None)

    def ethnic_group(self, code: str) -> EthnicGroup:
        return self._known("ethnic_groups", code, self.ethnic_groups.latest(code))

    def find_ethnic_group(self, text: str) -> EthnicGroup | None:
        code = self.find("ethnic_groups", text)
        return self.ethnic_group(code) if code else None

    def find_religion(self, text: str) -> Term | None:
        code = self.find("religions", text)
        return self.terms("religions").latest(code) if code else None

    def provinces(self) -> tuple[AdministrativeUnit, ...]:
        return tuple(unit for unit in self.administrative_units if unit.province is None)

    def communes(self, province: str) -> tuple[AdministrativeUnit, ...]:
        return tuple(unit for unit in self.administrative_units if unit.province == province)

    def legacy_letters(self, encoding: str) -> Mapping[str, str]:
        """The table of an old encoding, 'tcvn3' (bytes in hexadecimal) or 'vni': code → letter."""
        return {row.code: row.label for row in self.rows(encoding)}

    def column_headings(self) -> Mapping[str, tuple[str, ...]]:
        """What a column can mean → how units write its heading, in full and short."""
        return {row.code: all_names(row) for row in self.rows("column_headings")}

    # Within

    def _file(self, name: str) -> CatalogueFile:
        if name not in SHAPES:
            raise UserError("catalogue.unknown", catalogue=name)
        if name not in self._files:
            self._files[name] = read(self._folder, name)
        return self._files[name]

    def _codes(self, name: str) -> Collection[str]:
        """The codes of a catalogue, the ones the office added included."""
        if name not in self._known_codes:
            added = {override.code for override in self._overrides if override.catalogue == name}
            self._known_codes[name] = frozenset(row.code for row in self._file(name).rows) | added
        return self._known_codes[name]

    def _checked_rows(self, name: str) -> tuple[CatalogueRow, ...]:
        shipped = self._file(name).rows
        for number, row in enumerate(shipped, start=1):
            problem = reference_problem(SHAPES[name], row, self._codes)
            if problem is not None:
                raise broken_row(name, number, row, problem)
        own = [override for override in self._overrides if override.catalogue == name]
        for override in own:
            # A row of the office that breaks a rule stops what would rest on it: left out silently, it would
            # put the shipped amount or name into a decision.
            for problem in self.check_override(override, replacing=override):
                label = str(override.data.get("name") or "") or _label(shipped, override.code)
                raise UserError(
                    "catalogue.override_broken", catalogue=self.title(name), row=label, problem=problem.code
                )
        return laid_over(shipped, own)

    def _own_row_problems(self, override: Override, own: tuple[CatalogueRow, ...]) -> tuple[Problem, ...]:
        shape = SHAPES[override.catalogue]
        found: dict[Problem, None] = {}
        for row in own:
            found.update(dict.fromkeys(row_problems(shape, row)))
        if not found:
            known = self._codes

            def codes_of(name: str) -> Collection[str]:
                return {*known(name), override.code} if name == override.catalogue else known(name)

            references = (reference_problem(shape, row, codes_of) for row in own)
            found.update(dict.fromkeys(problem for problem in references if problem is not None))
        if not found and overlapping(own):
            found[Problem("dates_overlap", "from")] = None
        return tuple(found)

    def _as(self, key: str, name: str, build: Callable[[CatalogueRow], T]) -> Dated[T]:
        if key not in self._dated:
            self._dated[key] = Dated(self.title(name), [(row, build(row)) for row in self.rows(name)])
        return cast(Dated[T], self._dated[key])

    def _award(self, row: CatalogueRow) -> Award:
        award: Award = _builders().award(row, lambda code: _whole(self._detail("deciders", code, "level")))
        return award

    def _award_name(self, row: CatalogueRow) -> AwardName:
        name: AwardName = _builders().award_name(row, lambda code: str(self._detail("award_groups", code, "kind")))
        return name

    def _detail(self, name: str, code: str, key: str) -> object:
        return self._known(name, code, self.terms(name).latest(code)).details[key]

    def _known(self, name: str, code: str, found: T | None) -> T:
        if found is None:
            raise UserError("catalogue.unknown_code", catalogue=self.title(name), row=code)
        return found


def _label(rows: Collection[CatalogueRow], code: str) -> str:
    return next((row.label for row in rows if row.code == code and row.label), code)


def _whole(value: object) -> int:
    return int(str(value))
