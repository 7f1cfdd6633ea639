"""The sections of the plans as data: sound in every line, chosen by setting, place and time, written over by part."""

from __future__ import annotations

import json
import re
import unicodedata
from dataclasses import replace
from typing import Any, Final

import pytest

from khenthuong_desktop.catalogues import load
from khenthuong_desktop.documents.model import Head, Heading, Signatures
from khenthuong_desktop.services import conferences, paper_places, paper_texts, papers, programme, tasks
from khenthuong_desktop.services.office import Office
from khenthuong_desktop.system.paths import resources_root
from khenthuong_desktop.wording.papers import PARTS
from tests.services.conference_papers_office import said
from tests.services.paper_office import set_up

PLANS: Final[list[dict[str, Any]]] = json.loads((resources_root() / "texts" / "plan.json").read_text(encoding="utf-8"))[
    "plans"
]
ROWS: Final = [(plan, row) for plan in PLANS for row in plan["parts"]]
_FACTS: Final = frozenset({"commune_kind", "province", "province_kind", "leads_to", "Meeting", "MEETING"})
_ROLES: Final = frozenset(row.code for row in load(resources_root() / "catalogues").rows("roles"))
_SECTIONS: Final = frozenset({*PARTS, "focus", "demands"})


def test_every_setting_has_one_plan_with_its_source(office: Office) -> None:
    named = [tier for plan in PLANS for tier in plan["tiers"]]
    assert sorted(named) == sorted({tier.code for tier in office.catalogues.conference_tiers})
    for plan in PLANS:
        sources = {office.catalogues.conference_tiers.latest(tier).source for tier in plan["tiers"]}  # type: ignore[union-attr]
        assert sources == {plan["source"]}


@pytest.mark.parametrize(("plan", "row"), ROWS, ids=[f"{row['source'][:24]} {row['text'][:24]}" for _, row in ROWS])
def test_every_part_is_sound(plan: dict[str, Any], row: dict[str, Any]) -> None:
    text = row["text"] + row.get("standing", "")
    assert row["source"].startswith(plan["source"]) and row["part"] in _SECTIONS
    assert set(row.get("tiers", ())) <= set(plan["tiers"]) and row.get("when", "own") in ("own", "other")
    assert unicodedata.is_normalized("NFC", text) and paper_places.unknown_in(text) == []
    assert set(re.findall(r"\{(\w+)\}", text)) <= _FACTS | _ROLES
    bare = re.sub(r"\{\w+\}|\[\[[^\[\]]*«[^\[\]]*\]\]", "", text)
    assert not paper_places.left_over(paper_places.PLACE.sub("", bare)), "brackets that close nothing"


def begun(office: Office, tier: str | None, template: str | None = None) -> str:
    set_up(office)
    draft = replace(conferences.draft_from_tier(office, tier or "uong_bi_ward"), tier=tier)
    created = conferences.create(office, draft)
    tasks.from_template(office, created, template)
    programme.from_template(office, created, None if tier else "uong_bi")
    return created


def test_without_the_tasks_of_the_plan_its_activities_are_in_its_own_words_and_numbers(office: Office) -> None:
    """An office that took the usual tasks still has the plan's seven points."""
    created = begun(office, "ha_dong_district", tasks.USUAL)
    blocks = papers.compose(office, "plan", id=created).blocks
    labels = [getattr(one, "label", "") for one in blocks]
    assert [one for one in labels if re.fullmatch(r"1\.\d\.", one)] == [f"1.{n}." for n in range(1, 8)]
    assert "chương trình tọa đàm, giao lưu" in said(papers.compose(office, "plan", id=created))


def test_of_the_office_of_another_kind_it_speaks_by_its_kind(office: Office) -> None:
    created = begun(office, "bach_long_vi_special_zone")
    words = said(papers.compose(office, "plan", id=created))
    assert "thành tích chung của phường" in words and "đặc khu" not in words
    assert "Ban TĐKT tỉnh" in words and "thành phố" not in words


def test_an_office_writes_all_parts_itself_where_no_plan_is_like_its_own(office: Office) -> None:
    """A ward of a province without any of these plans: bases, sections, addressees and signer of its own."""
    created = begun(office, None)
    own = {
        "opening_upper": "Thực hiện Chỉ thị số 39/CT-TTg ngày 15/10/2024 của Thủ tướng; Kế hoạch số 219-KH/TU "
        "ngày 18/9/2024 của Thị ủy, «cơ quan» ban hành Kế hoạch với các nội dung như sau:",
        "purpose": "I. MỤC ĐÍCH, YÊU CẦU\n1. Mục đích\n- Tạo không khí thi đua sôi nổi.\n2. Yêu cầu\n- Thiết thực.",
        "delegates": "II. ĐỐI TƯỢNG, THỜI GIAN, MỤC TIÊU\n1. Đối tượng\n- Các cơ quan, đơn vị.\n2. Thời gian: "
        "«thời gian tổ chức».",
        "closing": "Đề nghị các cơ quan, đơn vị tổ chức thực hiện nghiêm túc./.",
        "recipients": "UBND thị xã (b/c)\nCác khu phố (t/h)\nLưu: VP",
    }
    for part, text in own.items():
        paper_texts.put(office, "plan", part, text)
    paper = papers.compose(office, "plan", id=created)
    words = said(paper)
    assert "219-KH/TU ngày 18/9/2024 của Thị ủy, Ủy ban nhân dân phường Tân Lập ban hành" in words
    sections = [one.text for one in paper.blocks if isinstance(one, Heading) and one.level == 1]
    assert sections[:2] == ["MỤC ĐÍCH, YÊU CẦU", "ĐỐI TƯỢNG, THỜI GIAN, MỤC TIÊU"]
    signed = next(one for one in paper.blocks if isinstance(one, Signatures))
    assert signed.recipients == ("Nơi nhận:", "UBND thị xã (b/c)", "Các khu phố (t/h)", "Lưu: VP")
    assert signed.columns[0].name == "Tạ Quang Luận"
    assert "Đề nghị các cơ quan, đơn vị tổ chức thực hiện nghiêm túc./." in words
    assert next(one for one in paper.blocks if isinstance(one, Head)).number.endswith("/KH-UBND")


def test_own_words_of_a_part_stand_where_the_plan_has_it_and_once(office: Office) -> None:
    created = begun(office, "uong_bi_ward")
    paper_texts.put(office, "plan", "delegates", "III. ĐẠI BIỂU\n- Toàn thể.\n- Chủ đề: «chủ đề».")
    paper_texts.put(office, "plan", "recipients", "Khu phố 1\nLưu: VT")
    paper = papers.compose(office, "plan", id=created)
    sections = [one.text for one in paper.blocks if isinstance(one, Heading) and one.level == 1]
    assert sections[1:4] == ["NỘI DUNG", "ĐẠI BIỂU", "TIÊU ĐỀ, CHƯƠNG TRÌNH, NỘI DUNG, KINH PHÍ TỔ CHỨC HỘI NGHỊ"]
    assert "Số lượng đại biểu" not in said(paper)
    signed = next(one for one in paper.blocks if isinstance(one, Signatures))
    assert signed.recipients == ("Nơi nhận:", "Khu phố 1", "Lưu: VT")
