"""The decision on the organising committee and the minutes of the vote, before it with blanks for the pen."""

from __future__ import annotations

from datetime import date

import pytest

from khenthuong_desktop.documents.model import Head
from khenthuong_desktop.domain.adoptions import Adoption
from khenthuong_desktop.errors import UserError
from khenthuong_desktop.services import adoptions, committees, delegations, papers, programme, roles
from khenthuong_desktop.services.office import Office
from khenthuong_desktop.wording.papers import SHORT_LINE
from tests.services.conference_papers_office import Prepared, prepared, said, tables


@pytest.fixture
def ready(office: Office) -> Prepared:
    return prepared(office)


def with_delegation(office: Office, ready: Prepared) -> None:
    delegations.allot(office, ready.conference_id, upper_event="Đại hội tỉnh", upper_body="", size=2, source="")
    with office.database.read() as r:
        subjects = [str((r.record("delegates", one) or {})["subject_id"]) for one in ready.delegate_ids[:2]]
    delegations.add(office, ready.conference_id, subjects)


def test_articles_are_numbered_over_what_there_is(office: Office, ready: Prepared) -> None:
    with pytest.raises(UserError, match=r"committee\.empty"):
        papers.compose(office, "committee-decision", id=ready.conference_id)

    def add(name: str, **more: str) -> None:
        committees.add(office, ready.conference_id, name, after=None, title="Ông", **more)

    add("Lò Văn Ân", office_held="Chủ tịch UBND phường", seat="Trưởng Ban")
    told = said(papers.compose(office, "committee-decision", id=ready.conference_id))
    assert "Ông Lò Văn Ân, Chủ tịch UBND phường - Trưởng Ban." in told
    assert "Điều 3." in told and "Điều 4." not in told and "theo phân công của Trưởng Ban" in told
    add("Vũ Mạnh Cường", subcommittee="Tiểu ban Nội dung", seat="Trưởng tiểu ban", duty="Báo cáo, tham luận;")
    told = said(papers.compose(office, "committee-decision", id=ready.conference_id))
    assert "Điều 4." in told and "1. Tiểu ban Nội dung" in told and "- Ông Vũ Mạnh Cường - Trưởng tiểu ban." in told
    assert "1. Ông Vũ Mạnh Cường: Báo cáo, tham luận." in told
    assert told.index("Căn cứ") < told.index("Theo đề nghị của") < told.index("QUYẾT ĐỊNH:") < told.index("Điều 1.")


def test_whoever_helps_in_a_subcommittee_stays_in_the_committee(office: Office, ready: Prepared) -> None:
    """Else a deputy head who is given a subcommittee drops out of the first article."""

    def add(name: str, **more: str) -> None:
        committees.add(office, ready.conference_id, name, title="Ông", **more)

    add("Lò Văn Ân", seat="Trưởng Ban", subcommittee="Tiểu ban Nội dung")
    add("Hà Văn Dư", seat="Phó Trưởng Ban; Trưởng Tiểu ban", subcommittee="Tiểu ban Nội dung")
    add("Vũ Mạnh Cường", seat="Thành viên")
    add("Vũ Mạnh Cường", seat="Thành viên", subcommittee="Tiểu ban Nội dung")
    add("Ma Văn Én", seat="Thành viên Tiểu ban", subcommittee="Tiểu ban Nội dung")
    told = said(papers.compose(office, "committee-decision", id=ready.conference_id))
    first, second = told.split("Điều 2.")
    for seat in ("Lò Văn Ân - Trưởng Ban;", "Hà Văn Dư - Phó Trưởng Ban;", "Vũ Mạnh Cường - Thành viên."):
        assert seat in first, seat
    assert "Ma Văn Én" not in first and first.count("Vũ Mạnh Cường") == 1
    for seat in ("- Ông Lò Văn Ân;", "Hà Văn Dư - Trưởng Tiểu ban;", "Vũ Mạnh Cường - Thành viên;", "Ma Văn Én - "):
        assert seat in second, seat
    assert "committee.no_head" not in {one.code for one in committees.problems(office, ready.conference_id)}


