"""What each plan says of programme, tasks, report and banner, copied from the plans, against what its set-up gives."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime, timedelta, timezone
from typing import Final

import pytest

from khenthuong_desktop.services import conferences, programme, report_parts, tasks
from khenthuong_desktop.services.office import Office
from tests.services import paper_office

# The words of the plan's own line that the item must have, in the order of the plan.
Programme = tuple[str, ...]
_REPORT: Final = "Báo cáo tổng kết phong trào thi đua và công tác khen thưởng"
_AHEAD: Final = "phương hướng, nhiệm vụ công tác thi đua, khen thưởng"
_BAC_KAN: Final[Programme] = (
    "Tuyên bố lý do, giới thiệu đại biểu và khai mạc",
    f"{_REPORT}|2020 - 2025|{_AHEAD}|2025 - 2030",
    "Báo cáo tham luận của các điển hình tiên tiến",
    "Giao lưu với các điển hình tiên tiến",
    "Biểu dương, tôn vinh các điển hình tiên tiến",
    "Phát động phong trào thi đua giai đoạn 2025 - 2030",
    "Phát biểu hưởng ứng phong trào thi đua",
    "Thông qua danh sách đại biểu",
    "Tổng kết và bế mạc",
)
PROGRAMMES: Final[dict[str, Programme]] = {
    "uong_bi_ward": (
        "Tuyên bố lý do, giới thiệu đại biểu và khai mạc",
        "Văn nghệ chào mừng",
        f"Phóng sự|{_REPORT} giai đoạn 2020 - 2025|{_AHEAD}|2025 - 2030",
        "Báo cáo tham luận, giao lưu với các điển hình tiên tiến",
        "Biểu dương, tôn vinh, khen thưởng các điển hình tiên tiến",
        "Phát động phong trào thi đua yêu nước giai đoạn 2025 - 2030",
        "Phát biểu hưởng ứng phát động phong trào thi đua",
        "Thông qua danh sách đoàn đại biểu",
        "Tổng kết, bế mạc",
    ),
    "bach_long_vi_special_zone": (
        "Tuyên bố lý do, giới thiệu đại biểu",
        f"{_REPORT} giai đoạn 2020 - 2025|{_AHEAD} giai đoạn 2025 - 2030",
        "Báo cáo tham luận của các đại biểu điển hình tiên tiến",
        "Biểu dương, tôn vinh, khen thưởng các điển hình tiên tiến",
        "Phát động phong trào thi đua giai đoạn 2025 - 2030",
        "Phát biểu hưởng ứng phát động phong trào thi đua",
        "Thông qua danh sách đại biểu",
        "Tổng kết và bế mạc",
    ),
    "ha_dong_district": (
        "Chào cờ",
        "Tuyên bố lý do, giới thiệu đại biểu",
        "Khai mạc",
        f"Phóng sự tổng kết phong trào thi đua và công tác khen thưởng|2020 - 2025|{_AHEAD}|2025 - 2030",
        "Báo cáo tham luận của các điển hình tiên tiến (tập thể và cá nhân)",
        "Biểu dương, tôn vinh các gương điển hình tiên tiến, người tốt, việc tốt",
        "Phát động phong trào thi đua yêu nước giai đoạn 2025 - 2030",
        "Phát biểu chỉ đạo của cấp trên",
        "Thông qua danh sách đại biểu",
        "Tổng kết và bế mạc",
    ),
    "bac_kan_commune": _BAC_KAN,
    "bac_kan_department": _BAC_KAN,
    "bac_kan_district": ("Chào cờ", *_BAC_KAN),
    "bac_kan_province": ("Chào cờ", *_BAC_KAN),
}

# Section of the plan, who, by when, words of what: 'tổ chức thực hiện' in its order, then what other sections ask.
Line = tuple[str, str, str, str]
_VHXH, _SERVICE, _APPRAISER = "Phòng Văn hóa - Xã hội", "Trung tâm Cung ứng dịch vụ", "Phòng Kinh tế"
_INTERIOR, _DISTRICTS = "Sở Nội vụ", "Ủy ban nhân dân các huyện, thành phố"
_ALL_UNITS: Final = "Các ban, ngành, Mặt trận Tổ quốc, các đoàn thể và các phường"
_BEFORE_AUGUST: Final = "trước ngày 01/8/2024"
_BAC_KAN_BEFORE: Final[tuple[Line, ...]] = (
    ("II.4", "", "", "tư tưởng|Chủ tịch Hồ Chí Minh"),
    ("II.4", "", "", "văn hóa, văn nghệ"),
)
_PILOT: Final[tuple[Line, ...]] = (
    ("III.2", _VHXH, "", "điểm|rút kinh nghiệm"),
    ("III.5", _VHXH, "", "kế hoạch, chương trình|cho ý kiến"),
)
TASKS: Final[dict[str, tuple[Line, ...]]] = {
    "uong_bi_ward": (
        ("V.1", _VHXH, "", "Hướng dẫn, đôn đốc|tuyên truyền"),
        ("V.1", _VHXH, "", "quản lý nhà nước|báo chí"),
        ("V.1", _VHXH, "trước ngày 10/8/2025", "báo cáo tổng kết"),
        ("V.1", _VHXH, "", "Tham mưu tổ chức hội nghị|vướng mắc"),
        ("IV.5", _VHXH, "", "lập dự toán"),
        ("V.2", _SERVICE, "", "trực quan, phát thanh, cổng thông tin điện tử|mạng xã hội"),
        ("V.2", _SERVICE, "", "tin, bài|nhân rộng"),
        ("V.2", _SERVICE, "", "phóng sự"),
        ("V.2", "Lãnh đạo Ủy ban nhân dân", "", "maket"),
        ("V.2", _SERVICE, "", "khánh tiết|maket"),
        ("V.3", _APPRAISER, "", "thẩm định dự toán|phê duyệt"),
        ("IV.5", "Ủy ban nhân dân", "", "Phê duyệt dự toán"),
        (
            "V.4",
            "Ủy ban Mặt trận Tổ quốc Việt Nam và các tổ chức chính trị - xã hội",
            "",
            "Vận động|người tốt, việc tốt",
        ),
        ("V.5", "Các khu phố", "", "Vận động Nhân dân|người tốt, việc tốt"),
        ("IV.4", "", "", "tư tưởng|Chủ tịch Hồ Chí Minh"),
        ("IV.4", "", "", "Gặp gỡ, giao lưu|truyền thông"),
        ("IV.4", "", "", "văn hóa, văn nghệ"),
    ),
    "bach_long_vi_special_zone": (
        ("IV.1", _VHXH, "", "Đầu mối tham mưu|đôn đốc"),
        ("IV.1", _VHXH, "", "báo cáo kết quả tổ chức"),
        ("IV.1", _VHXH, "", "tuyên truyền"),
        ("IV.1", _VHXH, "", "dự toán kinh phí"),
        ("IV.2", "Văn phòng Hội đồng nhân dân và Ủy ban nhân dân", "", f"Phối hợp với {_VHXH}"),
        ("IV.3", "Ủy ban Mặt trận Tổ quốc Việt Nam và các đoàn thể chính trị - xã hội", "", "Vận động|lập thành tích"),
        ("IV.4", _SERVICE, "", "văn hóa, văn nghệ, thể dục, thể thao"),
        ("IV.4", _SERVICE, "", "kế hoạch tuyên truyền|chuyên trang, chuyên mục"),
        ("IV.5", _APPRAISER, "", "dự toán chi ngân sách|cấp kinh phí"),
        ("III.2", "", "", "tư tưởng|Chủ tịch Hồ Chí Minh"),
        ("III.2", "", "", "trước, trong và sau hội nghị|sắp xếp"),
        ("III.2", "", "", "Đối thoại, gặp gỡ|giao lưu"),
        ("III.2", "", "", "văn hóa, văn nghệ"),
    ),
    "ha_dong_district": (
        ("III.1", _ALL_UNITS, "", "kế hoạch|10 ngày"),
        ("III.1", _ALL_UNITS, "", "Báo cáo kết quả"),
        ("III.2", "Ban Tuyên giáo Quận ủy", "", "tư tưởng thi đua yêu nước|kết quả hội nghị"),
        ("III.3", "Hội đồng Thi đua - Khen thưởng", "", "Kiểm tra, đôn đốc"),
        ("III.3", "Hội đồng Thi đua - Khen thưởng", "", f"Phối hợp với {_SERVICE}"),
        ("III.4", _SERVICE, "", "kế hoạch tuyên truyền|thời lượng"),
        ("III.4", _SERVICE, "", "phóng sự tổng kết"),
        ("II.1", "", "", "văn hóa, văn nghệ, thể dục, thể thao"),
        ("II.1", "", "", "Tọa đàm, giao lưu"),
    ),
    "bac_kan_commune": (
        ("III.1", _VHXH, _BEFORE_AUGUST, "kế hoạch triển khai"),
        *_PILOT,
        *_BAC_KAN_BEFORE,
    ),
    "bac_kan_department": (
        ("III.1", _VHXH, _BEFORE_AUGUST, "kế hoạch triển khai"),
        *_PILOT,
        *_BAC_KAN_BEFORE,
    ),
    "bac_kan_district": (
        ("III.1", _VHXH, _BEFORE_AUGUST, "kế hoạch triển khai"),
        ("III.1", _DISTRICTS, "", "xã, phường, thị trấn"),
        ("III.2", _DISTRICTS, "", "điểm ở cấp cơ sở"),
        *_PILOT,
        *_BAC_KAN_BEFORE,
    ),
    "bac_kan_province": (
        (
            "III.1",
            "Các sở, ban, ngành; Ủy ban Mặt trận Tổ quốc, các đoàn thể; Ủy ban nhân dân các huyện, thành phố; "
            "doanh nghiệp tham gia khối thi đua",
            _BEFORE_AUGUST,
            "kế hoạch triển khai",
        ),
        ("III.1", _DISTRICTS, "", "xã, phường, thị trấn"),
        ("III.1", "Các cơ quan, đơn vị, tổ chức kinh tế của Trung ương trên địa bàn", "", "ngành dọc|khi có thông báo"),
        ("III.2", "Hội đồng Thi đua - Khen thưởng tỉnh", "", "Chọn|hội nghị điểm"),
        ("III.2", _DISTRICTS, "", "điểm ở cấp cơ sở"),
        _PILOT[0],
        ("III.3", _INTERIOR, "", "Ban Tổ chức|Tiểu ban"),
        ("III.3", _INTERIOR, "", "phát động phong trào thi đua"),
        ("III.3", _INTERIOR, "", "trước, trong và sau Đại hội"),
        ("III.3", _INTERIOR, "", "điểm|rút kinh nghiệm"),
        ("III.3", _INTERIOR, "", "dự toán kinh phí|điển hình"),
        ("III.3", _INTERIOR, "", "khen thưởng tập thể, cá nhân"),
        ("III.3", _INTERIOR, "", "biểu dương, tôn vinh, khen thưởng tại Đại hội"),
        ("III.3", _INTERIOR, "", "báo cáo kết quả tổ chức|Trung ương"),
        ("III.4", "Đài Phát thanh và Truyền hình, Báo của tỉnh", "", "chuyên mục, chuyên trang"),
        _PILOT[1],
        *_BAC_KAN_BEFORE,
    ),
}
# (level, words): one part of review with four below it, one of direction with three, the same in all plans.
REPORT: Final = (
    (1, "Tổng kết phong trào thi đua yêu nước và công tác khen thưởng"),
    (2, "Kết quả các phong trào thi đua"),
    (2, "Kết quả công tác khen thưởng"),
    (2, "lãnh đạo, chỉ đạo|đổi mới tổ chức phong trào thi đua"),
    (2, "Tồn tại, hạn chế|nguyên nhân|bài học kinh nghiệm"),
    (1, "Phương hướng, nhiệm vụ"),
    (2, "Phương hướng, mục tiêu chung"),
    (2, "Nội dung chủ yếu đẩy mạnh"),
    (2, "Lãnh đạo, chỉ đạo|giải pháp"),
)
BANNERS: Final[dict[str, tuple[str, ...]]] = {
    "uong_bi_ward": (
        "HỘI NGHỊ ĐẠI BIỂU ĐIỂN HÌNH TIÊN TIẾN PHƯỜNG TÂN LẬP LẦN THỨ I (2025 - 2030)",
        "Tân Lập, ngày ... tháng 8 năm 2025",
    ),
    "bach_long_vi_special_zone": (
        "Hội nghị tuyên dương điển hình tiên tiến phường Tân Lập",
        "Lần thứ I (2025 - 2030)",
        "Tân Lập, ngày ... tháng ... năm 2025",
    ),
    "ha_dong_district": ("Hội nghị Điển hình tiên tiến phường Tân Lập",),  # its plan asks for no banner
    "bac_kan_commune": (
        "Hội nghị tuyên dương điển hình tiên tiến phường Tân Lập",
        "Lần thứ ...",
        "Tân Lập, ngày ... tháng ... năm 2025",
    ),
    "bac_kan_department": (
        "Hội nghị điển hình tiên tiến phường Tân Lập",
        "Lần thứ ...",
        "Tân Lập, ngày ... tháng ... năm 2025",
    ),
    "bac_kan_district": (
        "Đại hội Thi đua yêu nước phường Tân Lập",
        "Lần thứ ...",
        "Tân Lập, ngày ... tháng ... năm 2025",
    ),
    "bac_kan_province": (
        "Đại hội Thi đua yêu nước tỉnh Phú Thọ",
        "Lần thứ VI",
        "Phú Thọ, ngày ... tháng ... năm 2025",
    ),
}


@pytest.fixture(params=PROGRAMMES)
def tier(request: pytest.FixtureRequest) -> str:
    return str(request.param)


@pytest.fixture
def conference_id(office: Office, tier: str) -> str:
    """A pilot of the plan on the day the plan was made, so that every line of it counts."""
    moment = datetime(2024, 6, 20, 9, tzinfo=timezone(timedelta(hours=7)))
    if not tier.startswith("bac_kan"):
        moment = moment.replace(year=2025, month=1, day=25)
    paper_office.set_up(office)
    with office.database.write("Tên ngày trước") as w:
        for row in list(w.rows("SELECT id FROM office WHERE valid_to IS NULL")):
            w.update("office", row["id"], {"valid_from": None})
        for row in list(w.rows("SELECT id FROM office WHERE valid_to IS NOT NULL")):
            w.delete("office", row["id"])
    office.clock = lambda: moment
    return conferences.create(office, replace(conferences.draft_from_tier(office, tier), pilot=True))


def has(text: str, words: str) -> bool:
    return all(one.lower() in text.lower() for one in words.split("|"))


def test_the_programme_has_the_items_of_its_plan_in_their_order(office: Office, tier: str, conference_id: str) -> None:
    programme.from_template(office, conference_id)
    found = [one.content for one in programme.items(office, conference_id)]
    wanted = PROGRAMMES[tier]
    assert len(found) == len(wanted), found
    assert [(one, words) for one, words in zip(found, wanted, strict=True) if not has(one, words)] == []


def test_the_tasks_are_those_of_the_plan_with_its_bodies_and_deadlines(
    office: Office, tier: str, conference_id: str
) -> None:
    tasks.from_template(office, conference_id)
    found = tasks.tasks(office, conference_id)
    wanted = TASKS[tier]
    if not tier.startswith("bac_kan"):
        assert not any("điểm" in one.what.split() and "hội nghị điểm" in one.what for one in found)
    told = [
        (one.source.rpartition("mục ")[2], one.responsible, one.deadline.text() if one.deadline else "")
        for one in found
    ]
    assert told == [line[:3] for line in wanted]
    assert [(one.what, line[3]) for one, line in zip(found, wanted, strict=True) if not has(one.what, line[3])] == []


def test_the_report_has_four_parts_of_review_and_three_of_direction(office: Office, conference_id: str) -> None:
    report_parts.begin(office, conference_id, "five_year")
    found = report_parts.parts(office, conference_id, "five_year")
    assert [one.level for one in found] == [level for level, _ in REPORT]
    assert [one.heading for one, (_, words) in zip(found, REPORT, strict=True) if not has(one.heading, words)] == []


def test_the_banner_reads_as_the_plan_wants_it(office: Office, tier: str, conference_id: str) -> None:
    assert tasks.banner_lines(office, conferences.conference(office, conference_id)) == BANNERS[tier]


def test_the_whole_plan_of_uong_bi_goes_to_those_it_names_before_its_day(office: Office) -> None:
    paper_office.set_up(office)
    office.clock = lambda: datetime(2025, 7, 26, 9, tzinfo=timezone(timedelta(hours=7)))
    conference_id = conferences.create(office, conferences.draft_from_tier(office, "uong_bi_ward"))
    tasks.from_template(office, conference_id)
    (sent,) = report_parts.sendings(office, conference_id, "five_year")
    assert sent.place == "Sở Nội vụ; Trung tâm Cung ứng dịch vụ (làm phóng sự)"
    assert sent.deadline is not None
    assert (sent.deadline.last_open_day, sent.deadline.is_overdue(date(2025, 8, 10))) == (date(2025, 8, 9), True)


def test_settings_of_the_conference_hold_where_its_plan_has_no_such_item(office: Office) -> None:
    """A superior who comes to Uông Bí is heard though that plan foresaw none; no salute was wished in Hà Đông."""
    draft = conferences.draft_from_tier(office, "uong_bi_ward")
    asked = conferences.create(office, replace(draft, flag_salute=True, superior_speech=True))
    assert programme.from_template(office, asked) == 11
    kinds = [one.kind for one in programme.items(office, asked)]
    assert kinds[0] == "flag_salute" and kinds[-4:] == ["response", "superior_speech", "adoption", "closing"]
    assert programme.from_template(office, asked, "bach_long_vi") == 8, "another plan is taken as it stands"
    draft = conferences.draft_from_tier(office, "ha_dong_district")
    bare = conferences.create(office, replace(draft, flag_salute=False, superior_speech=False))
    assert programme.from_template(office, bare) == 8
    assert "flag_salute" not in {one.kind for one in programme.items(office, bare)}
