"""Invented people, collectives and households: what is true of them, whatever a workbook then makes of it."""

from __future__ import annotations

import random
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import count as count_from
from typing import Final

MEN: Final = "Nam"
WOMEN: Final = "Nữ"
_FAMILIES: Final = (
    *(
        "Nguyễn",
        "Trần",
        "Lê",
        "Phan",
        "Cao",
        "Lâm",
        "Tô",
        "Hà",
        "Mai",
        "Thái",
        "Chu",
        "Kiều",
        "Vương",
        "Tống",
        "Phạm",
        "Hoàng",
        "Vũ",
        "Võ",
        "Đặng",
        "Bùi",
        "Đỗ",
        "Ngô",
        "Dương",
        "Lý",
        "Đinh",
    ),
    *("Trịnh", "Lương", "Quách", "Mạc", "Ưng", "Nông", "Triệu", "Lò", "Huỳnh", "Tạ", "Ông", "Đoàn", "Hồ", "Âu"),
)
_MIDDLES: Final = {
    MEN: ("Văn", "Đức", "Quang", "Minh", "Hữu", "Xuân", "Trọng", "Bá", "Thế", "Đình", "Công", "Ngọc"),
    WOMEN: ("Thị", "Thị Ánh", "Thị Thu", "Thúy", "Hồng", "Mỹ", "Thị Kim", "Ngọc", "Thị Bích", "Thị Ước"),
}
_GIVENS: Final = {
    MEN: (
        "An",
        "Ân",
        "Bình",
        "Cường",
        "Dũng",
        "Đạt",
        "Hải",
        "Huy",
        "Hưng",
        "Hùng",
        "Kiên",
        "Lâm",
        "Mạnh",
        "Sơn",
        "Tùng",
    ),
    WOMEN: (
        "Ánh",
        "Diễm",
        "Hà",
        "Hạnh",
        "Hương",
        "Lan",
        "Mai",
        "Nhung",
        "Oanh",
        "Phượng",
        "Quỳnh",
        "Thảo",
        "Yến",
        "Thủy",
    ),
}
# Names that do not follow the pattern of family, middle, given; letters of the old fonts lack some of theirs.
UNUSUAL: Final = (
    ("H'Hen Niê", WOMEN, "Ê Đê"),
    ("Y Moan Êñuôl", MEN, "Ê Đê"),
    ("Tôn Nữ Thị Hải", WOMEN, "Kinh"),
    ("Tôn Thất Đạm", MEN, "Kinh"),
    ("Giàng A Páo", MEN, "Mông"),
    ("Ông Thị Bích Lan", WOMEN, "Kinh"),
    ("Thị Nghét", WOMEN, "Khmer"),
    ("Ksor H'Lan", WOMEN, "Gia Rai"),
    ("Vàng Thị Súa", WOMEN, "Mông"),
    ("Y Thơ Niê Kdăm", MEN, "Ê Đê"),
    ("Thạch Thị Đa Ra", WOMEN, "Khmer"),
    ("Đỗ Ý", MEN, "Kinh"),
)
_ETHNICITIES: Final = ("Kinh", "Kinh", "Kinh", "Kinh", "Tày", "Nùng", "Mường", "Dao", "Sán Dìu", "Thái")
_RELIGIONS: Final = ("Không", "Không", "Phật giáo", "Công giáo", "Tin lành")
_POSITIONS: Final = (
    *("Trưởng khu phố", "Bí thư chi bộ", "Giáo viên", "Công nhân", "Nông dân", "Chi hội trưởng Phụ nữ"),
    *("Hội viên Hội Cựu chiến binh", "Công chức Văn hóa - Xã hội", "Phó Hiệu trưởng", "Giám đốc"),
)
_ACHIEVEMENTS: Final = (
    "Có nhiều đóng góp xây dựng khu phố giai đoạn 2020 - 2025",
    "Hiến 120 m2 đất làm đường, vận động 15 hộ cùng tham gia",
    "Hoàn thành xuất sắc nhiệm vụ năm học 2024 - 2025",
    "Cứu người bị đuối nước ngày 12/7/2025",
)
QUARTERS: Final = tuple(f"Khu phố {number}" for number in range(1, 10))
# Units of the sample office; the corpus is judged against it.
ORGANISATIONS: Final = (
    "Trạm Y tế",
    "Công an phường",
    "Hội Nông dân",
    "Hội Cựu chiến binh",
    "Trường THCS Lam Khê",
    "Trường Mầm non Hoa Sen",
    "Phòng Văn hóa - Xã hội",
    "Đoàn TNCS Hồ Chí Minh phường",
)
_COLLECTIVES: Final = (
    "Chi hội Phụ nữ khu phố {number}",
    "Ban công tác Mặt trận khu phố {number}",
    "Chi bộ khu phố {number}",
    "Tổ hòa giải khu phố {number}",
    "Đội dân phòng số {number}",
    "Câu lạc bộ Dân vũ số {number}",
)
_AWARDS: Final = {
    "individual": ("Giấy khen của Chủ tịch UBND phường", "Lao động tiên tiến", "Chiến sĩ thi đua cơ sở"),
    "collective": ("Giấy khen của Chủ tịch UBND phường", "Tập thể lao động tiên tiến"),
    "household": ("Giấy khen của Chủ tịch UBND phường", "Gia đình văn hóa"),
}
_ID_PROVINCES: Final = ("001", "002", "022", "031", "038", "044", "079")
_ATTEMPTS: Final = 40  # at a name nobody has yet; a big corpus needs more names than there are
_CAREFUL_TO: Final = date(2007, 12, 31)
_FROM: Final = date(1944, 1, 2)


