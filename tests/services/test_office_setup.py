"""The first half hour with the program: one step gives every paper its head and its signature, and can be undone."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from khenthuong_desktop.domain.lists import CellChange, Query
from khenthuong_desktop.domain.office_setup import Setup, SignerDraft
from khenthuong_desktop.errors import UserError
from khenthuong_desktop.services import bodies, history, lists, office_setup, roles
from khenthuong_desktop.services.office import Office

BORN = date(2025, 7, 1)
TODAY = date(2026, 11, 20)
FULL = Setup(
    commune_name="Phường Tân Lập",
    province_name="Tỉnh Thái Nguyên",
    standing_body="Phòng Văn hóa - Xã hội",
    signers=(
        SignerDraft("Đào Thị Mẫu", "Chủ tịch", "tm"),
        SignerDraft("Lê Văn Thử", "Phó Chủ tịch", "tm_kt"),
        SignerDraft("Trần Thị Ví Dụ", "Trưởng phòng", "personal", "culture_division"),
    ),
    roles=(("standing_body", "Phòng Văn hóa - Xã hội"), ("budget_appraiser", "Phòng Kinh tế, Hạ tầng và Đô thị")),
    unit_count=3,
)


def everything(office: Office) -> dict[str, list[tuple[str, ...]]]:
    names = ("office", "bodies", "letterheads", "signers", "roles", "units")
    return {name: [row.texts for row in lists.page(office, name, Query(), 0, 100)] for name in names}


def committee(office: Office) -> str:
    found = bodies.body_of_kind(office, "people_committee")
    assert found
    return found.id


def test_paper_of_every_body_has_its_head_and_number_after_one_step(office: Office) -> None:
    office_setup.set_up(office, FULL)
    heads = {body.kind: bodies.letterhead(office, body.id, TODAY) for body in bodies.bodies(office)}
    ours = heads["people_committee"]
    assert (ours.upper_line, ours.issuing_line) == ("", "ỦY BAN NHÂN DÂN PHƯỜNG TÂN LẬP")
    assert (ours.number_suffix, ours.place_name) == ("UBND", "Tân Lập")
    assert heads["council"].issuing_line == "HỘI ĐỒNG THI ĐUA - KHEN THƯỞNG PHƯỜNG TÂN LẬP"
    assert heads["council"].number_suffix == "HĐTĐKT"
    division = heads["culture_division"]
    assert division.upper_line == "ỦY BAN NHÂN DÂN PHƯỜNG TÂN LẬP"
    assert division.issuing_line == "PHÒNG VĂN HÓA - XÃ HỘI"


def test_signers_units_and_roles_are_there(office: Office) -> None:
    office_setup.set_up(office, FULL)
    chair, deputy = bodies.signers(office, committee(office), TODAY)
    assert chair.is_default and not deputy.is_default
    assert bodies.signature(office, chair.id, TODAY) == ("TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH")
    assert bodies.signature(office, deputy.id, TODAY) == ("TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH")
    assert roles.role_name(office, "budget_appraiser", TODAY) == "Phòng Kinh tế, Hạ tầng và Đô thị"
    units = [row.texts[0] for row in lists.page(office, "units", Query(), 0, 10)]
    assert units == ["Khu phố 1", "Khu phố 2", "Khu phố 3"]


def test_it_is_one_step_and_undo_leaves_nothing(office: Office) -> None:
    before = everything(office)
    office_setup.set_up(office, FULL)
    step = history.next_undo(office)
    assert step and step.reason == "Khai báo cơ quan: Phường Tân Lập"
    history.undo(office)
    assert everything(office) == before
    history.redo(office)
    assert bodies.letterhead(office, committee(office), TODAY).place_name == "Tân Lập"


def test_saying_the_same_again_changes_nothing(office: Office) -> None:
    office_setup.set_up(office, FULL)
    steps = lists.count(office, "history", Query())
    office_setup.set_up(office, FULL)
    office_setup.set_up(office, office_setup.current(office))
    assert lists.count(office, "history", Query()) == steps


def test_wizard_opens_again_with_what_was_said(office: Office) -> None:
    office_setup.set_up(office, FULL)
    said = office_setup.current(office)
    assert (said.commune_name, said.place_name, said.valid_from) == ("Phường Tân Lập", "Tân Lập", BORN)
    assert [one.full_name for one in said.signers] == [one.full_name for one in FULL.signers]
    assert dict(said.roles) == dict(FULL.roles)
    assert said.standing_suffix == "VHXH"


def test_slip_in_the_name_is_mended_everywhere(office: Office) -> None:
    office_setup.set_up(office, Setup("Phường Tân Lặp", signers=(SignerDraft("Đào Thị Mẫo", "Chủ tịch", "tm"),)))
    said = office_setup.current(office)
    signer = said.signers[0]
    mended = SignerDraft("Đào Thị Mẫu", signer.position, signer.form, signer.body_kind, signer.head, signer.id)
    office_setup.set_up(office, Setup("Phường Tân Lập", signers=(mended,)))
    assert bodies.letterhead(office, committee(office), TODAY).issuing_line == "ỦY BAN NHÂN DÂN PHƯỜNG TÂN LẬP"
    assert [one.full_name for one in bodies.signers(office, committee(office), TODAY)] == ["Đào Thị Mẫu"]
    assert lists.count(office, "letterheads", Query()) == 3


def test_renamed_commune_keeps_its_old_papers(office: Office) -> None:
    office_setup.set_up(office, FULL)
    office_setup.set_up(office, Setup("Phường Tân Thịnh", valid_from=date(2026, 9, 1)))
    old = bodies.letterhead(office, committee(office), date(2026, 8, 31))
    new = bodies.letterhead(office, committee(office), date(2026, 9, 1))
    assert (old.issuing_line, old.place_name) == ("ỦY BAN NHÂN DÂN PHƯỜNG TÂN LẬP", "Tân Lập")
    assert (new.issuing_line, new.place_name) == ("ỦY BAN NHÂN DÂN PHƯỜNG TÂN THỊNH", "Tân Thịnh")
    assert not bodies.overlapping_letterheads(office)


def test_letterhead_that_the_office_wrote_itself_is_kept(office: Office) -> None:
    office_setup.set_up(office, FULL)
    own = "UBND PHƯỜNG TÂN LẬP"
    bodies.add_letterhead(
        office, committee(office), issuing_line=own, number_suffix="UBND", valid_from=date(2026, 1, 1)
    )
    office_setup.set_up(office, Setup("Phường Tân Thịnh", valid_from=date(2026, 9, 1)))
    assert bodies.letterhead(office, committee(office), TODAY).issuing_line == own


def test_name_that_the_office_gave_a_body_is_kept(office: Office) -> None:
    office_setup.set_up(office, FULL)
    lists.edit(office, "bodies", [CellChange(committee(office), "name", "UBND P. Tân Lập")])
    office_setup.set_up(office, Setup("Phường Tân Thịnh", valid_from=date(2026, 9, 1)))
    assert [body.name for body in bodies.bodies(office)][:2] == [
        "UBND P. Tân Lập",
        "Hội đồng Thi đua - Khen thưởng phường Tân Thịnh",
    ]


@pytest.mark.parametrize(
    ("commune", "place"),
    [
        ("Phường Tân Lập", "Tân Lập"),
        ("Xã Cư M'gar", "Cư M'gar"),
        ("Phường 1 Bảo Lộc", "Phường 1 Bảo Lộc"),
        ("Đặc khu Bạch Long Vĩ", "Bạch Long Vĩ"),
        ("Phường Văn Miếu - Quốc Tử Giám", "Văn Miếu - Quốc Tử Giám"),
    ],
)
def test_place_of_the_date_line(office: Office, commune: str, place: str) -> None:
    assert office_setup.preview(office, Setup(commune), date(2026, 2, 5)).date_line == (
        f"{place}, ngày 05 tháng 02 năm 2026"
    )


def test_the_offices_own_place_name_wins(office: Office) -> None:
    office_setup.set_up(office, Setup("Phường Thanh Hoá", place_name="Thanh Hóa"))
    assert bodies.letterhead(office, committee(office), TODAY).place_name == "Thanh Hóa"


def test_preview_shows_what_will_stand_on_paper(office: Office) -> None:
    shown = office_setup.preview(office, FULL, TODAY)
    office_setup.set_up(office, FULL)
    assert shown.letterhead == bodies.letterhead(office, committee(office), TODAY)
    assert shown.signature == ("TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH")
    assert shown.signer_name == "Đào Thị Mẫu"


@pytest.mark.parametrize(
    ("wanted", "code"),
    [
        (Setup("  "), "setup.commune_missing"),
        (Setup("Xã An", unit_count=500), "setup.too_many_units"),
        (
            Setup("Xã An", body_kinds=("people_committee",), signers=(SignerDraft("A B", "C", "", "council"),)),
            "setup.signer_without_body",
        ),
    ],
)
def test_what_cannot_be_taken_is_refused_and_nothing_is_written(office: Office, wanted: Any, code: str) -> None:
    before = everything(office)
    with pytest.raises(UserError) as refused:
        office_setup.set_up(office, wanted)
    assert refused.value.code == code
    assert everything(office) == before
