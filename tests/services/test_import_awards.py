"""What awards are called in workbooks, and that one award is never taken for another that is written nearly so."""

from __future__ import annotations

import pytest

from khenthuong_desktop.services.import_awards import AwardNames
from khenthuong_desktop.services.office import Office


@pytest.mark.parametrize(
    ("text", "code", "exact"),
    [
        ("LĐTT", "advanced_worker", True),
        ("Lao động tiên tiến", "advanced_worker", True),
        ("Danh hiệu Lao động tiên tiến", "advanced_worker", True),
        ("CSTĐCS", "grassroots_emulator", True),
        ("Giấy khen", "commune_certificate", True),
        ("Giấy khen của Chủ tịch UBND phường", "commune_certificate", True),
        ("GIẤY KHEN CỦA CHỦ TỊCH ỦY BAN NHÂN DÂN PHƯỜNG", "commune_certificate", True),
        ("Giấy khen của Chủ tịch UBND phường Hòa Bình", "commune_certificate", False),
        ("Bằng khen của Chủ tịch UBND tỉnh", "provincial_merit", True),
        ("Giấy khen của Chủ tịch UBND huyện", "district_certificate", True),
        ("Huân chương Lao động hạng III", "labour_order_3", True),
        ("Chiến sĩ thi đua cơ sỏ", "grassroots_emulator", True),
        ("Lao động tien tien", "advanced_worker", True),
        ("Tập thể Lao đông xuất săc", "excellent_collective", True),
    ],
)
def test_a_name_is_found(office: Office, text: str, code: str, exact: bool) -> None:
    meant = AwardNames(office).meant(text)
    assert (meant.code, meant.exact) == (code, exact)
    assert meant.label


@pytest.mark.parametrize("text", ["Giấy khen của Giám đốc Sở", "Huân chương hạng Tư", "Quà tặng", "", "x" * 9000])
def test_the_unknown_stays_unknown(office: Office, text: str) -> None:
    assert AwardNames(office).meant(text).label is None


def test_an_award_that_is_not_ours_is_known_without_a_code(office: Office) -> None:
    meant = AwardNames(office).meant("Kỷ niệm chương")
    assert (meant.code, meant.label) == (None, "Kỷ niệm chương")


def test_a_near_name_must_have_all_the_words_that_tell(office: Office) -> None:
    awards = AwardNames(office)
    assert awards.meant("Giấy khen của Chủ tich UBNDD phường").code == "commune_certificate"
    assert awards.meant("Bằng khen của Thủ tướng Chính phủu").code != "provincial_merit"
