"""Papers of a conference stand on the office's own plan, whatever plan its settings were taken from."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Final

import pytest

from khenthuong_desktop.domain.dates import Deadline
from khenthuong_desktop.domain.office_setup import Setup
from khenthuong_desktop.services import (
    allotments,
    committees,
    composition_rules,
    conference_bases,
    conferences,
    history,
    list_calls,
    office_setup,
    papers,
    tasks,
)
from khenthuong_desktop.services.allotments import Wanted
from khenthuong_desktop.services.office import Office
from khenthuong_desktop.wording import conference_bases as words
from tests.services.conference_office import quarters
from tests.services.conference_papers_office import said
from tests.services.paper_office import set_up

TIERS: Final = (
    *("uong_bi_ward", "bach_long_vi_special_zone", "ha_dong_district"),
    *("bac_kan_commune", "bac_kan_department", "bac_kan_district", "bac_kan_province"),
)
MODEL: Final = "Kế hoạch số 34/KH-UBND ngày 25/7/2025 của UBND phường Uông Bí"
OWN: Final = "Kế hoạch số 12/KH-UBND ngày 05/10/2026 của Ủy ban nhân dân phường Tân Lập"
OPEN: Final = "Kế hoạch số /KH-UBND ngày tháng năm của Ủy ban nhân dân phường Tân Lập"
FOREIGN: Final = ("Uông Bí", "34/KH", "Bạch Long Vĩ", "06/KH", "Hà Đông", "Bắc Kạn", "để trống")
PAPERS: Final = ("committee-decision", "size-submission", "quota-letter", "budget", "budget-submission")


def prepare(office: Office, tier: str, **more: object) -> str:
    """A conference of a tier in an office that no plan of the catalogue is of, with what its papers are made of."""
    set_up(office)
    draft = replace(conferences.draft_from_tier(office, tier), place="Hội trường", held_on=date(2026, 12, 15))
    made = conferences.create(office, replace(draft, **more))  # type: ignore[arg-type]
    return fill(office, made)


def fill(office: Office, made: str) -> str:
    allotments.save(office, made, [Wanted(quarters(office, 1)[0], 3)])
    allotments.send(office, made, Deadline(date(2026, 11, 30), inclusive=True))
    committees.add(office, made, "Lò Văn Ân", title="Ông", seat="Trưởng Ban")
    with office.database.write("Dự toán") as w:
        line = {"conference_id": made, "content": "Hoa", "number": 5, "norm": 1000}
        w.insert("budget_lines", {**line, "position": 1})
    return made


def told(office: Office, name: str, made: str) -> str:
    return " ".join(said(papers.compose(office, name, id=made)).split())


def sources(office: Office, made: str) -> tuple[list[str], list[str]]:
    with office.database.read() as r:
        of_tasks = [str(row["source"]) for row in r.rows("SELECT source FROM tasks ORDER BY position")]
    return [one.source for one in composition_rules.rules(office, made)], of_tasks


@pytest.mark.parametrize("tier", TIERS)
def test_no_paper_of_ours_stands_on_the_plan_of_another_office(office: Office, tier: str) -> None:
    """The decision of one ward's office read 'Căn cứ Kế hoạch … của UBND phường Uông Bí': nobody could sign it."""
    made = prepare(office, tier)
    for name in PAPERS:
        text = told(office, name, made)
        assert OPEN in text, name
        assert [one for one in FOREIGN if one in text] == [], name
    with office.database.write("Kế hoạch") as w:
        w.update("conferences", made, {"source": OWN})
    assert all(OWN in told(office, name, made) for name in PAPERS)


@pytest.mark.parametrize("occasion", ["year_review", "award_ceremony"])
def test_a_smaller_event_has_a_gap_for_its_plan_too(office: Office, occasion: str) -> None:
    """A paper that names its plan could not be printed before the plan had a number."""
    set_up(office)
    draft = conferences.draft_small(office, "year_review" if occasion == "year_review" else "award_ceremony")
    made = conferences.create(office, replace(draft, place="Hội trường", held_on=date(2026, 12, 15), size=20))
    fill(office, made)
    for name in ("committee-decision", "quota-letter", "budget", "budget-submission"):
        assert OPEN in told(office, name, made), name


def test_a_file_from_before_names_the_model_no_longer(office: Office) -> None:
    """Conferences that were set up while the model stood in the common document would print it for ever."""
    made = prepare(office, "uong_bi_ward", source=MODEL)
    assert OPEN in told(office, "committee-decision", made)
    assert conference_bases.plan_of(office, conferences.conference(office, made)) == ""


