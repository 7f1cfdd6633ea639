"""Each setting of the four plans, from its document alone: set up, filled beyond its cap, balanced, printed, undone."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, time, timedelta, timezone
from fractions import Fraction
from itertools import product
from pathlib import Path
from typing import Any, Final

import pytest
from PySide6.QtPdf import QPdfDocument

from khenthuong_desktop.domain.composition import Candidate, Rule
from khenthuong_desktop.domain.conferences import Leaders, Scope, Settings, seats_of
from khenthuong_desktop.domain.delegates import OUTSIDE_CAP, SEATED, Kind
from khenthuong_desktop.services import (
    allotments,
    composition_rules,
    conferences,
    delegate_adding,
    delegates,
    history,
    papers,
    suggestions,
    units,
)
from khenthuong_desktop.services.office import Office, open_office
from khenthuong_desktop.services.subjects import keys
from khenthuong_desktop.services.suggestions import Proposal
from khenthuong_desktop.system.paths import DataFolder, resources_root
from khenthuong_desktop.wording.composition import own_part
from tests.services.paper_office import set_up


@dataclass(frozen=True, slots=True)
class Plan:
    """What a plan says of a conference, as it was read in the document and not in the program's catalogue."""

    tier: str
    form: str
    cap: int
    parts: tuple[int, int] | None  # models and guests; None: the plan sets no share
    leaders: Leaders
    length: str
    first: date | None
    last: date  # the last day it may be held on
    attention: str
    written: date  # the day on which the office sets it up
    held: date
    whole_staff: bool = False
    about: bool = False


QUARTER_1, QUARTER_2, QUARTER_3 = date(2025, 1, 1), date(2025, 4, 1), date(2025, 7, 1)
JANUARY: Final = date(2025, 1, 2)
PLANS: Final = (
    Plan(
        "uong_bi_ward", "Hội nghị đại biểu điển hình tiên tiến", 150, (105, 45), "unsaid",
        "half_day", date(2025, 8, 1), date(2025, 8, 31),
        "direct_workers researchers skilled_workers inventive_workers women ethnic_minorities economic_sectors "
        "heroic_mothers heroes emulators",
        date(2025, 7, 28), date(2025, 8, 22),
    ),
    Plan(
        "bach_long_vi_special_zone", "Hội nghị tuyên dương điển hình tiên tiến", 150, (105, 45), "guests",
        "one_session", None, date(2025, 8, 24),
        "direct_workers students fighters women ethnic_minorities sectors economic_sectors former_units heroes "
        "emulators",
        date(2025, 8, 15), date(2025, 8, 24), about=True,
    ),
    Plan(
        "ha_dong_district", "Hội nghị Điển hình tiên tiến", 300, (210, 90), "guests",
        "half_day", QUARTER_2, date(2025, 6, 30),
        "heroes emulators sectors economic_sectors ethnicities faiths women young workers farmers direct_workers",
        date(2025, 2, 3), date(2025, 5, 19),
    ),
    Plan(
        "bac_kan_commune", "Hội nghị tuyên dương điển hình tiên tiến", 200, (140, 60), "guests",
        "one_session", QUARTER_1, date(2025, 3, 31),
        "ethnic_groups religions workers farmers direct_workers local_example helps_households creates_jobs",
        JANUARY, date(2025, 3, 31),
    ),
    Plan(
        "bac_kan_department", "Hội nghị điển hình tiên tiến", 300, (210, 90), "guests",
        "one_session", QUARTER_2, date(2025, 6, 30), "",
        JANUARY, date(2025, 4, 1), whole_staff=True,
    ),
    Plan(
        "bac_kan_district", "Đại hội Thi đua yêu nước", 300, (210, 90), "guests",
        "one_session", QUARTER_2, date(2025, 6, 30),
        "workers farmers direct_workers students fighters women ethnicities faiths sectors economic_sectors",
        JANUARY, date(2025, 6, 12),
    ),
    Plan(
        "bac_kan_province", "Đại hội Thi đua yêu nước", 500, None, "unsaid",
        "one_session", QUARTER_3, date(2025, 9, 30),
        "state_honours national_emulators sectors economic_sectors ethnicities faiths women young direct_workers",
        JANUARY, date(2025, 9, 18),
    ),
)  # fmt: skip

