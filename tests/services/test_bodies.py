"""A paper printed again carries the names of its own day, and the right lines stand above the signer's name."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from khenthuong_desktop.domain.lists import CellChange
from khenthuong_desktop.domain.office_setup import Setup, SignerDraft
from khenthuong_desktop.errors import UserError
from khenthuong_desktop.services import bodies, cell_editing, history, lists, office_lists, office_setup
from khenthuong_desktop.services.office import Office
from khenthuong_desktop.wording import findings

BORN = date(2025, 7, 1)


@pytest.fixture
def committee(office: Office) -> str:
    signers = (
        SignerDraft("Đào Thị Mẫu", "Chủ tịch", "tm"),
        SignerDraft("Lê Văn Thử", "Phó Chủ tịch", "tm_kt"),
        SignerDraft("Trần Thị Ví Dụ", "Trưởng phòng Văn hóa - Xã hội", "tl"),
        SignerDraft("Bùi Văn Quyền", "Quyền Chủ tịch", "tm_q"),
    )
    office_setup.set_up(office, Setup("Phường Tân Lập", signers=signers))
    found = bodies.body_of_kind(office, "people_committee")
    assert found
    return found.id


def test_reprint_keeps_the_old_letterhead(office: Office, committee: str) -> None:
    bodies.add_letterhead(
        office, committee, issuing_line="UBND PHƯỜNG TÂN THỊNH", number_suffix="UB", valid_from=date(2026, 9, 1)
    )
    assert bodies.letterhead(office, committee, date(2026, 8, 31)).number_suffix == "UBND"
    assert bodies.letterhead(office, committee, date(2026, 9, 1)).number_suffix == "UB"
    assert not bodies.overlapping_letterheads(office)


def test_between_two_letterheads_the_earlier_goes_on(office: Office, committee: str) -> None:
    with office.database.write("Ngừng") as w:
        row = w.row("SELECT id FROM letterheads WHERE body_id = ?", (committee,))
        assert row
        w.update("letterheads", row["id"], {"valid_to": "2025-12-31"})
    assert bodies.letterhead(office, committee, date(2026, 5, 1)).number_suffix == "UBND"


def test_day_without_any_letterhead_says_where_to_fill_it(office: Office, committee: str) -> None:
    with pytest.raises(UserError) as refused:
        bodies.letterhead(office, committee, date(2020, 1, 1))
    assert refused.value.code == "letterhead.missing"
    assert refused.value.facts["body"] == "Ủy ban nhân dân phường Tân Lập"


def test_office_without_a_name_is_sent_to_the_settings(office: Office) -> None:
    with office.database.write("Thêm") as w:
        body = w.insert("bodies", {"kind": "council", "name": "Hội đồng"})
    with pytest.raises(UserError) as refused:
        bodies.letterhead(office, body, BORN)
    assert refused.value.code == "office.not_named"


def test_lines_above_the_name(office: Office, committee: str) -> None:
    shown = {one.full_name: bodies.signature(office, one.id, BORN) for one in bodies.signers(office, committee, BORN)}
    assert shown["Đào Thị Mẫu"] == ("TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH")
    assert shown["Lê Văn Thử"] == ("TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH")
    assert shown["Trần Thị Ví Dụ"] == ("TL. CHỦ TỊCH", "TRƯỞNG PHÒNG VĂN HÓA - XÃ HỘI")
    assert shown["Bùi Văn Quyền"] == ("TM. ỦY BAN NHÂN DÂN", "Q. CHỦ TỊCH")


def test_what_the_chair_decides_in_person_is_signed_without_tm(office: Office, committee: str) -> None:
    shown = [bodies.signature(office, one.id, BORN, personally=True) for one in bodies.signers(office, committee, BORN)]
    assert shown == [
        ("CHỦ TỊCH",),
        ("KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH"),
        ("TL. CHỦ TỊCH", "TRƯỞNG PHÒNG VĂN HÓA - XÃ HỘI"),
        ("Q. CHỦ TỊCH",),
    ]


def test_signer_who_has_left_is_not_offered(office: Office, committee: str) -> None:
    chair = bodies.default_signer(office, committee, BORN)
    with office.database.write("Thôi ký") as w:
        w.update("signers", chair.id, {"valid_to": "2026-01-31"})
    assert chair.id in {one.id for one in bodies.signers(office, committee, date(2026, 1, 31))}
    assert chair.id not in {one.id for one in bodies.signers(office, committee, date(2026, 2, 1))}


def test_body_without_signer_says_so(office: Office, committee: str) -> None:
    council = bodies.body_of_kind(office, "council")
    assert council
    with pytest.raises(UserError) as refused:
        bodies.default_signer(office, council.id, BORN)
    assert refused.value.code == "signer.missing"


def test_letterhead_typed_into_the_list_ends_the_former_in_the_same_step(office: Office, committee: str) -> None:
    definition = replace(office_lists.LETTERHEADS, saved=bodies.end_former_letterheads)
    changes = [
        CellChange(None, "body_id", "Ủy ban nhân dân phường Tân Lập"),
        CellChange(None, "issuing_line", "UBND PHƯỜNG TÂN THỊNH"),
        CellChange(None, "number_suffix", "UB"),
        CellChange(None, "valid_from", "01/9/2026"),
    ]
    cell_editing.edit(office, definition, changes, None)
    assert not bodies.overlapping_letterheads(office)
    assert bodies.letterhead(office, committee, date(2026, 8, 31)).number_suffix == "UBND"
    history.undo(office)
    assert bodies.letterhead(office, committee, date(2027, 1, 1)).number_suffix == "UBND"


def test_two_letterheads_of_the_same_days_are_found(office: Office, committee: str) -> None:
    with office.database.write("Thêm") as w:
        twice = w.insert(
            "letterheads",
            {"body_id": committee, "issuing_line": "A", "number_suffix": "UB", "valid_from": "2025-09-01"},
        )
    (found,) = bodies.overlapping_letterheads(office)
    assert found.row_id == twice
    assert found.finding.severity == "warns"
    assert "01/09/2025" in findings.sentence(found.finding)


def test_retired_body_still_heads_its_old_papers(office: Office, committee: str) -> None:
    lists.retire(office, "bodies", [committee])
    assert bodies.body_of_kind(office, "people_committee") is None
    assert bodies.letterhead(office, committee, BORN).number_suffix == "UBND"


def test_name_of_the_body_where_its_head_belongs_is_pointed_out(office: Office) -> None:
    """'KT. HỘI ĐỒNG …' is no signature: a deputy signs for the head, not for the body."""
    office_setup.set_up(
        office,
        Setup(
            "Phường Lam Khê",
            signers=(
                SignerDraft(
                    "Đào Thị Mẫu", "Phó Chủ tịch Hội đồng", "tm_kt", "council", "Hội đồng Thi đua - Khen thưởng"
                ),
                SignerDraft("Lê Văn Thử", "Phó Chủ tịch", "kt", "people_committee", "Chủ tịch"),
                SignerDraft("Tô Văn Ví", "Chủ tịch", "tm", "people_committee", "Ủy ban nhân dân"),
            ),
        ),
    )
    ((row_id, found),) = bodies.misnamed_heads(office)
    assert found.fact("name") == "Đào Thị Mẫu"
    lists.edit(office, "signers", [CellChange(row_id, "on_behalf", "Chủ tịch Hội đồng")])
    assert not bodies.misnamed_heads(office)
