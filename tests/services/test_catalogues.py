"""The office's own rows over a catalogue: by date, with a source, undoable."""

from __future__ import annotations

from datetime import date

import pytest

from khenthuong_desktop.errors import UserError
from khenthuong_desktop.services import catalogues, history
from khenthuong_desktop.services.office import Office
from khenthuong_desktop.wording import errors


def raise_wage(office: Office, source: str = "Nghị định thử 1/2028") -> str:
    return catalogues.override(
        office,
        "basic_wages",
        "basic_wage",
        {"amount": 3_000_000},
        valid_from=date(2028, 1, 1),
        valid_to=None,
        source=source,
    )


def test_an_own_row_counts_from_its_day_on_and_undo_takes_it_back(office: Office) -> None:
    raise_wage(office)
    assert office.catalogues.basic_wage(date(2027, 12, 31)) == 2_530_000
    assert office.catalogues.basic_wage(date(2028, 1, 1)) == 3_000_000
    history.undo(office)
    assert office.catalogues.basic_wage(date(2028, 1, 1)) == 2_530_000


def test_an_own_row_without_a_source_is_refused_with_a_sentence(office: Office) -> None:
    with pytest.raises(UserError) as refused:
        raise_wage(office, source=" ")
    assert str(errors.sentence(refused.value))
    assert office.catalogues.basic_wage(date(2028, 1, 1)) == 2_530_000


def test_a_dropped_row_gives_back_what_the_program_came_with(office: Office) -> None:
    catalogues.drop_override(office, raise_wage(office))
    assert office.catalogues.basic_wage(date(2028, 1, 1)) == 2_530_000
