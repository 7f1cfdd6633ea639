"""Which unit of the register a text of a workbook means: exactly, by rule, or only as a proposal."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Final, NamedTuple

from khenthuong_desktop.domain import vietnamese
from khenthuong_desktop.services.office import Office
from khenthuong_desktop.store import units

_NUMBER_WORD: Final = re.compile(r"\bso (?=[0-9])")
_ZEROS: Final = re.compile(r"\b0+(?=[0-9])")
_LEAST: Final = 87  # so alike must a proposal be
_LONGEST: Final = 100
_NEEDS: Final = 2  # an abbreviation stands for two words or more


class Meant(NamedTuple):
    """The unit a text means by rule, or the name to propose where it only resembles one."""

    unit_id: str | None = None
    name: str = ""
    proposal: str = ""


@dataclass(slots=True)
class UnitNames:
    """The units at work by their names as rules read them."""

    kinds: Mapping[str, str]  # abbreviation -> kind, both folded
    labels: Mapping[str, str] = field(default_factory=dict)  # kind, folded -> as people write it
    names: dict[str, str] = field(default_factory=dict)  # id -> name
    by_key: dict[str, set[str]] = field(default_factory=dict)

    def key(self, text: str) -> str:
        """'KP số 03' and 'khu phố 3' are 'khu pho 3'."""
        words = vietnamese.search_key(text[:_LONGEST])
        for short, kind in self.kinds.items():
            if words.startswith(f"{short} "):
                words = f"{kind}{words[len(short) :]}"
                break
        return _ZEROS.sub("", _NUMBER_WORD.sub("", words))

    def place(self, text: str) -> str:
        """What two texts have in common that call one unit, also where nobody has entered it."""
        return self.key(text) if len(text) <= _LONGEST else vietnamese.search_key(text)

    def in_full(self, text: str) -> str:
        """'KP 03' as 'Khu phố 3', where the rest is only a number; any other text as it stands."""
        key = self.key(text)
        kind, _, number = key.rpartition(" ")
        if _NUMBERED_NAME.fullmatch(key) is None or kind not in self.labels:
            return vietnamese.clean(text)
        return f"{self.labels[kind]} {number.upper()}"

    def is_unit(self, text: str) -> bool:
        """One of the register, or what can only be one: 'Khu phố 12' is a unit also before anybody has entered it."""
        key = self.key(text)
        return key in self.by_key or _NUMBERED_NAME.fullmatch(key) is not None

    def named_in(self, key: str) -> str | None:
        """The one unit of this name, with or without 'phuong' behind it."""
        found = self.by_key.get(key)
        if not found and " " in key:
            bare = _bare(key)
            found = {unit_id for known, ids in self.by_key.items() if _bare(known) == bare for unit_id in ids}
        return next(iter(found)) if found and len(found) == 1 else None

    def are_neighbourhoods(self, *unit_ids: str) -> bool:
        """Whether these are units of one sort, of which nobody belongs to two: 'Khu phố 3', 'Khu phố 5'."""
        keys = (self.key(self.names.get(one, "")) for one in unit_ids)
        return all(_NUMBERED_NAME.fullmatch(key) for key in keys)

    def is_short_for(self, short: str, full: str) -> bool:
        """Whether a name is another one abbreviated: 'hoi lhpn phuong', 'hoi lien hiep phu nu phuong'."""
        one, other = _bare(short).split(), _bare(full).split()
        return len(one) < len(other) and abbreviates(one, other)

    def meant(self, text: str) -> Meant:
        key = self.key(text)
        if not key:
            return Meant()
        found = self.by_key.get(key) or self._abbreviated(key) or self._longer(key)
        if found and len(found) == 1:
            unit_id = next(iter(found))
            return Meant(unit_id, self.names[unit_id])
        return Meant(proposal=self._nearest(key))

    def _abbreviated(self, key: str) -> set[str]:
        """'hoi lhpn phuong' is 'hoi lien hiep phu nu phuong': the first letters of words that follow one another."""
        typed = _bare(key).split()
        return {
            unit_id for known, ids in self.by_key.items() if abbreviates(typed, _bare(known).split()) for unit_id in ids
        }

    def _longer(self, key: str) -> set[str]:
        """'khu pho 3 phuong hoa binh' is 'khu pho 3', 'hoi nong dan phuong' is 'hoi nong dan': the commune behind a
        name says nothing more."""
        heads = {key.partition(f" {commune} ")[0] for commune in _COMMUNES if f" {commune} " in key}
        found = {unit_id for head in heads for unit_id in self.by_key.get(head, ())}
        bare = _bare(key)
        return found or {unit_id for known, ids in self.by_key.items() if _bare(known) == bare for unit_id in ids}

    def _nearest(self, key: str) -> str:
        """Digits are never guessed: 'KP 3' is not 'KP 8'."""
        from rapidfuzz import fuzz, process

        digits = sorted(re.findall("[0-9]+", key))
        known = [one for one in self.by_key if sorted(re.findall("[0-9]+", one)) == digits]
        best = process.extractOne(key, known, scorer=fuzz.token_sort_ratio, score_cutoff=_LEAST)
        if best is None:
            return ""
        ids = self.by_key[best[0]]
        return self.names[next(iter(ids))] if len(ids) == 1 else ""


_COMMUNES: Final = ("phuong", "xa", "dac khu", "p", "tt", "thi tran")


def _bare(key: str) -> str:
    """Without 'phuong' at the end: which commune it is goes without saying."""
    return next((key.removesuffix(f" {one}") for one in _COMMUNES if key.endswith(f" {one}")), key)


def abbreviates(one: Sequence[str], other: Sequence[str]) -> bool:
    """Whether the words are the same but for abbreviations, of which there is one at least."""
    return list(one) != list(other) and _fits(one, other)


def _fits(one: Sequence[str], other: Sequence[str]) -> bool:
    if not one or not other:
        return not one and not other
    if one[0] == other[0] and _fits(one[1:], other[1:]):
        return True
    return _spells_out(one, other) or _spells_out(other, one)


def _spells_out(short: Sequence[str], full: Sequence[str]) -> bool:
    letters, count = short[0], len(short[0])
    if not _NEEDS <= count <= len(full) or not letters.isalpha():
        return False
    return letters == "".join(word[0] for word in full[:count]) and _fits(short[1:], full[count:])


def unit_names(office: Office) -> UnitNames:
    """Units at work and their other names; read once an import."""
    kinds: dict[str, str] = {}
    for row in office.catalogues.rows("unit_kinds"):
        short = row.data.get("abbreviations") or ()
        for one in short if isinstance(short, list | tuple) else ():
            kinds.setdefault(vietnamese.search_key(str(one)), vietnamese.search_key(row.label))
    # 'TH Lê Lợi' is a school of that name, and 'Trường học Lê Lợi' is none.
    kinds = {short: kind for short, kind in kinds.items() if kind in _NUMBERED}
    labels = {vietnamese.search_key(row.label): row.label for row in office.catalogues.rows("unit_kinds")}
    known = UnitNames(dict(sorted(kinds.items(), key=lambda item: -len(item[0]))), labels)
    with office.database.read() as r:
        rows = units.names_at_work(r, office.today.isoformat())
    for unit_id, name, said in rows:
        known.names[unit_id] = name
        known.by_key.setdefault(known.key(said), set()).add(unit_id)
    return known


def kind_of(office: Office, name: str) -> str:
    """The kind that a name begins with, by its label or by the words such units usually begin with."""
    key = f"{vietnamese.search_key(name)} "
    # 'Ban Chỉ huy' is no 'Bản', but 'ban 3' is: nobody else has a number for a name.
    numbered = _NUMBERED_NAME.fullmatch(key.strip()) is not None
    kinds = sorted(office.catalogues.rows("unit_kinds"), key=lambda row: -len(row.label))
    begun = (
        row.code
        for row in kinds
        if name.casefold().startswith(f"{row.label.casefold()} ")
        or (numbered and key.startswith(f"{vietnamese.search_key(row.label)} "))
    )
    usual = (code for code, words in _USUAL.items() if any(key.startswith(f"{word} ") for word in words))
    return next(begun, None) or next(usual, "other")


_USUAL: Final = {
    "school": ("truong", "mam non", "th", "thcs", "thpt"),
    "union": ("hoi", "doan", "mat tran", "uy ban mttq", "uy ban mat tran", "ub mttq", "mttq", "cong doan", "lien doan"),
    "enterprise": ("cong ty", "cty", "doanh nghiep", "htx", "hop tac xa", "xi nghiep", "ngan hang"),
    "armed_forces": ("cong an", "quan su", "ban chi huy quan su", "bch quan su", "bo doi", "don bien phong"),
    "agency": ("phong", "van phong", "trung tam", "tram", "ban quan ly", "ubnd", "uy ban nhan dan", "dang uy", "hdnd"),
}
_NUMBERED: Final = frozenset({"khu pho", "to dan pho", "khu", "thon", "ap", "ban", "buon", "xom", "khom"})
_NUMBERED_NAME: Final = re.compile(rf"(?:{'|'.join(sorted(_NUMBERED))}) [0-9]{{1,3}}[a-z]?")
