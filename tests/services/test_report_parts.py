"""Reports of a conference: the outline of the plan, figures with data behind them, blanks where there are none."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from khenthuong_desktop.documents.model import Heading, Paragraph
from khenthuong_desktop.domain.dates import Deadline
from khenthuong_desktop.domain.report_parts import REPORTS, Report
from khenthuong_desktop.errors import UserError
from khenthuong_desktop.services import conferences, history, overview, papers, report_figures, report_parts, tasks
from khenthuong_desktop.services.office import Office
from khenthuong_desktop.wording import papers as paper_words
from khenthuong_desktop.wording import reports as words
from khenthuong_desktop.wording.papers import DOTTED_LINE
from tests.services.conference_papers_office import SETTINGS, Prepared, prepared, said, tables

SHORT_LINE = paper_words.SHORT_LINE.replace("\u00a0", " ")  # as the words of a paper are read here

PERIOD = replace(SETTINGS, period="2020 - 2025", tier="uong_bi_ward")


def award(
    office: Office,
    kind: str,
    name: str,
    year: int,
    *,
    state: str = "valid",
    code: str = "commune_certificate",
    **more: object,
) -> None:
    with office.database.write("Khen") as w:
        key = {"search_key": f" {name.lower()}", "sort_key": name.lower()}
        subject = w.insert("subjects", {"kind": kind, "full_name": name, **key, **more})
        row = {"subject_id": subject, "award": code, "year": year, "state": state}
        w.insert("commendations", row)


@pytest.fixture
def one(office: Office) -> Prepared:
    return prepared(office, PERIOD)


@pytest.mark.parametrize("tier", [None, "uong_bi_ward", "bach_long_vi_special_zone", "ha_dong_district"])
def test_every_plan_wants_four_parts_of_review_and_three_of_direction(office: Office, tier: str | None) -> None:
    conference_id = conferences.create(office, replace(SETTINGS, tier=tier), rules=False)
    report_parts.begin(office, conference_id, "five_year")
    levels = [part.level for part in report_parts.parts(office, conference_id, "five_year")]
    assert levels == [1, 2, 2, 2, 2, 1, 2, 2, 2]
    with pytest.raises(UserError, match=r"report\.already_begun"):
        report_parts.begin(office, conference_id, "five_year")


def test_figures_count_the_awards_of_the_period_and_no_others(office: Office, one: Prepared) -> None:
    award(office, "individual", "Lò Thị An", 2021, gender="female", direct_worker=1, position="Nông dân")
    award(office, "individual", "Bùi Văn Bình", 2025, gender="male", direct_worker=0, position="Giáo viên")
    award(office, "collective", "Trường mầm non", 2020)
    award(office, "household", "Hộ ông Cả", 2024, code="pm_merit")
    award(office, "individual", "Trước kỳ", 2019, gender="female")
    award(office, "individual", "Bị hủy", 2022, state="cancelled", gender="female")
    codes = [code for code in words.FIGURES if code.startswith("awards") and not code.startswith("awards_given")]
    found = {f.code: f.found for f in report_figures.figures(office, one.conference_id, codes)}
    assert found == {
        "awards": "4",
        "awards_women": "1",
        "awards_direct": "1",
        "awards_farmers_workers": "1",
        "awards_collectives": "1",
        "awards_households": "1",
        "awards_state": "1",
        "awards_by_year": "4",
        "awards_by_name": "2",
    }
    assert [row[:2] for row in report_figures.table(office, one.conference_id, "awards_by_year")] == [
        ("2020", 1),
        ("2021", 1),
        ("2024", 1),
        ("2025", 1),
    ]
    names = [row[:2] for row in report_figures.table(office, one.conference_id, "awards_by_name")]
    assert names[0][1] == 1 and names[1][1] == 3, "the higher award stands first, however few have it"


@pytest.mark.parametrize("report", REPORTS)
def test_a_report_without_data_has_blanks_and_says_what_is_missing(office: Office, report: Report) -> None:
    found = prepared(office, replace(SETTINGS, period="2020 - 2025", held_on=None, place="", cap=None))
    with office.database.write("Bỏ") as w:
        for delegate in found.delegate_ids:
            w.delete("delegates", delegate)
    report_parts.begin(office, found.conference_id, report)
    lacks = report_parts.lacks(office, found.conference_id, report)
    assert lacks.figures and lacks.parts
    assert all("Trên giấy" in sentence for sentence in lacks.sentences())
    text = said(papers.compose(office, words.PAPERS[report], id=found.conference_id))
    assert SHORT_LINE in text and DOTTED_LINE in text
    for label in lacks.figures:
        assert f"{label}: 0" not in text, "nobody counted is not the same as none"


def test_an_own_figure_stands_over_that_of_the_register_and_can_be_taken_back(office: Office, one: Prepared) -> None:
    award(office, "individual", "Lò Thị An", 2021, gender="female")
    report_parts.begin(office, one.conference_id, "five_year")
    part = next(p for p in report_parts.parts(office, one.conference_id, "five_year") if "awards" in p.figures)
    report_parts.set_figure(office, part.id, "awards", "312 (cả ba phường cũ)")
    text = said(papers.compose(office, "five-year-report", id=one.conference_id))
    assert "312 (cả ba phường cũ)." in text
    report_parts.set_figure(office, part.id, "awards", "")
    (first, *_) = report_parts.figures(office, one.conference_id, report_parts.part(office, part.id))
    assert first.told == first.found and first.found is not None
    history.undo(office)
    assert report_parts.figures(office, one.conference_id, report_parts.part(office, part.id))[0].own


def test_the_paper_is_numbered_as_the_decree_wants_and_keeps_what_was_written(office: Office, one: Prepared) -> None:
    ids = report_parts.begin(office, one.conference_id, "five_year")
    body = "Phong trào lan tỏa.\n- Khu phố nào cũng có mô hình mới."
    report_parts.write(office, ids[1], "Kết quả các phong trào", body)
    paper = papers.compose(office, "five-year-report", id=one.conference_id)
    labels = [(block.label, block.level) for block in paper.blocks if isinstance(block, Heading)]
    assert labels == [
        ("I.", 1),
        ("1.", 2),
        ("2.", 2),
        ("3.", 2),
        ("4.", 2),
        ("II.", 1),
        ("1.", 2),
        ("2.", 2),
        ("3.", 2),
    ]
    dashed = [block for block in paper.blocks if isinstance(block, Paragraph) and block.label == "-"]
    assert any("mô hình mới" in block.text[0].text for block in dashed)
    assert "giai đoạn 2020 - 2025" in said(paper)


def test_the_result_comes_out_of_the_data(office: Office, one: Prepared) -> None:
    with office.database.write("Ngày hội nghị") as w:
        for delegate in one.delegate_ids[:3]:
            w.update("delegates", delegate, {"state": "present"})
        line = {"conference_id": one.conference_id, "position": 1, "content": "Nước uống", "norm": 20000, "number": 10}
        w.insert("budget_lines", {**line, "approved": 200000})
        speech = {"conference_id": one.conference_id, "topic": "Giữ rừng", "state": "chosen"}
        w.insert("speeches", {**speech, "delegate_id": one.delegate_ids[0]})
    report_parts.begin(office, one.conference_id, "result")
    paper = papers.compose(office, "result-report", id=one.conference_id)
    text = said(paper)
    assert "Số đại biểu có mặt: 3." in text
    assert "Kinh phí được duyệt (đồng): 200.000." in text and f"Kinh phí đã chi (đồng): {SHORT_LINE}\n" in text
    assert ["Giữ rừng", "Lò Thị An", "Khu phố 1"] in [row[1:] for table in tables(paper) for row in table]
    units = next(table for table in tables(paper) if table[0][1] == "Khu phố 1")
    # Guests belong to no unit's number; with them the table comes to those who were called and who came.
    assert units[3][1:] == ["Khách mời", None, None, 1, 1] and units[-1] == [None, "Tổng số", 6, 5, 3, 3]
    assert units[0][2] == 3 and units[2][2:] == [1, 0, 0, 0], "a unit that was counted and sent nobody is a real 0"


def test_before_anybody_came_nobody_is_told_to_be_absent(office: Office, one: Prepared) -> None:
    """A column of zeros under 'Có mặt' would say that the hall was empty."""
    for code in ("delegates_by_kind", "delegates_by_unit", "composition"):
        rows = report_figures.table(office, one.conference_id, code)
        column = [heading for heading, *_ in words.TABLES[code]].index("Có mặt")
        assert rows and {row[column] for row in rows} == {None}, code


def test_sex_that_nobody_wrote_down_is_blank_and_a_part_of_it_says_of_how_many(office: Office, one: Prepared) -> None:
    award(office, "individual", "Lò Thị An", 2021)
    award(office, "collective", "Trường mầm non", 2022)

    def women() -> list[object]:
        return [row[3] for row in report_figures.table(office, one.conference_id, "awards_by_year")]

    assert women() == [None, 0], "a year of collectives alone has no woman; of a person without sex nobody knows"
    award(office, "individual", "Vàng Thị Bình", 2021, gender="female")
    assert women() == [1, 0]
    (found,) = report_figures.figures(office, one.conference_id, ["awards_women"])
    assert found.found == "1 (trong 1/2 lượt cá nhân đã ghi giới tính)"


def test_a_budget_with_a_line_without_price_has_no_sum(office: Office, one: Prepared) -> None:
    with office.database.write("Dự toán") as w:
        line = {"conference_id": one.conference_id, "content": "Hoa", "number": 5}
        w.insert("budget_lines", {**line, "position": 1, "norm": 1000})
        w.insert("budget_lines", {**line, "position": 2, "norm": None})
    (found,) = report_figures.figures(office, one.conference_id, ["budget_estimated"])
    assert found.is_missing


def test_a_part_is_handed_to_a_body_received_and_late(office: Office, one: Prepared) -> None:
    ids = report_parts.begin(office, one.conference_id, "five_year")
    assert report_parts.part(office, ids[1]).responsible == "Phòng Văn hóa - Xã hội"
    report_parts.hand_over(office, ids[1], "Phòng Kinh tế", Deadline(date(2026, 11, 18), inclusive=False))
    part = report_parts.part(office, ids[1])
    assert (part.responsible, part.days_late(office.today)) == ("Phòng Kinh tế", 3)
    (due,) = (due for due in overview.overview(office).due if due.record == f"{one.conference_id}:reports")
    assert (due.when, due.what) == ("quá 3 ngày", f"1 phần báo cáo quá hạn: {part.heading}")
    report_parts.receive(office, ids[1])
    assert report_parts.part(office, ids[1]).days_late(office.today) == 0
    assert not any("phần báo cáo" in due.what for due in overview.overview(office).due)
    history.undo(office)
    assert report_parts.part(office, ids[1]).received_on is None


def test_to_whom_a_report_goes_is_a_task_with_its_deadline(office: Office, one: Prepared) -> None:
    due = Deadline(date(2026, 12, 1), inclusive=False)
    task_id = report_parts.take_sending(office, one.conference_id, "five_year", "Sở Nội vụ", due)
    (sending,) = report_parts.sendings(office, one.conference_id, "five_year")
    assert sending.place == "Sở Nội vụ" and sending.deadline == due and not sending.is_done
    tasks.set_done(office, [task_id])
    assert report_parts.sendings(office, one.conference_id, "five_year")[0].is_done
    assert report_parts.sendings(office, one.conference_id, "result") == ()


def test_a_report_that_was_not_begun_is_no_paper(office: Office, one: Prepared) -> None:
    with pytest.raises(UserError, match=r"report\.no_parts"):
        papers.compose(office, "five-year-report", id=one.conference_id)


def test_a_part_keeps_its_heading_where_somebody_emptied_it(office: Office, one: Prepared) -> None:
    ids = report_parts.begin(office, one.conference_id, "five_year")
    report_parts.write(office, ids[1], "  ", "Có lời văn.")
    assert report_parts.part(office, ids[1]).heading == "Kết quả các phong trào thi đua yêu nước"
    report_parts.remove(office, ids[1])
    with pytest.raises(UserError, match=r"record\.gone"):
        report_parts.write(office, ids[1], "Kết quả", "Muộn rồi.")