def test_the_office_whose_plan_it_is_keeps_it(office: Office) -> None:
    """The ward of the plan itself had to type its own number again."""
    office_setup.set_up(office, Setup("Phường Uông Bí", province_name="Tỉnh Quảng Ninh", place_name="Uông Bí"))
    draft = conferences.draft_from_tier(office, "uong_bi_ward")
    assert draft.source == MODEL and conference_bases.model_of(office, draft) == ""


def test_an_office_whose_name_only_begins_like_that_of_the_plan_does_not_get_its_number(office: Office) -> None:
    office_setup.set_up(office, Setup("Phường Uông", province_name="Tỉnh Phú Thọ", place_name="Uông"))
    assert conferences.draft_from_tier(office, "uong_bi_ward").source == ""


def test_a_plan_of_the_own_province_decides_settings_and_is_no_plan_of_ours(office: Office) -> None:
    """What the province sets binds its communes: the window says so, their papers still name their own plan."""
    set_up(office)
    with office.database.write("Tỉnh") as w:
        for row in list(w.rows("SELECT id FROM office")):
            w.update("office", row["id"], {"province_name": "Tỉnh Bắc Kạn"})
    draft = conferences.draft_from_tier(office, "bac_kan_commune")
    assert draft.source == "" and "Bắc Kạn" in draft.source_of("cap") and "Bắc Kạn" in draft.source_of("attention")
    made = conferences.create(office, draft)
    assert {words.parts(one.source)[1] for one in composition_rules.rules(office, made)} == {""}
    tasks.from_template(office, made)
    assert any(one.startswith("Kế hoạch tổ chức Hội nghị điển hình") for one in sources(office, made)[1])


def test_what_comes_from_the_common_document_follows_it(office: Office) -> None:
    """Rules and tasks went on naming the other ward's plan after the office had written down its own."""
    made = prepare(office, "uong_bi_ward")
    tasks.from_template(office, made)
    rules, of_tasks = sources(office, made)
    assert set(rules) == {f"Theo mẫu: {MODEL}"} and all(one.startswith(f"Theo mẫu: {MODEL}, mục") for one in of_tasks)
    own = composition_rules.rules(office, made)
    composition_rules.save(office, made, [replace(own[0], source="Thông báo số 5/TB-ĐU"), *own[1:]])
    before = sources(office, made)
    settings = conferences.settings_of(conferences.conference(office, made))
    conferences.change(office, made, replace(settings, source=OWN))
    rules, of_tasks = sources(office, made)
    assert rules[0] == "Thông báo số 5/TB-ĐU", "a row that was given another document keeps it"
    assert {words.parts(one) for one in rules[1:]} == {(OWN, MODEL)}
    assert {words.parts(one)[0] for one in of_tasks} == {OWN}
    call_id = conferences.conference(office, made).call_id
    assert call_id is not None and list_calls.call(office, call_id).source == OWN
    later = OWN.replace("12/", "15/")
    conferences.change(office, made, replace(settings, source=later))
    assert {words.parts(one)[0] for one in sources(office, made)[1]} == {later}
    history.undo(office)
    history.undo(office)
    assert sources(office, made) == before, "one undo takes the rows back with the document"


def test_rows_of_a_file_from_before_follow_too(office: Office) -> None:
    made = prepare(office, "uong_bi_ward", source=MODEL)
    with office.database.write("Trước") as w:
        for row in list(w.rows("SELECT id FROM composition_rules")):
            w.update("composition_rules", row["id"], {"source": MODEL})
    settings = conferences.settings_of(conferences.conference(office, made))
    conferences.change(office, made, replace(settings, source=OWN))
    assert {words.parts(one) for one in sources(office, made)[0]} == {(OWN, MODEL)}


def test_a_task_knows_its_section_of_the_model_whatever_plan_it_stands_in(office: Office) -> None:
    """The plan tells tasks about money in a section of their own: it finds them by the section they came from."""
    assert words.origin(words.joined(OWN, f"{MODEL}, mục V.3")) == f"{MODEL}, mục V.3"
    assert words.origin(words.joined("", f"{MODEL} (số và ngày để trống)")) == f"{MODEL} (số và ngày để trống)"
    assert words.parts(words.joined(OWN, f"{MODEL} (số để trống)")) == (OWN, f"{MODEL} (số để trống)")
    assert words.origin("Thông lệ văn phòng") == "Thông lệ văn phòng"