UNITS: Final = 20
SHARES: Final[tuple[tuple[str, Scope, int], ...]] = (("women", "all", 40), ("direct_worker", "models", 33))
WANTED: Final = frozenset(who for who, _, _ in SHARES)
SURNAMES: Final = ("Bùi", "Cao", "Đinh", "Hà", "Lò", "Lương", "Ma", "Nông", "Phùng", "Tạ", "Vàng", "Vi")
MIDDLES: Final = ("An", "Bảo", "Đức", "Hữu", "Khánh", "Minh", "Ngọc", "Thanh")
GIVEN: Final = ("Bình", "Cường", "Dung", "Hoa", "Hùng", "Lan", "Mai", "Sơn", "Thảo", "Yến")
NAMES: Final = tuple(" ".join(parts) for parts in product(SURNAMES, MIDDLES, GIVEN))
ETHNICITIES: Final = ("kinh", "tay", "kinh", "nung", "dao", "kinh", "thai")
SECTORS: Final = ("state", "household", "private", "collective", "state")
FIELDS: Final = ("agriculture", "education", "health", "industry")
HONOURS: Final = ("ba_me_viet_nam_anh_hung", "anh_hung_lao_dong", "nha_giao_uu_tu")
WORKING: Final = ("researchers", "skilled_workers", "inventive_workers", "workers", "farmers", "students", "fighters")
TRAITS: Final = frozenset((*WORKING, "young", "local_example", "helps_households", "creates_jobs"))
AWARDS: Final = ("grassroots_emulator", "national_emulator", "provincial_emulator")


@pytest.fixture(params=PLANS, ids=[plan.tier for plan in PLANS])
def plan(request: pytest.FixtureRequest) -> Plan:
    return request.param  # type: ignore[no-any-return]


@pytest.fixture
def office(plan: Plan, tmp_path: Path) -> Iterator[Office]:
    """An office in the weeks after its plan came."""
    now = datetime.combine(plan.written, time(8), timezone(timedelta(hours=7)))
    opened = open_office(DataFolder(tmp_path / "xã"), clock=lambda: now, user="Lan", resources=resources_root())
    yield opened
    opened.close()


def test_the_setting_of_a_plan_is_filled_balanced_and_printed_as_the_plan_says(
    office: Office, plan: Plan, tmp_path: Path
) -> None:
    """Else the list that goes to the Party committee has more seats than the plan, or other shares."""
    set_up(office)
    draft = conferences.draft_from_tier(office, plan.tier)
    check_draft(draft, plan)
    size = plan.cap if plan.whole_staff else None  # counted by the office: no plan knows how many the staff are
    conference_id = conferences.create(office, replace(draft, held_on=plan.held, size=size))
    check_day(office, conference_id, plan)

    unit_ids = units_of(office)
    numbers = allot(office, conference_id, unit_ids, plan)
    hard = ask_for_numbers(office, conference_id, plan)
    nominate(office, conference_id, numbers, plan)
    assert len(delegates.board(office, conference_id)[1]) > plan.cap

    before = rows(office, conference_id)
    found = suggestions.proposal(office, conference_id)
    assert isinstance(found, Proposal), found.sentence
    assert rows(office, conference_id) == before  # shown, not done
    suggestions.take(office, conference_id, found)

    seated = check_seats(office, conference_id, plan)
    counts, _ = delegates.board(office, conference_id)
    standings = [one for one in counts.standings() if one.target.rule.hard]
    assert {one.target.rule.id for one in standings} == hard
    assert [(one.target.rule.label, one.target.key, one.missing) for one in standings if one.missing] == []
    models = Counter(one.unit_id for one in seated if one.kind == "model")
    assert models == numbers if plan.parts else models <= Counter(numbers)  # without shares a number is the most

    check_roster(printed(office, "roster", conference_id, tmp_path), seated)
    groups = [own_part(one.target.rule.label) for one in standings if one.target.rule.bound != "each"]
    check_composition(printed(office, "composition", conference_id, tmp_path), seated, plan, groups)

    history.undo(office)
    assert rows(office, conference_id) == before


# --- what the plan says