def test_the_decision_rests_on_the_law_and_the_head_of_the_division(office: Office, ready: Prepared) -> None:
    committees.add(office, ready.conference_id, "Lò Văn Ân", seat="Trưởng Ban")
    roles.set_role(office, "standing_body", "Phòng Văn hóa - Xã hội", valid_from=None)
    told = said(papers.compose(office, "committee-decision", id=ready.conference_id))
    assert "Căn cứ Luật Tổ chức chính quyền địa phương" in told
    assert "Theo đề nghị của Trưởng phòng Văn hóa - Xã hội" in told


def test_the_minutes_of_a_vote_by_hands_and_by_ballot(office: Office, ready: Prepared) -> None:
    with pytest.raises(UserError, match=r"adoption\.nobody_to_adopt"):
        papers.compose(office, "adoption-minutes", id=ready.conference_id)
    with_delegation(office, ready)
    paper = papers.compose(office, "adoption-minutes", id=ready.conference_id)
    assert [row[1] for row in tables(paper)[0]] == ["Lò Thị An", "Bùi Văn Bình"]
    told = said(paper)
    assert "giơ tay" in told and "Phiếu không hợp lệ" not in told and SHORT_LINE.replace("\u00a0", " ") not in told
    record = Adoption(
        way="ballot", present=1_200, agreed=1_100, invalid=3, threshold="80 %", held_on=date(2026, 11, 15)
    )
    adoptions.record(office, ready.conference_id, record)
    told = said(papers.compose(office, "adoption-minutes", id=ready.conference_id))
    for words in (
        "bỏ phiếu kín",
        "Số đại biểu có mặt: 1.200",
        "Đồng ý: 1.100",
        "Phiếu không hợp lệ: 3",
        "ngày 15 tháng 11 năm 2026",
    ):
        assert words in told, words
    assert "Chủ tọa:" in told and "Thư ký:" in told and "kết thúc hồi" in told
    assert "ít nhất 80 % số có mặt" in told and "danh sách đoàn đại biểu được thông qua" in told
    record = Adoption(present=10, agreed=2, held_on=date(2025, 8, 28))
    adoptions.record(office, ready.conference_id, record)
    minutes = papers.compose(office, "adoption-minutes", id=ready.conference_id)
    (head,) = (one for one in minutes.blocks if isinstance(one, Head))
    assert head.place_and_date.endswith("năm 2025")  # a meeting of last year has no minutes of this year
    assert "không được thông qua" in said(papers.compose(office, "adoption-minutes", id=ready.conference_id))


def test_the_minutes_have_the_day_and_hour_that_are_known(office: Office, ready: Prepared) -> None:
    """Day and month were left for the pen though the conference has its day, and no hour stood anywhere."""
    with_delegation(office, ready)

    def minutes() -> tuple[str, str]:
        paper = papers.compose(office, "adoption-minutes", id=ready.conference_id)
        (head,) = (one for one in paper.blocks if isinstance(one, Head))
        return said(paper), head.place_and_date

    told, place_and_date = minutes()
    assert place_and_date.endswith("ngày 15 tháng 12 năm 2026") and "giờ" in told and "9 giờ" not in told
    programme.add(office, ready.conference_id, content="Khai mạc", minutes=95)
    item = programme.add(office, ready.conference_id, content="Thông qua đoàn", minutes=10)
    with office.database.write("Loại mục") as w:
        w.update("programme_items", item, {"kind": "adoption"})
    assert "9 giờ" not in minutes()[0], "a draft is no programme yet"
    programme.issue(office, ready.conference_id)
    assert "Thời gian: 9 giờ 05, ngày 15 tháng 12 năm 2026" in minutes()[0]
    adoptions.record(office, ready.conference_id, Adoption(present=10, agreed=9, held_on=date(2026, 11, 18)))
    told, place_and_date = minutes()
    assert "9 giờ 05" not in told and place_and_date.endswith("ngày 18 tháng 11 năm 2026")


def test_minutes_of_a_list_that_changed_since_say_so(office: Office, ready: Prepared) -> None:
    with_delegation(office, ready)
    adoptions.record(office, ready.conference_id, Adoption(present=4, agreed=4, held_on=office.today))
    assert "đã đổi" not in said(papers.compose(office, "adoption-minutes", id=ready.conference_id))
    delegations.remove(office, [delegations.members(office, ready.conference_id)[0].id])
    told = said(papers.compose(office, "adoption-minutes", id=ready.conference_id))
    assert "(Danh sách trên đã đổi sau khi biểu quyết: bỏ Lò Thị An.)" in told
