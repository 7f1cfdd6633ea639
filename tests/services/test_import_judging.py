"""Judged together or one by one, rows come out the same: values, findings, folded names."""

from __future__ import annotations

import copy
import random

from khenthuong_desktop.services.import_judging import Judge
from khenthuong_desktop.services.import_model import ImportRow
from khenthuong_desktop.services.office import Office
from tests.services.test_imports import add_units

TEXTS = {
    "full_name": ("Nguyễn Văn An", "Trần Thị Hòa", "H'Hen Niê", "Lê  Văn Bình", "Vũ 3", "Ðỗ Văn Cường", "  ", "…"),
    "gender": ("Nam", "Nữ", "nữ", "x"),
    "birth_date": ("1980-11-20", "1975", "20/11/1980", "31/02/1990", "1850-01-01", "2091-01-01"),
    "national_id": ("022080000001", "022175000002", "22175000002", "022980000001", "0221", "０２２０８０００００１"),
    "unit": ("Khu phố 3", "KP 3", "khu phố số 3", "Khu phố 88"),
    "award": ("Giấy khen", "LĐTT", "Bằng của hội"),
    "party_member": ("Có", "x", "?"),
    "collective_kind": ("lạ",),
}


def test_rows_of_one_shape_are_judged_as_each_alone(office: Office) -> None:
    add_units(office, "Khu phố 3")
    chance = random.Random(3)
    rows: list[ImportRow] = []
    for shape in (tuple(TEXTS), ("full_name", "birth_date", "national_id", "unit"), ("unit", "full_name"), ("unit",)):
        for number in range(300):
            # Mostly plain texts, the first ones, so that both ways are gone.
            fields = {
                key: TEXTS[key][0 if chance.random() < 0.8 else chance.randrange(len(TEXTS[key]))] for key in shape
            }
            rows.append(ImportRow(f"{shape}{number}", 0, "", number, "individual", fields))
    alone = [copy.copy(row) for row in rows]
    Judge(office).judge_all(rows)
    one_by_one = Judge(office)
    for row in alone:
        one_by_one.judge(row)
    assert rows == alone
    assert {row.folded for row in rows} > {"nguyen van an", "le van binh", "do van cuong"}
    assert sum(bool(row.judged) for row in rows) > 300 and sum(not row.judged for row in rows) > 300
