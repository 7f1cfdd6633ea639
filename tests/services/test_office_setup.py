"""The first half hour with the program: one step gives every paper its head and its signature, and can be undone."""

from __future__ import annotations

from dataclasses import replace
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


CHANGE = date(2026, 10, 1)


def names_signing(office: Office, day: date, body_kind: str = "people_committee") -> list[str]:
    body = bodies.body_of_kind(office, body_kind)
    assert body
    return [one.full_name for one in bodies.signers(office, body.id, day)]


def from_day(office: Office, day: date, **changes: Any) -> Setup:
    return replace(office_setup.current(office), valid_from=day, **changes)


def test_new_chair_signs_from_her_day_and_reprints_keep_the_old_one(office: Office) -> None:
    office_setup.set_up(office, FULL)
    said = office_setup.current(office)
    chair = replace(said.signers[0], full_name="Nguyễn Thị Mới")
    office_setup.set_up(office, from_day(office, CHANGE, signers=(chair, *said.signers[1:])))
    assert names_signing(office, date(2025, 8, 1)) == ["Đào Thị Mẫu", "Lê Văn Thử"]
    assert names_signing(office, date(2026, 9, 30)) == ["Đào Thị Mẫu", "Lê Văn Thử"]
    assert names_signing(office, CHANGE) == ["Nguyễn Thị Mới", "Lê Văn Thử"]
    old = bodies.default_signer(office, committee(office), date(2025, 8, 1))
    new = bodies.default_signer(office, committee(office), CHANGE)
    assert (old.full_name, new.full_name) == ("Đào Thị Mẫu", "Nguyễn Thị Mới")
    assert bodies.signature(office, old.id, date(2025, 8, 1)) == ("TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH")
    history.undo(office)
    assert names_signing(office, CHANGE) == ["Đào Thị Mẫu", "Lê Văn Thử"]


@pytest.mark.parametrize("change", [{"position": "Quyền Chủ tịch"}, {"form": "personal"}])
def test_new_position_or_form_leaves_the_papers_before_as_they_were(office: Office, change: dict[str, str]) -> None:
    office_setup.set_up(office, FULL)
    said = office_setup.current(office)
    before = bodies.default_signer(office, committee(office), BORN)
    chair = replace(said.signers[0], **change)
    office_setup.set_up(office, from_day(office, CHANGE, signers=(chair, *said.signers[1:])))
    assert bodies.default_signer(office, committee(office), BORN) == before
    now = bodies.default_signer(office, committee(office), CHANGE)
    assert (now.full_name, now.position, now.form) == (before.full_name, chair.position, chair.form)


def test_who_is_taken_out_from_a_day_signed_until_the_day_before(office: Office) -> None:
    office_setup.set_up(office, FULL)
    said = office_setup.current(office)
    gone = SignerDraft("", "", said.signers[1].form, said.signers[1].body_kind, "", said.signers[1].id)
    office_setup.set_up(office, from_day(office, CHANGE, signers=(said.signers[0], gone, said.signers[2])))
    assert names_signing(office, date(2026, 9, 30)) == ["Đào Thị Mẫu", "Lê Văn Thử"]
    assert names_signing(office, CHANGE) == ["Đào Thị Mẫu"]


def test_emptying_the_name_of_a_former_signer_keeps_the_end_he_had(office: Office) -> None:
    office_setup.set_up(office, FULL)
    row = next(row for row in lists.page(office, "signers", Query(), 0, 9) if "Lê Văn Thử" in row.texts)
    lists.edit(office, "signers", [CellChange(row.id, "valid_to", "31/03/2026")])
    office_setup.set_up(office, from_day(office, CHANGE, signers=(SignerDraft("", "", id=row.id),)))
    assert names_signing(office, date(2026, 3, 31)) == ["Đào Thị Mẫu", "Lê Văn Thử"]
    assert names_signing(office, date(2026, 4, 1)) == ["Đào Thị Mẫu"]


def test_only_what_differs_begins_anew(office: Office) -> None:
    """A new chair does not cut the office's name or its letterheads in two."""
    office_setup.set_up(office, FULL)
    before = everything(office)
    chair = replace(office_setup.current(office).signers[0], full_name="Nguyễn Thị Mới")
    office_setup.set_up(office, from_day(office, CHANGE, signers=(chair,)))
    after = everything(office)
    assert {name for name in before if before[name] != after[name]} == {"signers"}


def test_renamed_commune_keeps_the_old_name_for_old_papers_also_of_the_office(office: Office) -> None:
    office_setup.set_up(office, FULL)
    office_setup.set_up(office, from_day(office, CHANGE, commune_name="Phường Tân Thịnh", place_name="Tân Thịnh"))
    rows = [row.texts for row in lists.page(office, "office", Query(), 0, 9)]
    assert len(rows) == 2
    assert bodies.letterhead(office, committee(office), date(2026, 9, 30)).place_name == "Tân Lập"
    assert bodies.letterhead(office, committee(office), CHANGE).place_name == "Tân Thịnh"


def test_new_symbol_of_an_own_letterhead_begins_on_its_day(office: Office) -> None:
    office_setup.set_up(office, FULL)
    division = bodies.body_of_kind(office, "culture_division")
    assert division
    bodies.add_letterhead(
        office, division.id, issuing_line="PHÒNG VHXH", number_suffix="VHXH", valid_from=date(2026, 1, 1)
    )
    office_setup.set_up(office, from_day(office, CHANGE, standing_suffix="PVHXH"))
    old = bodies.letterhead(office, division.id, date(2026, 9, 30))
    new = bodies.letterhead(office, division.id, CHANGE)
    assert (old.issuing_line, old.number_suffix) == ("PHÒNG VHXH", "VHXH")
    assert (new.issuing_line, new.number_suffix) == ("PHÒNG VHXH", "PVHXH")
    assert not bodies.overlapping_letterheads(office)


def test_symbol_that_the_office_chose_for_its_committee_is_kept(office: Office) -> None:
    office_setup.set_up(office, FULL)
    row = next(row for row in lists.page(office, "letterheads", Query(), 0, 9) if "UBND" in row.texts)
    lists.edit(office, "letterheads", [CellChange(row.id, "number_suffix", "UBND-VX")])
    office_setup.set_up(office, from_day(office, CHANGE))
    assert bodies.letterhead(office, committee(office), CHANGE).number_suffix == "UBND-VX"


def test_rows_that_had_an_end_are_cut_too(office: Office) -> None:
    """A letterhead, an office or a role that ends next year anyway must not hold beside the new one."""
    office_setup.set_up(office, FULL)
    for name in ("letterheads", "office", "roles"):
        rows = lists.page(office, name, Query(), 0, 50)
        lists.edit(office, name, [CellChange(row.id, "valid_to", "31/12/2027") for row in rows])
    office_setup.set_up(
        office,
        from_day(office, CHANGE, commune_name="Phường Tân Thịnh", roles=(("budget_appraiser", "Phòng Kinh tế"),)),
    )
    assert not bodies.overlapping_letterheads(office)
    for name in ("office", "roles"):
        keys = [column.key for column in lists.columns(office, name)]
        known = [dict(zip(keys, row.texts, strict=True)) for row in lists.page(office, name, Query(), 0, 50)]
        new = next(row for row in known if row["valid_from"] == "01/10/2026")
        former = [row for row in known if row["valid_to"] == "30/09/2026"]
        assert former and new["valid_to"] == "31/12/2027"
