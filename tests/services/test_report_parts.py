"""Reports of a conference: the outline of the plan, figures with data behind them, blanks where there are none."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from khenthuong_desktop.documents.model import Addressees, Heading, Paragraph, Signatures
from khenthuong_desktop.domain.dates import Deadline
from khenthuong_desktop.domain.report_parts import REPORTS, Report
from khenthuong_desktop.errors import UserError
from khenthuong_desktop.services import (
    composition_rules,
    conferences,
    history,
    overview,
    paper_texts,
    papers,
    programme,
    report_figures,
    report_parts,
    tasks,
)
from khenthuong_desktop.services.office import Office
from khenthuong_desktop.wording import errors
from khenthuong_desktop.wording import papers as paper_words
from khenthuong_desktop.wording import reports as words
from khenthuong_desktop.wording.papers import DOTTED_LINE
from tests.services.conference_office import rule
from tests.services.conference_papers_office import SETTINGS, Prepared, prepared, said, tables, tell

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
    assert "Kinh phí được duyệt: 200.000 đồng." in text and f"Kinh phí đã chi: {SHORT_LINE} đồng." in text
    assert ["Giữ rừng", "Lò Thị An", "Khu phố 1"] in [row[1:] for table in tables(paper) for row in table]
    units = next(table for table in tables(paper) if table[0][1] == "Khu phố 1")
    # Guests belong to no unit's number; with them the table comes to those who were called and who came.
    assert units[3][1:] == ["Khách mời", None, None, 1, 1] and units[-1] == [None, "Tổng số", 6, 5, 3, 3]
    assert units[0][2] == 3 and units[2][2:] == [1, 0, 0, 0], "a unit that was counted and sent nobody is a real 0"


def test_who_was_replaced_was_introduced_all_the_same(office: Office, one: Prepared) -> None:
    """The report would say two where the list of delegates names three: nobody could tell which is right."""

    def told() -> list[tuple[object, ...]]:
        rows = report_figures.table(office, one.conference_id, "delegates_by_unit")
        return [tuple(row[:4]) for row in rows if str(row[0]).startswith("Khu phố")]

    before = told()
    assert before
    with office.database.write("Ốm") as w:
        gone = next(iter(w.rows("SELECT id, unit_id FROM delegates WHERE kind = 'model' AND state = 'chosen'")))
        unit = (w.record("units", gone["unit_id"]) or {})["name"]
        w.update("delegates", gone["id"], {"state": "replaced"})
    for was, now in zip(before, told(), strict=True):
        assert now[:3] == was[:3], "allotted and introduced stay"
        assert isinstance(was[3], int) and now[3] == was[3] - (was[0] == unit)


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
    assert women() == ["ít nhất 1", 0], "as it is told in words"
    (found,) = report_figures.figures(office, one.conference_id, ["awards_women"])
    assert (found.found, found.note) == ("ít nhất 1", "1/2 lượt cá nhân đã ghi giới tính")


WRONG = [
    ("five_year", "awards", "mt trăm"),
    ("five_year", "awards", "312 mt"),
    ("five_year", "awards", "-5"),
    ("five_year", "awards", "1.25.0"),
    ("five_year", "awards", "12,5"),
    ("result", "budget_spent", "hai triệu"),
    ("result", "delegation_votes", "151/150"),
    ("result", "delegation_votes", "gần hết"),
]
RIGHT = [
    ("five_year", "awards", "1250", "1.250"),
    ("five_year", "awards", "1 250", "1.250"),
    ("five_year", "awards", "312(cả ba phường cũ)", "312 (cả ba phường cũ)"),
    ("five_year", "awards_by_year", "Xem phụ lục kèm theo", "Xem phụ lục kèm theo"),
    ("result", "budget_spent", "18500000", "18.500.000"),
    ("result", "delegation_votes", "148 / 150", "148/150 đại biểu đồng ý"),
    ("result", "delegation_votes", "148/150 đại biểu đồng ý", "148/150 đại biểu đồng ý"),
    ("result", "held_at", "Nhà văn hóa trung tâm", "Nhà văn hóa trung tâm"),
]


def holder(office: Office, conference_id: str, report: Report, code: str) -> str:
    report_parts.begin(office, conference_id, report)
    return next(part.id for part in report_parts.parts(office, conference_id, report) if code in part.figures)


@pytest.mark.parametrize(("report", "code", "typed"), WRONG)
def test_words_are_no_figure(office: Office, one: Prepared, report: Report, code: str, typed: str) -> None:
    """A word half-typed with the keyboard of another language would be printed as if somebody had counted it."""
    part_id = holder(office, one.conference_id, report, code)
    before = history.next_undo(office)
    with pytest.raises(UserError, match=r"report\.figure_not") as problem:
        report_parts.set_figure(office, part_id, code, typed)
    assert typed in errors.sentence(problem.value).what and words.FIGURES[code] in errors.sentence(problem.value).what
    assert report_parts.part(office, part_id).figures[code] == "" and history.next_undo(office) == before


@pytest.mark.parametrize(("report", "code", "typed", "kept"), RIGHT)
def test_a_figure_is_kept_as_it_will_be_printed(
    office: Office, one: Prepared, report: Report, code: str, typed: str, kept: str
) -> None:
    part_id = holder(office, one.conference_id, report, code)
    report_parts.set_figure(office, part_id, code, typed)
    assert report_parts.part(office, part_id).figures[code] == kept
    report_parts.set_figure(office, part_id, code, kept)
    assert report_parts.part(office, part_id).figures[code] == kept
    history.undo(office)
    assert report_parts.part(office, part_id).figures[code] == "", "writing the same again was no step of its own"


def test_units_that_have_reported_are_so_many_of_so_many() -> None:
    assert report_figures.own_figure("unit_reports", "18/20") == "18/20 đơn vị"
    with pytest.raises(UserError, match=r"report\.figure_not_share"):
        report_figures.own_figure("unit_reports", "18/")


@pytest.mark.parametrize(
    ("source", "told"),
    [
        ("", "Kế hoạch số /KH-UBND ngày tháng năm của Ủy ban nhân dân phường Tân Lập"),
        ("Kế hoạch tổ chức hội nghị", "Kế hoạch số /KH-UBND ngày tháng năm tổ chức hội nghị"),
        (
            "Kế hoạch của UBND quận Hà Đông năm 2025 (số và ngày để trống)",
            "Kế hoạch số /KH-UBND ngày tháng năm 2025 của UBND quận Hà Đông",
        ),
        (
            "Kế hoạch số: /KH-HĐND ngày ... tháng 6 năm 2026 của HĐND phường",
            "Kế hoạch số /KH-HĐND ngày tháng 6 năm 2026 của HĐND phường",
        ),
        ("Kế hoạch số 9/KH-UBND ngày ... tháng 10 năm 2026", "Kế hoạch số 9/KH-UBND ngày tháng 10 năm 2026"),
        ("Kế hoạch số 9/KH-UBND ngày 01/10/2026", "Kế hoạch số 9/KH-UBND ngày 01/10/2026"),
        ("Công văn của Sở Nội vụ", "Công văn của Sở Nội vụ"),
    ],
)
def test_a_plan_without_its_number_leaves_a_gap_for_the_pen(office: Office, source: str, told: str) -> None:
    found = prepared(office, replace(SETTINGS, source=source))
    report_parts.begin(office, found.conference_id, "result")
    text = said(papers.compose(office, "result-report", id=found.conference_id))
    opening = next(line for line in text.splitlines() if line.startswith("Thực hiện"))
    assert " ".join(opening.split()).startswith(f"Thực hiện {told}, Ủy ban nhân dân")
    if told != source:
        assert "ngày   " in opening, "there is room for the pen"
    named = words.PLAN_NUMBER in report_parts.lacks(office, found.conference_id, "result").figures
    assert named is (told != source)


def test_a_sum_of_some_lines_says_of_how_many(office: Office, one: Prepared) -> None:
    with office.database.write("Dự toán") as w:
        line = {"conference_id": one.conference_id, "content": "Hoa", "number": 5, "norm": 1000}
        w.insert("budget_lines", {**line, "position": 1, "spent": 4000})
        w.insert("budget_lines", {**line, "position": 2})
    (found,) = report_figures.figures(office, one.conference_id, ["budget_spent"])
    assert (found.found, found.note) == (None, "mới ghi 1/2 khoản, cộng 4.000"), "nobody signs the sum of some"


def test_whom_the_office_says_it_goes_to_stands_before_whom_the_plan_names(office: Office, one: Prepared) -> None:
    report_parts.begin(office, one.conference_id, "result")
    report_parts.take_sending(office, one.conference_id, "result", "Sở Nội vụ tỉnh Phú Thọ; Đảng ủy phường")
    paper = papers.compose(office, "result-report", id=one.conference_id)
    (addressees,) = (block for block in paper.blocks if isinstance(block, Addressees))
    assert addressees.names == ("Sở Nội vụ tỉnh Phú Thọ", "Đảng ủy phường")


def test_recipients_that_the_office_wrote_stay_as_it_wrote_them(office: Office, one: Prepared) -> None:
    report_parts.begin(office, one.conference_id, "result")
    paper_texts.put(office, "result-report", "recipients", "Như trên\nLưu: VP")
    paper = papers.compose(office, "result-report", id=one.conference_id)
    (signed,) = (block for block in paper.blocks if isinstance(block, Signatures))
    assert signed.recipients == ("Nơi nhận:", "Như trên", "Lưu: VP")


def test_the_programme_is_told_as_it_left_the_office(office: Office, one: Prepared) -> None:
    programme.from_template(office, one.conference_id)
    programme.issue(office, one.conference_id)
    first = programme.items(office, one.conference_id)[0]
    programme.change(office, first.id, content="Sửa sau khi đã phát")
    told = [row[0] for row in report_figures.table(office, one.conference_id, "programme_list")]
    assert told[0] == first.content and len(told) == 9


def test_a_mark_that_nobody_wrote_down_is_not_told_to_be_had_by_nobody(office: Office, one: Prepared) -> None:
    """'Dân tộc thiểu số: 0' of a hall whose ethnicities nobody asked would be a lie."""
    composition_rules.save(office, one.conference_id, [rule("women", 1), rule("ethnic_minority", 1)])

    def row() -> tuple[object, ...]:
        return report_figures.table(office, one.conference_id, "composition")[1][1:]

    def note() -> str:
        return report_figures.figures(office, one.conference_id, ["composition"])[0].note

    assert row() == ("tổng số đại biểu", "ít nhất 01 người", None, None, None), "room for the pen"
    assert note() == "chưa ai được ghi: Dân tộc thiểu số"
    tell(office, one.delegate_ids[0], ethnicity="kinh")
    assert row()[2] == 0 and not note(), "of one who is asked, it is known"


def test_what_is_not_known_of_the_data_is_said_in_the_window_and_on_no_signed_paper(
    office: Office, one: Prepared
) -> None:
    award(office, "individual", "Lò Thị An", 2021, gender="female", direct_worker=0)
    award(office, "individual", "Bùi Văn Bình", 2022)
    report_parts.begin(office, one.conference_id, "five_year")
    text = said(papers.compose(office, "five-year-report", id=one.conference_id))
    assert "Lượt khen thưởng cá nhân nữ: ít nhất 1." in text and "đã ghi" not in text
    assert f"sản xuất, công tác: {SHORT_LINE}." in text, "at least none says nothing"
    told = report_parts.lacks(office, one.conference_id, "five_year")
    assert told.notes == ("Lượt khen thưởng cá nhân nữ (1/2 lượt cá nhân đã ghi giới tính)",)
    assert "1 số liệu chưa đếm hết." in told.sentence() and any(told.notes[0] in line for line in told.sentences())


def test_each_row_of_the_composition_says_of_whom_it_counts(office: Office, one: Prepared) -> None:
    """63 women of everybody beside 73 workers of the models would read as parts of one whole."""
    rules = [rule("women", 0), replace(rule("direct_worker", 0), scope="models")]
    composition_rules.save(office, one.conference_id, rules)
    tell(office, one.delegate_ids[0], direct_worker=1)
    report_parts.begin(office, one.conference_id, "result")
    paper = papers.compose(office, "result-report", id=one.conference_id)
    told = next(table for table in tables(paper) if table[0][1] == "Nữ")
    assert [row[1:] for row in told] == [
        ["Nữ", "tổng số đại biểu", 1],
        ["Trực tiếp lao động", "số điển hình", 1],
    ], "what is asked without a number has no empty columns for one"
    assert "so với yêu cầu (kế hoạch chú trọng, không quy định số lượng):" in said(paper)


def test_after_the_conference_who_came_is_held_against_what_was_asked(office: Office, one: Prepared) -> None:
    """'cần 2, có mặt 1: đủ' is taken for a mistake: what is enough must be said."""
    composition_rules.save(office, one.conference_id, [rule("men", 2), rule("women", 0)])

    def rows() -> list[tuple[object, ...]]:
        return [row[2:] for row in report_figures.table(office, one.conference_id, "composition")]

    assert rows() == [("ít nhất 02 người", 2, None, "đủ"), ("chú trọng", 1, None, None)]
    men = one.delegate_ids[1:3]
    with office.database.write("Có mặt") as w:
        w.update("delegates", men[0], {"state": "present"})
    assert rows()[0] == ("ít nhất 02 người", 2, 1, "triệu tập đủ, có mặt thiếu 1")
    with office.database.write("Có mặt") as w:
        w.update("delegates", men[1], {"state": "present"})
    assert rows()[0] == ("ít nhất 02 người", 2, 2, "đủ")


def test_words_stored_as_a_figure_before_are_not_printed(office: Office, one: Prepared) -> None:
    award(office, "individual", "Lò Thị An", 2021)
    part_id = holder(office, one.conference_id, "five_year", "awards")
    with office.database.write("Bản trước") as w:
        w.update("report_parts", part_id, {"figures": '{"awards": "mt trăm", "awards_households": "3"}'})
    text = said(papers.compose(office, "five-year-report", id=one.conference_id))
    assert "mt trăm" not in text and f"Tổng số lượt khen thưởng: {SHORT_LINE}." in text
    assert "Tổng số lượt khen thưởng" in report_parts.lacks(office, one.conference_id, "five_year").figures
    report_parts.set_figure(office, part_id, "awards", "100")
    assert "Tổng số lượt khen thưởng: 100." in said(papers.compose(office, "five-year-report", id=one.conference_id))


def test_a_speech_of_nobody_yet_has_room_for_the_name(office: Office, one: Prepared) -> None:
    with office.database.write("Tham luận") as w:
        w.insert("speeches", {"conference_id": one.conference_id, "topic": "Giữ rừng", "state": "chosen"})
    assert report_figures.table(office, one.conference_id, "speech_list") == [("Giữ rừng", None, None)]
    (found,) = report_figures.figures(office, one.conference_id, ["speech_list"])
    assert found.note == "1 tham luận chưa ghi người trình bày"


def test_awards_add_up_below_their_table(office: Office, one: Prepared) -> None:
    award(office, "individual", "Lò Thị An", 2021, gender="female")
    award(office, "collective", "Trường mầm non", 2022)
    report_parts.begin(office, one.conference_id, "five_year")
    years = tables(papers.compose(office, "five-year-report", id=one.conference_id))[0]
    assert years[-1] == [None, "Tổng số", 2, 1, 1, 1, 0]
    award(office, "individual", "Bùi Văn Bình", 2023)
    years = tables(papers.compose(office, "five-year-report", id=one.conference_id))[0]
    assert years[-1] == [None, "Tổng số", 3, 2, "ít nhất 1", 1, 0], "of a year nobody knows, so of all"
    award(office, "individual", "Vàng Thị Bình", 2023, gender="female")
    years = tables(papers.compose(office, "five-year-report", id=one.conference_id))[0]
    assert [row[4] for row in years] == [1, 0, "ít nhất 1", "ít nhất 2"]


def test_a_review_of_the_year_reports_of_no_delegation(office: Office) -> None:
    """It sends nobody to a congress: four lines 'chưa có số liệu' would ask for what there cannot be."""
    small = conferences.create(office, conferences.draft_small(office, "year_review"), rules=False)
    report_parts.begin(office, small, "result")
    told = [part.code for part in report_parts.parts(office, small, "result")]
    assert "result_delegation" not in told and "result_honoured" in told and len(told) == 11


def test_only_a_pilot_owes_a_note_of_experience(office: Office, one: Prepared) -> None:
    with pytest.raises(UserError, match=r"report\.no_parts"):
        papers.compose(office, "experience-note", id=one.conference_id)


def test_two_who_write_at_the_same_part_lose_nothing(office: Office, one: Prepared) -> None:
    """One changes the heading, the other the words: neither takes back what the other did."""
    ids = report_parts.begin(office, one.conference_id, "five_year")
    report_parts.write(office, ids[1], body="Lời văn.")
    report_parts.write(office, ids[1], "Tên mới")
    kept = report_parts.part(office, ids[1])
    assert (kept.heading, kept.body) == ("Tên mới", "Lời văn.")


def test_a_budget_with_a_line_without_price_has_no_sum(office: Office, one: Prepared) -> None:
    with office.database.write("Dự toán") as w:
        line = {"conference_id": one.conference_id, "content": "Hoa", "number": 5}
        w.insert("budget_lines", {**line, "position": 1, "norm": 1000})
        w.insert("budget_lines", {**line, "position": 2, "norm": None})
    (found,) = report_figures.figures(office, one.conference_id, ["budget_estimated"])
    assert found.is_missing


def test_a_part_is_handed_to_a_body_received_and_late(office: Office, one: Prepared) -> None:
    ids = report_parts.begin(office, one.conference_id, "five_year")
    assert {one.responsible for one in report_parts.parts(office, one.conference_id, "five_year")} == {""}
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


def test_the_table_of_units_comes_to_as_many_as_the_list_of_delegates(office: Office, one: Prepared) -> None:
    """498 introduced on paper and 500 on screen: whoever is without a unit dropped out, nobody knew where."""

    def rows() -> dict[object, tuple[object, ...]]:
        return {row[0]: tuple(row[2:4]) for row in report_figures.table(office, one.conference_id, "delegates_by_unit")}

    before = rows()
    assert words.NO_UNIT not in before
    with office.database.write("Chưa rõ đơn vị") as w:
        gone = next(iter(w.rows("SELECT id, unit_id FROM delegates WHERE kind = 'model' AND state = 'chosen'")))
        w.update("delegates", gone["id"], {"unit_id": None})
    after = rows()
    assert after[words.NO_UNIT] == (1, 1) and words.OTHER_UNITS not in after
    for column in (0, 1):
        told = [sum(row[column] or 0 for row in found.values()) for found in (before, after)]  # type: ignore[misc]
        assert told[0] == told[1]


def test_a_task_of_the_plan_that_names_nobody_is_no_recipient(office: Office, one: Prepared) -> None:
    """'Tổng hợp, báo cáo kết quả tổ chức hội nghị' stood among those to whom the report is sent."""
    tasks.add(office, one.conference_id, "Tổng hợp, báo cáo kết quả tổ chức hội nghị", product="result_report")
    assert report_parts.sendings(office, one.conference_id, "result") == ()
    report_parts.take_sending(office, one.conference_id, "result", "Sở Nội vụ")
    assert [sent.place for sent in report_parts.sendings(office, one.conference_id, "result")] == ["Sở Nội vụ"]