def check_draft(draft: Settings, plan: Plan) -> None:
    assert (draft.form, draft.cap, draft.length) == (plan.form, plan.cap, plan.length)
    assert draft.attention == tuple(plan.attention.split())
    assert draft.window_to is not None
    assert (draft.window_from, draft.window_to.last_open_day) == (plan.first, plan.last)
    shares = (None, None) if plan.parts is None else (Fraction(70), Fraction(30))
    assert (draft.models_share, draft.guests_share) == shares
    assert (draft.leaders, draft.share_is_approximate) == (plan.leaders, plan.about)
    assert draft.whole_staff == plan.whole_staff
    # The whole staff has no number before somebody types one; the cap stays a limit.
    assert draft.seats == (None if plan.whole_staff else plan.cap)
    assert (seats_of(draft, "models") is None) == (plan.whole_staff or plan.parts is None)


def check_day(office: Office, conference_id: str, plan: Plan) -> None:
    """The day is inside the plan's window, and one day later than its end is told."""

    def told() -> set[str]:
        return {one.code for one in conferences.findings(office, conference_id)}

    outside = "conference.day_outside_window"
    assert not told() & {outside, "conference.day_past", "conference.no_number", "conference.size_over_cap"}
    settings = conferences.settings_of(conferences.conference(office, conference_id))
    conferences.change(office, conference_id, replace(settings, held_on=plan.last + timedelta(days=1)))
    assert outside in told()
    history.undo(office)
    assert conferences.conference(office, conference_id).held_on == plan.held


# --- units, numbers, rules, people


def units_of(office: Office) -> list[str]:
    ids = list(units.add_many(office, [f"Khu phố {n}" for n in range(1, UNITS + 1)], "khu_pho", abbreviated=True).ids)
    with office.database.write("Dân số") as w:
        for place, unit_id in enumerate(ids):
            w.update("units", unit_id, {"population": 613 + 97 * place})
    return ids


def models_of(plan: Plan) -> int:
    """How many the units are asked for; where the plan sets no share, seven of ten seats."""
    return plan.parts[0] if plan.parts else plan.cap * 7 // 10


def allot(office: Office, conference_id: str, unit_ids: Sequence[str], plan: Plan) -> dict[str, int]:
    """Models by the people of the units, each at least one."""
    total = models_of(plan)
    shared = allotments.propose(office, conference_id, total, at_least=1, unit_ids=unit_ids)
    assert not shared.findings and not shared.without
    allotments.apply(office, shared, [unit for tie in shared.ties for unit in tie.unit_ids[: tie.seats]])
    numbers = {one.unit_id: one.number for one in allotments.allotments(office, conference_id)}
    assert numbers.keys() == set(unit_ids)
    assert (sum(numbers.values()), min(numbers.values()) >= 1) == (total, True)
    return numbers


