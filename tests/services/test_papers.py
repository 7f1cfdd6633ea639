"""Letters, submissions and reports from draft to signed: a signed paper never changes, nothing half-filled goes out."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from khenthuong_desktop.documents.model import Addressees, Bases, Head, Heading, Paper, Paragraph, Signatures, Title
from khenthuong_desktop.errors import UserError
from khenthuong_desktop.services import attachments, history, paper_texts, papers
from khenthuong_desktop.services.check import check
from khenthuong_desktop.services.office import Office
from khenthuong_desktop.services.paper_content import Inputs
from tests.services.paper_office import set_up

SAID = Inputs("gửi danh sách điển hình", ("Khu phố 3",), "1. Gửi trước «thời hạn».", {"deadline": "ngày 10/12/2026"})


@pytest.fixture
def bodies(office: Office) -> dict[str, str]:
    return set_up(office)


@pytest.fixture
def letter(office: Office, bodies: dict[str, str]) -> str:
    return papers.draft(office, "letter", SAID)


@pytest.fixture
def pdf(tmp_path: Path) -> Path:
    made = tmp_path / "05-UBND.signed.pdf"
    made.write_bytes(b"%PDF-1.7 signed")
    return made


def amend(office: Office, paper_id: str) -> str:
    said, signer_id = papers.amendment(office, paper_id)
    return papers.draft(office, "letter", said, signer_id=signer_id, amends_id=paper_id)


def _last_step(office: Office) -> str:
    step = history.next_undo(office)
    return step.reason if step else ""


def head_of(paper: Paper) -> Head:
    return next(block for block in paper.blocks if isinstance(block, Head))


def texts(paper: Paper) -> list[str]:
    return [block.text[0].text for block in paper.blocks if isinstance(block, Paragraph)]


def test_a_draft_letter_has_blanks_for_number_and_day_and_all_its_words(office: Office, letter: str) -> None:
    paper = papers.compose(office, "letter", id=letter)
    head = head_of(paper)
    assert head.issuing == ("ỦY BAN NHÂN DÂN", "PHƯỜNG TÂN LẬP")
    assert head.number == "Số:       /UBND"
    assert head.place_and_date == "Tân Lập, ngày     tháng     năm 2026"
    assert head.about == "V/v gửi danh sách điển hình"
    assert Addressees(("Khu phố 3",)) in paper.blocks
    assert texts(paper)[0] == "Gửi trước ngày 10/12/2026."
    assert texts(paper)[-1].endswith("./.")
    signed = next(block for block in paper.blocks if isinstance(block, Signatures))
    assert signed.columns[0].lines == ("TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH") and signed.columns[0].name == "Tạ Quang Luận"
    assert signed.recipients == ("Nơi nhận:", "Như trên", "Lưu: VT")


def test_a_submission_has_title_bases_and_numbered_parts(office: Office, bodies: dict[str, str]) -> None:
    said = Inputs("khen thưởng năm 2026", ("Chủ tịch UBND phường",), "I. KẾT QUẢ\n- Đã họp.\na) Mục a.")
    paper = papers.compose_draft(office, "submission", said, body_id=bodies["council"])
    assert head_of(paper).number == "Số:       /TTr-HĐTĐKT"
    assert head_of(paper).issuing == ("HỘI ĐỒNG", "THI ĐUA - KHEN THƯỞNG")
    assert Title("TỜ TRÌNH", ("Về việc khen thưởng năm 2026",)) in paper.blocks
    bases = next(block for block in paper.blocks if isinstance(block, Bases))
    assert any("152/2025/NĐ-CP" in line for line in bases.lines), "the decree in force on the day"
    assert Heading("I.", "KẾT QUẢ", 1) in paper.blocks
    assert [one.label for one in paper.blocks if isinstance(one, Paragraph)] == ["", "-", "a)", ""]
    signature = next(block for block in paper.blocks if isinstance(block, Signatures)).columns[0]
    assert signature.lines == ("TM. HỘI ĐỒNG", "THI ĐUA - KHEN THƯỞNG", "CHỦ TỊCH HỘI ĐỒNG")


def test_a_report_begins_with_what_it_reports(office: Office, bodies: dict[str, str]) -> None:
    said = Inputs("kết quả thi đua năm 2026", ("UBND tỉnh",), "1. Đã làm.")
    paper = papers.compose_draft(office, "report", said)
    assert Title("BÁO CÁO", ("Kết quả thi đua năm 2026",)) in paper.blocks
    assert head_of(paper).number == "Số:       /BC-UBND"
    assert any("báo cáo kết quả thi đua năm 2026" in text for text in texts(paper))


@pytest.mark.parametrize(
    ("inputs", "place"),
    [
        (Inputs("gửi danh sách", ()), "nơi nhận chính"),
        (Inputs("gửi danh sách", ("KP 3",), "Gửi «thời hạn»."), "thời hạn"),
    ],
)
def test_a_place_without_a_value_stops_the_paper_and_says_where_to_fill_it(
    office: Office, bodies: dict[str, str], inputs: Inputs, place: str
) -> None:
    paper_id = papers.draft(office, "letter", inputs)
    for deed in (
        lambda: papers.compose(office, "letter", id=paper_id),
        lambda: papers.send(office, paper_id),
        lambda: papers.sign(office, paper_id, "5", date(2026, 11, 20)),
    ):
        with pytest.raises(UserError) as refused:
            deed()
        assert refused.value.code == "paper.place_empty"
        assert (refused.value.facts["paper"], refused.value.facts["place"]) == ("Công văn", place)
        assert refused.value.facts["where"]
    assert papers.paper(office, paper_id).state == "draft"


@pytest.mark.parametrize(
    "body",
    [
        *("Theo Kế hoạch số ……", "Gửi [đơn vị]", "ngày ... tháng ...", "{{ unit }}", "Số ____", "Số: . . . ./UBND"),
        *("Gửi <<đơn vị>>", "Số ‥‥", "Số ⋯⋯", "Gửi ［đơn vị］", "««năm»»", "«a «năm» b»", "Gửi «năm", "năm»"),
    ],
)
def test_what_was_forgotten_half_filled_reaches_no_page(office: Office, bodies: dict[str, str], body: str) -> None:
    with pytest.raises(UserError, match=r"paper\.left_over"):
        papers.compose_draft(office, "letter", Inputs("gửi", ("KP 3",), body))


def test_blanks_that_are_meant_are_printed(office: Office, bodies: dict[str, str]) -> None:
    body = "Họp hồi «chừa dòng», «chừa ngày tháng», quà, hoa v.v... gồm cờ, hoa, …"
    paper = papers.compose_draft(office, "letter", Inputs("gửi", ("KP 3",), body))
    assert "năm 2026" in texts(paper)[0] and "……" in texts(paper)[0]


def test_from_draft_to_signed_and_back(office: Office, letter: str, pdf: Path) -> None:
    papers.send(office, letter)
    with pytest.raises(UserError, match=r"paper\.sent"):
        papers.change(office, letter, Inputs("khác"))
    papers.take_back(office, letter)
    papers.change(office, letter, Inputs("gửi danh sách đại biểu", SAID.addressees, SAID.body, SAID.values))
    papers.send(office, letter)
    assert papers.sign(office, letter, "Số: 5/UBND", date(2026, 11, 18), pdf) == ()
    signed = papers.paper(office, letter)
    assert (signed.state, signed.number, signed.name) == ("signed", "05", "Công văn số 05/UBND ngày 18/11/2026")
    assert head_of(papers.compose(office, "letter", id=letter)).number == "Số: 05/UBND"
    kept = papers.signed_file(office, letter)
    assert kept and attachments.content(office, kept).read_bytes() == pdf.read_bytes()
    assert check(office) == []
    history.undo(office)
    assert papers.paper(office, letter).state == "sent" and papers.signed_file(office, letter) is None
    for _ in range(4):
        history.undo(office)
    assert papers.paper(office, letter).subject == SAID.subject


def test_a_signed_paper_comes_out_as_it_was_whatever_changes_later(office: Office, letter: str) -> None:
    papers.sign(office, letter, "5", date(2026, 11, 18))
    before = papers.compose(office, "letter", id=letter)
    paper_texts.put(office, "letter", "closing", "Lời khác./.")
    with office.database.write("Đổi người ký") as w:
        w.execute("UPDATE signers SET full_name = 'Người Khác'")
        w.execute("UPDATE bodies SET name = 'Tên khác'")
    assert papers.compose(office, "letter", id=letter) == before
    for deed in (
        lambda: papers.change(office, letter, SAID),
        lambda: papers.sign(office, letter, "6", date(2026, 11, 19)),
        lambda: papers.send(office, letter),
        lambda: papers.remove(office, letter),
    ):
        with pytest.raises(UserError, match=r"paper\.signed"):
            deed()


def test_a_paper_signed_before_the_merger_has_the_names_of_before(office: Office, letter: str) -> None:
    papers.sign(office, letter, "9", date(2025, 6, 30))
    head = head_of(papers.compose(office, "letter", id=letter))
    assert head.issuing == ("ỦY BAN NHÂN DÂN", "PHƯỜNG CŨ")
    assert head.place_and_date == "Cũ, ngày 30 tháng 6 năm 2025"


def test_a_change_is_a_new_paper_that_names_the_signed_one(office: Office, letter: str) -> None:
    with pytest.raises(UserError, match=r"paper\.not_signed"):
        papers.amendment(office, letter)
    papers.sign(office, letter, "5", date(2026, 11, 18))
    assert papers.amendments(office, letter) == (), "looking keeps nothing"
    changed = papers.paper(office, amend(office, letter))
    assert _last_step(office) == "Soạn văn bản sửa đổi công văn số 05/UBND ngày 18/11/2026"
    assert changed.state == "draft" and changed.amends_id == letter
    assert "Công văn số 05/UBND ngày 18/11/2026" in head_of(papers.compose(office, "letter", id=changed.id)).about
    assert [one.id for one in papers.amendments(office, letter)] == [changed.id]
    history.undo(office)
    assert papers.amendments(office, letter) == ()


def test_an_issued_paper_is_not_simply_undone(office: Office, letter: str) -> None:
    papers.sign(office, letter, "5", date(2026, 11, 18))
    papers.issue(office, letter)
    with pytest.raises(UserError, match=r"undo\.left_office") as refused:
        history.undo(office)
    assert refused.value.facts["what"] == "Công văn số 05/UBND ngày 18/11/2026"


def test_a_number_used_twice_warns_within_issuer_type_and_year_only(office: Office, bodies: dict[str, str]) -> None:
    def signed(kind: str, body: str, number: str, day: date) -> list[str]:
        paper_id = papers.draft(office, kind, SAID, body_id=bodies[body])
        return [one.code for one in papers.sign(office, paper_id, number, day)]

    assert signed("letter", "people_committee", "05", date(2026, 3, 1)) == []
    assert signed("letter", "council", "05", date(2026, 3, 1)) == [], "another issuer"
    assert signed("report", "people_committee", "05", date(2026, 3, 1)) == [], "another type"
    assert signed("letter", "people_committee", "05", date(2025, 12, 31)) == ["paper.signed_other_year"]
    assert signed("letter", "people_committee", "88", date(2026, 3, 2)) == [], "gaps are normal"
    assert signed("letter", "people_committee", "5", date(2026, 11, 1)) == ["paper.number_taken"]
    assert signed("letter", "people_committee", "90", date(2026, 11, 21)) == ["paper.signed_in_future"]


def test_a_signed_file_must_be_a_pdf_and_can_come_later(office: Office, letter: str, pdf: Path, tmp_path: Path) -> None:
    picture = tmp_path / "scan.jpg"
    picture.write_bytes(b"\xff\xd8")
    with pytest.raises(UserError, match=r"paper\.not_a_pdf"):
        papers.sign(office, letter, "5", date(2026, 11, 18), picture)
    assert papers.paper(office, letter).state == "draft"
    with pytest.raises(UserError, match=r"paper\.not_signed"):
        papers.attach_signed(office, letter, pdf)
    papers.sign(office, letter, "5", date(2026, 11, 18))
    papers.attach_signed(office, letter, pdf)
    pdf.write_bytes(b"%PDF-1.7 signed again")
    papers.attach_signed(office, letter, pdf)
    (kept,) = attachments.of_record(office, letter)
    assert attachments.content(office, kept).read_bytes() == b"%PDF-1.7 signed again"


def test_no_subject_no_number_no_such_paper_are_said(office: Office, letter: str) -> None:
    with pytest.raises(UserError, match=r"paper\.no_subject"):
        papers.draft(office, "letter", Inputs("  "))
    with pytest.raises(UserError, match=r"paper\.number_missing"):
        papers.sign(office, letter, " ", date(2026, 11, 18))
    with pytest.raises(UserError, match=r"paper\.id_missing"):
        papers.compose(office, "letter")
    with pytest.raises(UserError, match=r"paper\.gone"):
        papers.compose(office, "report", id=letter)
    papers.remove(office, letter)
    with pytest.raises(UserError, match=r"paper\.gone"):
        papers.paper(office, letter)
    history.undo(office)
    assert papers.papers(office, kind="letter", state="draft")[0].id == letter


@pytest.mark.parametrize("ending", [".pdf", ".docx", ".xlsx"])
def test_export_writes_what_was_asked_and_twice_the_same(
    office: Office, letter: str, tmp_path: Path, ending: str
) -> None:
    first = papers.export(office, "letter", tmp_path / f"a{ending}", id=letter)
    second = papers.export(office, "letter", tmp_path / f"b{ending.upper()}", id=letter)
    assert first.sha256 == second.sha256 and first.size > 1000


def test_an_export_that_cannot_be_leaves_the_old_file(office: Office, bodies: dict[str, str], tmp_path: Path) -> None:
    target = tmp_path / "cv.pdf"
    target.write_bytes(b"old")
    bad = papers.draft(office, "letter", Inputs("gửi", ()))
    with pytest.raises(UserError):
        papers.export(office, "letter", target, id=bad)
    with pytest.raises(UserError, match=r"paper\.unknown_ending"):
        papers.export(office, "letter", tmp_path / "cv.odt", id=bad)
    assert target.read_bytes() == b"old" and [one.name for one in tmp_path.glob("*cv*")] == ["cv.pdf"]


@pytest.mark.parametrize(
    ("typed", "printed"),
    [
        ("5", "05"),
        ("Số: 05", "05"),
        ("05-TTr/ĐU", "05"),
        ("0012/UBND", "12"),
        ("5A", "05a"),
        ("5 a", "05a"),
        ("105", "105"),
    ],
)
def test_a_number_is_printed_as_the_decree_wants_however_it_is_typed(
    office: Office, letter: str, typed: str, printed: str
) -> None:
    papers.sign(office, letter, typed, date(2026, 11, 18))
    assert head_of(papers.compose(office, "letter", id=letter)).number == f"Số: {printed}/UBND"


@pytest.mark.parametrize("typed", ["0", "-1", "<b>", "=5", "05 06", "một", "……", "«số»", "5" * 40])
def test_what_is_no_number_signs_nothing(office: Office, letter: str, typed: str) -> None:
    with pytest.raises(UserError, match=r"paper\.number_odd"):
        papers.sign(office, letter, typed, date(2026, 11, 18))
    assert papers.paper(office, letter).state == "draft"


def test_a_change_of_a_change_names_only_the_paper_it_changes(office: Office, letter: str) -> None:
    papers.sign(office, letter, "5", date(2026, 11, 18))
    second = amend(office, letter)
    papers.sign(office, second, "6", date(2026, 11, 19))
    third = papers.paper(office, amend(office, second))
    assert third.subject == "gửi danh sách điển hình (sửa đổi Công văn số 06/UBND ngày 19/11/2026)"


def test_several_addressees_stand_one_a_line_however_their_place_is_written(
    office: Office, bodies: dict[str, str]
) -> None:
    paper_texts.put(office, "letter", "addressees", "« Nơi nhận chính »")
    paper = papers.compose_draft(office, "letter", Inputs("gửi", ("Khu phố 1", "A & B <Chi nhánh>")))
    assert Addressees(("Khu phố 1", "A & B <Chi nhánh>")) in paper.blocks


def test_a_submission_of_the_last_day_of_the_old_law_and_one_of_the_first_of_the_new(
    office: Office, bodies: dict[str, str]
) -> None:
    said = Inputs("khen thưởng", ("UBND tỉnh",), "Một «cơ quan».")
    for day, issuing, decree, name in (
        (date(2025, 6, 30), "PHƯỜNG CŨ", "98/2023/NĐ-CP", "phường Cũ"),
        (date(2025, 7, 1), "PHƯỜNG TÂN LẬP", "152/2025/NĐ-CP", "phường Tân Lập"),
    ):
        paper = papers.compose_draft(office, "submission", said, day=day)
        bases = next(block for block in paper.blocks if isinstance(block, Bases))
        assert head_of(paper).issuing[-1] == issuing and decree in bases.lines[1]
        assert f"Một Ủy ban nhân dân {name}." in texts(paper)


def test_a_subject_may_leave_a_blank_for_the_day(office: Office, bodies: dict[str, str]) -> None:
    said = Inputs("họp «hội đồng» «chừa ngày tháng»", ("KP 3",), "Một.")
    about = head_of(papers.compose_draft(office, "letter", said)).about.replace("\u00a0", " ")
    assert about == ("V/v họp Hội đồng Thi đua - Khen thưởng phường Tân Lập ngày     tháng     năm 2026")
    for wrong in ("họp «ngày họp»", "về «trích yếu»"):
        with pytest.raises(UserError, match=r"paper\.left_over"):
            papers.compose_draft(office, "letter", Inputs(wrong, ("KP 3",), "Một."))
