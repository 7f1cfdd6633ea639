"""Which award of the catalogue a text of a workbook means, and how sure that is."""

from __future__ import annotations

from typing import Final, NamedTuple

from khenthuong_desktop.domain import vietnamese
from khenthuong_desktop.services.office import Office

_LEAST: Final = 92
_LONGEST: Final = 200
_SPELLED_OUT: Final = (("uy ban nhan dan", "ubnd"), ("chu tich ubnd", "ct ubnd"), ("thu tuong chinh phu", "ttg"))
# Words that tell one award from another, however alike the rest is.
_TELLING: Final = frozenset(
    {
        "xa",
        "phuong",
        "dac",
        "khu",
        "huyen",
        "quan",
        "thi",
        "tran",
        "tinh",
        "thanh",
        "pho",
        "bo",
        "nganh",
        "chinh",
        "phu",
        "thu",
        "tuong",
        "ttg",
        "trung",
        "uong",
        "hang",
        "nhat",
        "nhi",
        "ba",
        "i",
        "ii",
        "iii",
        "co",
        "so",
        "toan",
        "quoc",
        "bang",
        "giay",
        "khen",
        "dua",
        "huan",
        "huy",
        "chuong",
        "lao",
        "dong",
        "tien",
        "xuat",
        "sac",
        "tap",
        "the",
        "ca",
        "nhan",
        "chien",
        "si",
        "doc",
        "lap",
        "thon",
        "to",
        "gia",
        "dinh",
        "van",
        "hoa",
        "anh",
        "hung",
        "dan",
        "uu",
        "tu",
        "nha",
        "giao",
        "thay",
        "thuoc",
        "nghe",
    }
)


class MeantAward(NamedTuple):
    code: str | None  # of the catalogue of awards; None: no award of ours, or unknown
    label: str | None  # what the catalogue calls it; None: unknown
    exact: bool = True


class AwardNames:
    """Awards of ours and the names met in registers, of every time."""

    def __init__(self, office: Office) -> None:
        self._office = office
        self._known: dict[str, tuple[str | None, str]] = {}
        for row in office.catalogues.rows("award_names"):
            award = row.data.get("award")
            code = str(award) if award else None
            label = office.labels("awards").get(code, row.label) if code else row.label
            self._know(code, label, row.label, row.data.get("other_names"))
        for row in office.catalogues.rows("awards"):
            others = row.data.get("other_names")
            names = [row.data.get("full_name"), *(others if isinstance(others, list | tuple) else ())]
            self._know(row.code, row.label, row.label, names)

    def _know(self, code: str | None, label: str, name: str, others: object) -> None:
        for one in (name, *(others if isinstance(others, list | tuple) else ())):
            if one:
                self._known[_key(str(one))] = (code, label)

    def is_known(self, text: str) -> bool:
        return self.meant(text).label is not None

    def meant(self, text: str) -> MeantAward:
        key = _key(text)
        if not key:
            return MeantAward(None, None)
        if key in self._known:
            return MeantAward(*self._known[key])
        code = self._office.catalogues.find("awards", text)
        if code is not None:
            return MeantAward(code, self._office.labels("awards")[code])
        near = self._beginning(key) or self._nearest(key)
        return MeantAward(*self._known[near], exact=False) if near else MeantAward(None, None)

    def _beginning(self, key: str) -> str:
        """'giay khen cua chu tich ubnd phuong quang trung': the name of the commune comes behind."""
        begun = [known for known in self._known if key.startswith(f"{known} ") and known.count(" ") >= 2]
        return max(begun, key=len, default="")

    def _nearest(self, key: str) -> str:
        from rapidfuzz import fuzz, process

        telling = _telling(key)
        known = [one for one in self._known if _telling(one) == telling]
        best = process.extractOne(key, known, scorer=fuzz.ratio, score_cutoff=_LEAST)
        return best[0] if best is not None else ""


def _key(text: str) -> str:
    key = vietnamese.search_key(text[:_LONGEST])
    for full, short in _SPELLED_OUT:
        key = key.replace(full, short)
    return key.removeprefix("danh hieu ")


def _telling(key: str) -> list[str]:
    return sorted(word for word in key.split() if word in _TELLING or word.isdigit())