def ask_for_numbers(office: Office, conference_id: str, plan: Plan) -> set[str]:
    """Every group the plan names must be there, women are two of five, and a third of the models work
    themselves: both more than among those nominated."""
    begun = composition_rules.rules(office, conference_id)
    assert len(begun) == len(plan.attention.split())
    asked = [replace(one, amount=Fraction(1), hard=True) for one in begun if one.attribute not in WANTED]
    asked += [Rule("", who, "", part, "least", "percent", Fraction(n), "up", True, "") for who, part, n in SHARES]
    if plan.parts is None:  # without a share the models have no number to be a share of: they are asked for in heads
        asked[-1] = replace(asked[-1], measure="heads", amount=Fraction(models_of(plan) // 3))
    return set(composition_rules.save(office, conference_id, asked))


def nominate(office: Office, conference_id: str, numbers: dict[str, int], plan: Plan) -> None:
    """Each unit sends two models more than it was asked for; guests and leaders are more than their part as well."""
    senders: list[tuple[Kind, str]] = [("model", unit) for unit, number in numbers.items() for _ in range(number + 2)]
    ids = list(numbers)
    senders += [("guest", ids[place % UNITS]) for place in range(plan.cap // 3)]
    senders += [("leader", ids[place % UNITS]) for place in range(plan.cap // 20)]
    traits = [code for code in plan.attention.split() if code in TRAITS]
    with office.database.write("Thêm người") as w:
        made = [w.insert("subjects", person(place, unit, ids)) for place, (_, unit) in enumerate(senders)]
        for place, subject_id in enumerate(made):
            if place % 15 == 0:
                award = AWARDS[place // 15 % len(AWARDS)]
                w.insert("commendations", {"subject_id": subject_id, "award": award, "state": "valid"})
    kinds: tuple[Kind, ...] = ("model", "guest", "leader")
    for kind in kinds:
        chosen = [one for one, (wanted, _) in zip(made, senders, strict=True) if wanted == kind]
        added = delegate_adding.add(office, conference_id, chosen, kind=kind)
        assert (len(added.ids), added.skipped, added.doubled) == (len(chosen), (), ())
        if kind == "model" and traits:
            with office.database.write("Nét riêng") as w:
                for place, delegate_id in enumerate(added.ids[::3]):
                    w.update("delegates", delegate_id, {"traits": traits[place % len(traits)]})


def person(place: int, unit_id: str, unit_ids: Sequence[str]) -> dict[str, Any]:
    record: dict[str, Any] = {
        "kind": "individual",
        "full_name": NAMES[place],
        "unit_id": unit_id,
        "former_unit_id": unit_ids[place % 3] if place % 4 == 0 else None,
        "gender": "female" if place % 20 < 7 else "male",
        "birth_date": f"{1950 + place * 7 % 55}-0{place % 9 + 1}-15",
        "ethnicity": ETHNICITIES[place % len(ETHNICITIES)],
        "religion": {0: "phat_giao", 5: "cong_giao"}.get(place % 11, "khong"),
        "direct_worker": int(place % 10 < 3),
        "party_member": int(place % 3 == 0),
        "economic_sector": SECTORS[place % len(SECTORS)],
        "field": FIELDS[place % len(FIELDS)],
        "honours": HONOURS[place // 31 % len(HONOURS)] if place % 31 == 0 else "",
    }
    return record | keys(record)


# --- what came of it


def rows(office: Office, conference_id: str) -> dict[str, dict[str, Any]]:
    """The delegates as they are kept; an undo counts up how often a row was changed."""
    told = {}
    with office.database.read() as r:
        for one in delegates.board(office, conference_id)[1]:
            record = r.record("delegates", one.id)
            assert record is not None
            told[one.id] = {key: value for key, value in record.items() if key not in ("revision", "updated_at")}
    return told


def check_seats(office: Office, conference_id: str, plan: Plan) -> list[Candidate]:
    everybody = delegates.board(office, conference_id)[1]
    seated = [one for one in everybody if one.state in SEATED and one.kind not in OUTSIDE_CAP]
    assert len(seated) == plan.cap == conferences.conference(office, conference_id).seats
    if plan.parts is not None:
        beside = {"guest", "leader"} if plan.leaders == "guests" else {"guest"}
        parts = (sum(one.kind == "model" for one in seated), sum(one.kind in beside for one in seated))
        assert parts == plan.parts
    return seated


def printed(office: Office, name: str, conference_id: str, folder: Path) -> str:
    """The words of the PDF without their spaces: a cell breaks its lines where it likes."""
    path = folder / f"{name}.pdf"
    papers.export(office, name, path, id=conference_id)
    document = QPdfDocument()
    assert document.load(str(path)) == QPdfDocument.Error.None_
    text = "".join(document.getAllText(page).text() for page in range(document.pageCount()))
    document.close()
    return squeezed(text)


def squeezed(text: str) -> str:
    return "".join(text.split())


def check_roster(text: str, seated: Sequence[Candidate]) -> None:
    assert [one.name for one in seated if squeezed(one.name) not in text] == []
    women = sum(one.values["gender"] == "female" for one in seated)
    minority = sum(one.values["minority"] for one in seated)
    assert squeezed(f"{len(seated)} đại biểu, trong đó {women} nữ, {minority} người dân tộc thiểu số") in text


def check_composition(text: str, seated: Sequence[Candidate], plan: Plan, groups: Sequence[str]) -> None:
    """Cap, shares, counts and every group of the plan, and none of them missed."""
    women = sum(one.values["gender"] == "female" for one in seated)
    total = f"theo kế hoạch: {plan.cap} đại biểu; đã chọn: {len(seated)} đại biểu, trong đó {women} nữ"
    for told in (total, f"không quá {plan.cap} người", f"ít nhất 40% ({plan.cap * 2 // 5} người)", *groups):
        assert squeezed(told) in text, told
    about = "khoảng " if plan.about else ""
    if plan.parts is None:
        assert "70%" not in text
    else:
        for share, heads in zip((70, 30), plan.parts, strict=True):
            assert squeezed(f"{about}{share}% ({heads} người)") in text
    assert "cònthiếu" not in text