@dataclass(frozen=True, slots=True)
class Subject:
    """One record as it is in truth."""

    kind: str
    full_name: str
    gender: str
    birth: date | None
    national_id: str
    ethnicity: str
    religion: str
    position: str
    unit: str
    award: str
    achievement: str
    phone: str
    address: str
    party: bool


class Inventor:
    """Draws subjects of whom no two have the same number, and few the same name."""

    def __init__(self, chance: random.Random) -> None:
        self._chance = chance
        self._names: set[str] = set()
        self._numbers = iter(chance.sample(range(100_000, 999_999), 60_000))
        self._unusual = _unusual_names(chance)

    def individuals(self, count: int, *, unusual: bool = False) -> list[Subject]:
        """Women and men in turn, so that every table has both."""
        people = [self.individual(MEN if number % 2 else WOMEN) for number in range(count)]
        if unusual:
            people[1 : 1 + len(UNUSUAL)] = [self.individual_named(*next(self._unusual)) for _ in UNUSUAL]
        return people

    def individual(self, gender: str) -> Subject:
        chance = self._chance
        for attempt in count_from(0):
            name = f"{chance.choice(_FAMILIES)} {chance.choice(_MIDDLES[gender])} {chance.choice(_GIVENS[gender])}"
            words = name.split()
            if (name not in self._names or attempt > _ATTEMPTS) and words[-1] != words[-2] and words[0] != words[1]:
                self._names.add(name)
                return self.individual_named(name, gender, chance.choice(_ETHNICITIES))

        raise AssertionError("a name is always found")

    def individual_named(self, name: str, gender: str, ethnicity: str) -> Subject:
        chance = self._chance
        birth = _FROM + timedelta(days=chance.randrange((_CAREFUL_TO - _FROM).days))
        digit = 2 * (birth.year // 100 - 19) + (gender == WOMEN)
        return Subject(
            kind="individual",
            full_name=name,
            gender=gender,
            birth=birth,
            national_id=f"{chance.choice(_ID_PROVINCES)}{digit}{birth.year % 100:02}{next(self._numbers)}",
            ethnicity=ethnicity,
            religion=chance.choice(_RELIGIONS),
            position=chance.choice(_POSITIONS),
            unit=chance.choice(QUARTERS + ORGANISATIONS),
            award=chance.choice(_AWARDS["individual"]),
            achievement=chance.choice(_ACHIEVEMENTS),
            phone=f"030{chance.randrange(10_000_000):07}",
            address=f"Số {chance.randrange(1, 200)} ngõ {chance.randrange(1, 90)} phố Hàng Vải",
            party=chance.random() < 0.4,
        )

    def collective(self) -> Subject:
        name = self._chance.choice(_COLLECTIVES).format(number=self._chance.randrange(1, 60))
        return self._without_particulars("collective", name, self._chance.choice(ORGANISATIONS))

    def household(self) -> Subject:
        person = self.individual(self._chance.choice((MEN, WOMEN)))
        before = self._chance.choice(("Gia đình", "Hộ", "Hộ gia đình"))
        title = "ông" if person.gender == MEN else "bà"
        return self._without_particulars("household", f"{before} {title} {person.full_name}", person.unit)

    def _without_particulars(self, kind: str, name: str, unit: str) -> Subject:
        award, achievement = self._chance.choice(_AWARDS[kind]), self._chance.choice(_ACHIEVEMENTS)
        return Subject(kind, name, "", None, "", "", "", "", unit, award, achievement, "", "", False)


def _unusual_names(chance: random.Random) -> Iterator[tuple[str, str, str]]:
    """Each name in turn; from the second round on with another last word, so that nobody comes twice."""
    yield from UNUSUAL
    while True:
        for name, gender, ethnicity in UNUSUAL:
            kept = name.rsplit(" ", 1)[0] if ethnicity == "Kinh" and name.count(" ") > 1 else name
            yield (f"{kept} {chance.choice(_GIVENS[gender])}" if kept != name else name), gender, ethnicity
