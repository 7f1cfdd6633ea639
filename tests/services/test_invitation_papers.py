"""Papers for the guests: a page a person, everybody who comes on the list to sign, gifts and awards as they are."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from khenthuong_desktop.documents.model import Head, PageBreak, Table
from khenthuong_desktop.domain.lists import CellChange
from khenthuong_desktop.errors import UserError
from khenthuong_desktop.services import conference_awards, delegates, gifts, invitations, lists, papers, programme
from khenthuong_desktop.services.office import Office
from tests.services.conference_papers_office import Prepared, prepared, said, tables, tell


@pytest.fixture
def ready(office: Office) -> Prepared:
    return prepared(office)


def test_a_page_a_person_and_spare_copies_for_the_pen(office: Office, ready: Prepared) -> None:
    conference_id = ready.conference_id
    with pytest.raises(UserError, match=r"invitation\.none"):
        papers.compose(office, "invitations", id=conference_id)
    tell(office, ready.delegate_ids[0], position="Chuyên viên")
    invitations.invite_delegates(office, conference_id)
    invitations.invite(office, conference_id, "<Trần & Hưng>", title="Ông", position="Sở Nội vụ")
    invitations.add_spare(office, conference_id, 2)
    paper = papers.compose(office, "invitations", id=conference_id)
    assert sum(isinstance(block, PageBreak) for block in paper.blocks) == 4 + 1 + 2 - 1
    told = said(paper)
    assert told.count("GIẤY MỜI") == 7 and told.count("Ông (bà):") == 2 and "Bà Lò Thị An" in told
    assert "Chuyên viên, Khu phố 1" in told
    assert "Ông <Trần & Hưng>" in told and "Hội trường UBND phường" in told and "/GM-UBND" in told
    delegates.withdraw(office, ready.delegate_ids[0], "ốm", date(2026, 11, 20))
    assert "Lò Thị An" not in said(papers.compose(office, "invitations", id=conference_id))


def test_everybody_signs_in_also_who_is_of_no_list(office: Office, ready: Prepared) -> None:
    invitations.invite_delegates(office, ready.conference_id)
    invitations.invite(office, ready.conference_id, "Trần Hưng", position="Sở Nội vụ")
    paper = papers.compose(office, "sign-in", id=ready.conference_id)
    rows = tables(paper)[0]
    assert [row[0] for row in rows if len(row) == 1] == [
        *("Điển hình (2)", "Khách mời (1)", "Báo chí (1)", "Khách mời ngoài danh sách (1)"),
    ]
    assert [row[2] for row in rows[:-1] if len(row) > 1] == [
        *("Bùi Văn Bình", "Lò Thị An", "Lê Văn Cường", "Phóng viên", "Trần Hưng"),
    ]
    assert "Số ĐB" in said(paper)
    with office.database.write("Chưa đánh số") as w:
        for delegate_id in ready.delegate_ids:
            w.update("delegates", delegate_id, {"number": None})
    assert "Số ĐB" not in said(papers.compose(office, "sign-in", id=ready.conference_id))  # a column of nothing
    assert "Tổng số: 5 người" in said(paper) and "Đại biểu ký nhận khi đến dự Hội nghị" in said(paper)


def test_gifts_are_signed_for_once_a_person(office: Office, ready: Prepared) -> None:
    conference_id = ready.conference_id
    with pytest.raises(UserError, match=r"gift\.none"):
        papers.compose(office, "gift-list", id=conference_id)
    gifts.add(office, conference_id, "Sổ", for_kinds=("model", "guest"), value=60_000)
    gifts.add(office, conference_id, "Hoa", value=350_000)
    paper = papers.compose(office, "gift-list", id=conference_id)
    # The gifts stand once above those who get them: said in every row they made the rows four lines high.
    assert [row[0] for row in tables(paper)[0] if len(row) == 1] == ["Điển hình (2): Sổ; Hoa", "Khách mời (1): Sổ"]
    assert [row[3] for row in tables(paper)[0][:-1] if len(row) > 1] == [410_000, 410_000, 60_000]
    assert "Tổng trị giá: 880.000 đồng (Bằng chữ: Tám trăm tám mươi nghìn đồng)." in said(paper)
    gifts.add(office, conference_id, "Không ghi giá")
    assert "Tổng trị giá" not in said(papers.compose(office, "gift-list", id=conference_id))


def test_guests_of_no_list_sign_for_their_gifts_behind_the_delegates(office: Office, ready: Prepared) -> None:
    conference_id = ready.conference_id
    invitations.invite(office, conference_id, "Trần Hưng", position="Sở Nội vụ")
    gifts.add(office, conference_id, "Sổ", for_kinds=("guest", "outside"), value=60_000)
    rows = tables(papers.compose(office, "gift-list", id=conference_id))[0]
    assert [row[0] for row in rows if len(row) == 1] == ["Khách mời (1): Sổ", "Khách mời ngoài danh sách (1): Sổ"]
    assert [row[1:3] for row in rows[:-1] if len(row) > 1][-1] == ["Trần Hưng", "Sở Nội vụ"]


def test_lists_of_a_conference_that_is_past_are_of_its_year(office: Office, ready: Prepared) -> None:
    """The list that was signed in 2025 had 'năm 2026' above it as soon as it was printed for the files."""
    with office.database.write("Đã tổ chức") as w:
        w.update("conferences", ready.conference_id, {"held_on": "2025-08-28"})
    gifts.add(office, ready.conference_id, "Sổ")
    for name in ("sign-in", "gift-list"):
        (head,) = (one for one in papers.compose(office, name, id=ready.conference_id).blocks if isinstance(one, Head))
        assert head.place_and_date.endswith("năm 2025"), name


def test_awards_stand_under_their_names_in_the_order_of_the_decree(office: Office, ready: Prepared) -> None:
    conference_id = ready.conference_id
    with pytest.raises(UserError, match=r"conference_award\.none"):
        papers.compose(office, "award-list", id=conference_id)
    with office.database.read() as r:
        subjects = [str((r.record("delegates", one) or {})["subject_id"]) for one in ready.delegate_ids]
    conference_awards.add(office, conference_id, subjects[1:3], "commune_certificate")
    conference_awards.add(office, conference_id, [subjects[3]], "provincial_merit")
    rows = tables(papers.compose(office, "award-list", id=conference_id))[0]
    assert [row[0] for row in rows if len(row) == 1] == ["Bằng khen cấp tỉnh (1)", "Giấy khen (2)"]
    assert [row[0] for row in rows[:-1] if len(row) > 1] == [1, 2, 3]
    conference_awards.add(office, conference_id, [subjects[0]])
    with pytest.raises(UserError, match=r"conference_award\.not_said"):  # nothing is handed over without a name
        papers.compose(office, "award-list", id=conference_id)


def test_an_invitation_addresses_its_guest_and_tells_the_day_of_the_week(office: Office, ready: Prepared) -> None:
    """'Kính mời ông, bà' to one man reads as if nobody had looked at it."""
    conference_id = ready.conference_id
    invitations.invite(office, conference_id, "Trần Hưng", title="Ông")
    invitations.invite(office, conference_id, "Lê Hậu", title="Đồng chí")
    invitations.invite(office, conference_id, "Mai Lan", title="Nghệ nhân Ưu tú")
    invitations.add_spare(office, conference_id, 1)
    told = said(papers.compose(office, "invitations", id=conference_id))
    for title in ("ông", "đồng chí", "Nghệ nhân Ưu tú", "ông (bà)"):
        assert told.count(f"Kính mời {title} đến dự đúng thời gian") == 1, title
    assert told.count("ngày 15 tháng 12 năm 2026 (thứ Ba).") == 4
    assert "gửi kèm" not in told  # what nobody has issued is enclosed nowhere
    programme.add(office, conference_id, content="Khai mạc", minutes=10)
    programme.issue(office, conference_id)
    assert said(papers.compose(office, "invitations", id=conference_id)).count("chương trình gửi kèm.") == 4


def test_a_decision_of_all_awards_is_said_once(office: Office, ready: Prepared) -> None:
    """In every row it made a list of 120 four pages longer."""
    with office.database.read() as r:
        subjects = [str((r.record("delegates", one) or {})["subject_id"]) for one in ready.delegate_ids[:2]]
    ids = conference_awards.add(office, ready.conference_id, subjects, "commune_certificate")

    def columns() -> list[str]:
        paper = papers.compose(office, "award-list", id=ready.conference_id)
        (table,) = (block for block in paper.blocks if isinstance(block, Table))
        return [column.heading for column in table.columns]

    def decide(decision: str, *which: str) -> str:
        lists.edit(office, "conference_awards", [CellChange(one, "decision", decision) for one in which])
        return said(papers.compose(office, "award-list", id=ready.conference_id))

    assert "Quyết định" not in columns()  # nor a column of nothing
    assert "(Theo Quyết định số 88/QĐ-UBND)" in decide("Quyết định số 88/QĐ-UBND", *ids)
    assert "(Theo Quyết định số 89/QĐ-UBND)" in decide("số 89/QĐ-UBND", *ids)
    assert "Quyết định" not in columns()
    assert "(Theo" not in decide("Quyết định số 90/QĐ-UBND", ids[0])
    assert "Quyết định" in columns()


@pytest.mark.parametrize("name", ["sign-in", "gift-list"])
def test_every_format_is_written_whole(office: Office, ready: Prepared, name: str, tmp_path: Path) -> None:
    gifts.add(office, ready.conference_id, "Sổ", value=1)
    for ending in (".pdf", ".docx", ".xlsx"):
        assert papers.export(office, name, tmp_path / f"a{ending}", id=ready.conference_id).path.stat().st_size > 1000
