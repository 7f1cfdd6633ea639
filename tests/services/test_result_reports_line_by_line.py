"""What each plan wants told of its conference, to whom and signed how, against the report of one that was held."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

import pytest

from khenthuong_desktop.documents.model import Addressees, Heading, Signatures
from khenthuong_desktop.domain.report_parts import Part
from khenthuong_desktop.services import conferences, papers, report_figures, report_parts
from khenthuong_desktop.services.office import Office
from khenthuong_desktop.wording import papers as paper_words
from khenthuong_desktop.wording.reports import PLAN_NUMBER
from tests.services import held_conference
from tests.services.conference_papers_office import said

SHORT_LINE: Final = paper_words.SHORT_LINE.replace("\u00a0", " ")  # as the words of a paper are read here
TIERS: Final = (
    *("uong_bi_ward", "bach_long_vi_special_zone", "ha_dong_district"),
    *("bac_kan_commune", "bac_kan_department", "bac_kan_district", "bac_kan_province"),
)
_TO_PROVINCE: Final = ("Ủy ban nhân dân tỉnh Phú Thọ (qua Sở Nội vụ)",)
TO: Final = {
    "uong_bi_ward": ("Ủy ban nhân dân tỉnh Phú Thọ", "Sở Nội vụ"),
    "bach_long_vi_special_zone": ("Ban Thi đua - Khen thưởng tỉnh Phú Thọ",),
    "ha_dong_district": ("Ban Thi đua - Khen thưởng, Sở Nội vụ",),
    "bac_kan_commune": _TO_PROVINCE,
    "bac_kan_department": _TO_PROVINCE,
    "bac_kan_district": _TO_PROVINCE,
    "bac_kan_province": ("Hội đồng Thi đua - Khen thưởng Trung ương",),
}
# Words of the lines that say who gets a copy, in the order of the plan.
COPIES: Final = {
    "uong_bi_ward": ("Đảng ủy, HĐND (b/c)", "Chủ tịch, các Phó Chủ tịch", "MTTQ", "phòng chuyên môn"),
    "bach_long_vi_special_zone": ("Đảng ủy", "Chủ tịch, các Phó Chủ tịch", "MTTQ Việt Nam", "trên địa bàn"),
    "ha_dong_district": ("Quận ủy; HĐND|Quận ủy, HĐND (b/c)", "Chủ tịch", "phòng, ban, ngành, MTTQ", "UBND các phường"),
    "bac_kan_commune": ("Đảng ủy", "Chủ tịch"),
    "bac_kan_department": ("Cấp ủy",),
    "bac_kan_district": ("cấp ủy", "Chủ tịch"),
    "bac_kan_province": ("Bộ Nội vụ (b/c)", "Tỉnh ủy, HĐND (b/c)", "Chủ tịch", "Sở Nội vụ"),
}
# Section of the plan and words of what it wants told, in the order of the report; "" where the plan says nothing more.
Line = tuple[str, str]
_AGREED: Final = "thông qua"
_PROPAGANDA_BK: Final = "tư tưởng thi đua yêu nước|người tốt, việc tốt|văn hóa, văn nghệ"
ASKED: Final[dict[str, tuple[Line, ...]]] = {
    "uong_bi_ward": (
        ("V", ""),
        ("V", "hướng dẫn, đôn đốc|thẩm định, phê duyệt dự toán|phóng sự|khánh tiết theo maket"),
        ("IV.4", "trực quan, phát thanh, cổng thông tin điện tử, mạng xã hội|gặp gỡ, giao lưu|văn hóa, văn nghệ"),
        ("III", ""),
        ("III.3", "1/2 ngày|tháng 8/2025|không tổ chức riêng"),
        ("III.2", "150|70%|30%"),
        ("III.2", "trực tiếp sản xuất|nghiên cứu khoa học|sáng tạo|nữ|dân tộc thiểu số|thành phần kinh tế"),
        ("IV.2", "Chín nội dung|tham luận|các lĩnh vực, các thành phần"),
        ("IV.2", "Biểu dương, tôn vinh, khen thưởng"),
        ("IV.2", f"Đại hội cấp trên|{_AGREED}"),
        ("IV.5", "phân cấp ngân sách|thẩm định, phê duyệt"),
        ("V.1", "bài học kinh nghiệm|vướng mắc"),
    ),
    "bach_long_vi_special_zone": (
        ("IV", ""),
        ("IV.1", "theo dõi, đôn đốc|Văn phòng|công khai, dân chủ từ cơ sở"),
        ("III.2", "trước, trong và sau|chuyên trang, chuyên mục|gặp gỡ|văn hóa, văn nghệ"),
        ("II", ""),
        ("II", "01 buổi|trước ngày 25/8/2025"),
        ("II", "150|khoảng 70%|khoảng 30%"),
        ("II", "Anh hùng|học tập, chiến đấu|nữ, dân tộc, các thành phần kinh tế|trước sắp xếp"),
        ("III.1", "Tám nội dung|tham luận"),
        ("III.1", "Biểu dương, tôn vinh, khen thưởng"),
        ("III.1", _AGREED),
        ("IV.5", "dự toán chi ngân sách địa phương"),
        ("I.3", "tồn tại, hạn chế cần khắc phục|bài học kinh nghiệm"),
    ),
    "ha_dong_district": (
        ("III", ""),
        ("III.3", "kiểm tra, đôn đốc|phóng sự"),
        ("III.4", "Chuyên mục, chuyên trang|kết quả hội nghị các cấp"),
        ("II.2", ""),
        ("II.2", "1/2 ngày|quý II/2025"),
        ("II.2", "300|70%|30%"),
        ("II.2", "thành phần kinh tế, dân tộc, tôn giáo|nữ, trẻ tuổi|công nhân, nông dân"),
        ("II.3", "Mười nội dung|phóng sự|chỉ đạo của cấp trên"),
        ("II.3", "người tốt, việc tốt"),
        ("II.3", _AGREED),
        ("III.1", "các phường|trước hội nghị 10 ngày|báo cáo kết quả"),
        ("", ""),  # its plan says nothing of money: the report does, as is usual
        ("I", "hạn chế|bài học kinh nghiệm"),
    ),
    **{
        tier: (
            ("III", ""),
            before,
            ("II.4", _PROPAGANDA_BK),
            (section, ""),
            (section, f"{form}|01 buổi|{quarter}"),
            (section, number),
            (section, whom),
            ("II.3", f"{items}|tham luận|giao lưu"),
            honoured,
            ("II.3", _AGREED),
            *below,
            ("I.4", "tiết kiệm"),
            (lessons, "hạn chế|kinh nghiệm"),
        )
        for tier, before, section, form, quarter, number, whom, items, honoured, below, lessons in (
            (
                *("bac_kan_commune", ("III.1", "kế hoạch|thời gian quy định"), "II.2.a", "Hội nghị tuyên dương"),
                *("quý I/2025", "200|70%|30%", "dân tộc, tôn giáo|trực tiếp lao động|giúp đỡ hộ khác|việc làm"),
                *("Chín nội dung", ("II.3", "Biểu dương, tôn vinh"), (), "III"),
            ),
            (
                *("bac_kan_department", ("III.1", "kế hoạch"), "II.2.b", "toàn thể hoặc chọn đại biểu"),
                *("quý II/2025", "300|70%|30%", "Khách mời|tập thể, cá nhân điển hình"),
                *("Chín nội dung", ("II.3", "Biểu dương, tôn vinh"), (), "III"),
            ),
            (
                *("bac_kan_district", ("III.1", "kế hoạch"), "II.2.c", "Đại hội Thi đua yêu nước"),
                *("quý II/2025", "300|70%|30%", "công tác, học tập, chiến đấu|nữ|dân tộc, tôn giáo|thành phần kinh tế"),
                *("Chào cờ", ("II.3", "Biểu dương, tôn vinh"), (("III.1", "xã, phường, thị trấn"),), "III"),
            ),
            (
                *(
                    "bac_kan_province",
                    ("III.3", "Ban Tổ chức, các Tiểu ban|trước, trong và sau Đại hội|điểm"),
                    "II.2.d",
                ),
                *("Đại hội Thi đua yêu nước", "quý III/2025", "500|đề xuất|quyết định"),
                "vinh dự Nhà nước|Chiến sĩ thi đua toàn quốc|nữ, trẻ tuổi|lao động trực tiếp",
                *("Chào cờ", ("III.3", "khen thưởng tại Đại hội|đợt thi đua")),
                *((("III.1", "xã, phường, thị trấn"),), "III.2"),
            ),
        )
    },
}
# What is counted, in the order of the report. `{event}` is what the plan calls it, `{planned}` the plan's number.
COUNTED: Final = (
    "Số tin, bài, lượt tuyên truyền: 2.",
    "Thời gian tổ chức: 7 giờ 30, ngày 20 tháng 6 năm 2025.",
    "Địa điểm: Hội trường lớn.",
    "Hình thức: {form}.",
    "Số đại biểu theo kế hoạch: {planned}.",
    "Số đại biểu được triệu tập: 5.",
    "Số đại biểu có mặt: 4.",
    "Đại biểu theo thành phần:|Điển hình tiên tiến|Khách mời|Báo chí",
    "Đại biểu theo đơn vị:|Khu phố 1|Khu phố 2|Khách mời|Tổng số",
    "{composition}",
    "Chương trình đã tiến hành:|Tuyên bố lý do|Phát động phong trào thi đua|bế mạc",
    "Số tham luận tại {event}: 2.",
    "Tham luận tại {event}:|Giữ rừng|Lò Thị An|Lớp học đêm|Bùi Văn Bình",
    "Số lượt biểu dương, khen thưởng tại {event}: 3.",
    "Khen thưởng tại {event}:|Giấy khen",
    "Số đại biểu dự cấp trên được phân bổ: 2.",
    "Số đại biểu chính thức của đoàn: 2.",
    "Kết quả biểu quyết thông qua đoàn: 3/4 đại biểu đồng ý.",
    "Đoàn đại biểu đi dự cấp trên:|Lò Thị An|Bùi Văn Bình",
    "{below}",
    "Dự toán: 2.000.000 đồng.",
    "Kinh phí được duyệt: 1.800.000 đồng.",
    "Kinh phí đã chi: 1.700.000 đồng.",
    "ĐÁNH GIÁ, BÀI HỌC KINH NGHIỆM VÀ KIẾN NGHỊ",
)
COMPOSITION: Final = {
    tier: "Cơ cấu đại biểu so với yêu cầu|" + words
    for tier, words in (
        ("uong_bi_ward", "trực tiếp lao động|Nữ|Dân tộc thiểu số|Mẹ Việt Nam anh hùng|Anh hùng|Chiến sĩ thi đua"),
        ("bach_long_vi_special_zone", "trực tiếp lao động|Nữ"),
        ("ha_dong_district", "Anh hùng|Chiến sĩ thi đua|Nữ|trẻ tuổi"),
        ("bac_kan_commune", "trực tiếp lao động"),
        ("bac_kan_department", ""),
        ("bac_kan_district", "trực tiếp lao động|Nữ"),
        ("bac_kan_province", "danh hiệu vinh dự Nhà nước|Chiến sĩ thi đua toàn quốc|Nữ|trẻ tuổi|trực tiếp lao động"),
    )
} | {"bac_kan_department": "Cơ cấu đại biểu so với yêu cầu: kế hoạch không quy định riêng."}
_BELOW: Final = "Số đơn vị đã tổ chức: 2/2 đơn vị.|Số đơn vị đã gửi báo cáo kết quả: 1/2 đơn vị."
BELOW: Final = {"ha_dong_district": _BELOW, "bac_kan_district": _BELOW, "bac_kan_province": _BELOW}


@pytest.fixture(params=TIERS)
def tier(request: pytest.FixtureRequest) -> str:
    return str(request.param)


@pytest.fixture
def held(office: Office, tier: str) -> str:
    conference_id = held_conference.prepare(office, tier, pilot=tier.startswith("bac_kan"))
    if tier == "bach_long_vi_special_zone":
        held_conference.deputy_signs(office, conference_id)
    held_conference.fill(office, conference_id)
    held_conference.write(office, conference_id, "result")
    return conference_id


def lost(text: str, wanted: Sequence[str]) -> list[str]:
    """The words that do not stand in a text in this order, each behind the one before it."""
    missing, place = [], 0
    for words in wanted:
        found = text.find(words, place)
        if found < 0:
            missing.append(words)
        else:
            place = found + len(words)
    return missing


def of_plan(office: Office, one: Part) -> str:
    term = office.catalogues.terms("report_outlines").latest(one.code)
    assert term is not None
    return term.source.rpartition(", mục ")[2] if ", mục " in term.source else ""


def test_the_report_says_what_the_plan_asks_part_by_part(office: Office, tier: str, held: str) -> None:
    parts = report_parts.parts(office, held, "result")
    wanted = ASKED[tier]
    told = [of_plan(office, one) for one in parts]
    assert told == [section for section, _ in wanted]
    asked = [(report_parts.asked(office, one), words) for one, (_, words) in zip(parts, wanted, strict=True)]
    lacking = [(text, words) for text, words in asked if any(one not in text for one in words.split("|"))]
    assert lacking == []


def test_every_figure_of_the_conference_stands_in_its_place(office: Office, tier: str, held: str) -> None:
    found = conferences.conference(office, held)
    paper = papers.compose(office, "result-report", id=held)
    places = {
        "form": found.form,
        "event": "đại hội" if found.congress else "hội nghị",
        "planned": str(found.seats),
        "composition": COMPOSITION[tier],
        "below": BELOW.get(tier, ""),
    }
    wanted = [one for line in COUNTED for one in line.format(**places).split("|") if one]
    assert lost(said(paper), wanted) == []
    assert f": {SHORT_LINE}" not in said(paper)
    lacks = report_parts.lacks(office, held, "result")
    assert (lacks.figures, lacks.parts) == ((), ())


def test_it_goes_to_those_the_plan_names_and_is_signed_as_the_plan_was(office: Office, tier: str, held: str) -> None:
    paper = papers.compose(office, "result-report", id=held)
    (addressees,) = (one for one in paper.blocks if isinstance(one, Addressees))
    assert tuple(addressees.names) == TO[tier]
    assert lost(said(paper), ["Thực hiện", held_conference.OWN_PLAN, "báo cáo kết quả tổ chức", "như sau:"]) == []
    assert "để trống" not in said(paper)
    (signed,) = (one for one in paper.blocks if isinstance(one, Signatures))
    (signature,) = signed.columns
    if tier == "bach_long_vi_special_zone":
        assert signature.lines == ("TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH")
    else:
        assert signature.lines == ("TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH")
    head, first, *copies, kept = signed.recipients
    assert (head, first, kept) == ("Nơi nhận:", "Như trên", "Lưu: VT")
    assert len(copies) == len(COPIES[tier]), copies
    lacking = [one for one, words in zip(copies, COPIES[tier], strict=True) if words.split("|")[-1] not in one]
    assert lacking == []


def test_without_any_data_every_figure_says_so_and_the_window_names_it(office: Office, tier: str) -> None:
    empty = held_conference.prepare(office, tier, source="")
    report_parts.begin(office, empty, "result")
    labels = report_parts.lacks(office, empty, "result").figures
    text = said(papers.compose(office, "result-report", id=empty))
    assert labels[0] == PLAN_NUMBER and lost(text, ["Thực hiện Kế hoạch số", "/KH-UBND ngày", "tháng", "năm"]) == []
    parts = report_parts.parts(office, empty, "result")
    known = {"held_on", "held_at", "form", "delegates_planned", "composition", "delegation_allotted"}
    wanted = [report_figures.label(one) for part in parts for one in part.figures if one not in known]
    if conferences.conference(office, empty).congress:
        wanted = [one.replace("hội nghị", "đại hội") for one in wanted]
    assert [one for one in wanted if one not in labels] == []
    assert [one for one in labels[1:] if f"{one.removesuffix(' (đồng)')}: {SHORT_LINE}" not in text] == []


@pytest.mark.parametrize("tier", [one for one in TIERS if one.startswith("bac_kan")])
def test_a_pilot_has_its_note_of_experience_before_anybody_began_one(office: Office, tier: str) -> None:
    """Bắc Kạn III.2: whoever holds a pilot draws lessons from it for the others."""
    pilot = held_conference.prepare(office, tier, pilot=True)
    held_conference.fill(office, pilot)
    paper = papers.compose(office, "experience-note", id=pilot)
    event = "ĐẠI HỘI" if conferences.conference(office, pilot).congress else "HỘI NGHỊ"
    assert [one.text for one in paper.blocks if isinstance(one, Heading)] == [
        f"TÌNH HÌNH TỔ CHỨC {event} ĐIỂM",
        "NHỮNG VIỆC LÀM ĐƯỢC",
        "NHỮNG VIỆC CÒN HẠN CHẾ, NGUYÊN NHÂN",
        "KINH NGHIỆM CHO CÁC ĐƠN VỊ TỔ CHỨC SAU",
        "ĐỀ XUẤT, KIẾN NGHỊ",
    ]
    (addressees,) = (one for one in paper.blocks if isinstance(one, Addressees))
    assert tuple(addressees.names) == ("Hội đồng Thi đua - Khen thưởng tỉnh Phú Thọ (qua Sở Nội vụ)",)
    assert lost(said(paper), ["Số đại biểu có mặt: 4.", "Số tham luận tại", "TM. ỦY BAN NHÂN DÂN"]) == []
    assert report_parts.parts(office, pilot, "experience") == (), "looking at it begins nothing"
