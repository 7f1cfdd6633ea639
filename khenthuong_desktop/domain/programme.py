"""The programme of a conference: start times follow the minutes, fixed times stay and leave gaps or overlaps."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import asdict, dataclass, fields, replace
from datetime import date
from typing import Any, Final

from khenthuong_desktop.domain.clock_times import DAY, clock, read_time
from khenthuong_desktop.domain.findings import Finding, finding

SPEECHES: Final = "speeches"
_TOLD: Final = ("content", "minutes", "lead", "speaker", "parts", "papers", "chair_notes", "printed")
_CUES: Final = ("papers", "chair_notes")  # what only who runs the day reads: it may change after an issue
# What an item can be; the program looks for one of them where something else feeds it.
KINDS: Final = (
    *("reception", "flag_salute", "introduction", "arts", "opening", "report", SPEECHES, "exchange", "honouring"),
    *("launch", "response", "superior_speech", "adoption", "closing", "pause", "other"),
)


@dataclass(frozen=True, slots=True)
class Part:
    """One speech within an item, as the programme names it."""

    name: str
    topic: str = ""
    held: str = ""  # what he is: 'Bí thư chi bộ'
    unit: str = ""
    minutes: int = 0


@dataclass(frozen=True, slots=True)
class Item:
    """One item; `fixed_at` is 'HH:MM' where it must begin then, whatever the items before it take. `parts` are the
    speeches heard in it, which an issue keeps as they were."""

    id: str
    content: str
    minutes: int = 0
    fixed_at: str | None = None
    kind: str = ""
    lead: str = ""
    speaker: str = ""
    papers: str = ""
    chair_notes: str = ""
    printed: bool = True
    source: str = ""
    parts: tuple[Part, ...] = ()


@dataclass(frozen=True, slots=True)
class Held:
    """What a programme is of, as it says above its items: which conference, on which day, where."""

    name: str = ""
    day: date | None = None
    place: str = ""


@dataclass(frozen=True, slots=True)
class Slot:
    """An item with its number and its minutes of the day; they are None while nothing says when one begins."""

    number: int
    item: Item
    starts: int | None
    ends: int | None

    @property
    def start(self) -> str:
        return "" if self.starts is None else clock(self.starts)

    @property
    def end(self) -> str:
        return "" if self.ends is None else clock(self.ends)


@dataclass(frozen=True, slots=True)
class Timeline:
    """The items in their times. `over` are the minutes behind the planned end, negative where some are left."""

    slots: tuple[Slot, ...] = ()
    planned: int | None = None
    begins: int | None = None  # when the conference itself is said to begin

    @property
    def minutes(self) -> int:
        return sum(slot.item.minutes for slot in self.slots)

    @property
    def ends(self) -> int | None:
        """When all is over: where fixed times overlap, that need not be the last item."""
        if not self.slots or self.slots[-1].ends is None:
            return None
        return max(slot.ends for slot in self.slots if slot.ends is not None)

    @property
    def over(self) -> int | None:
        return None if self.ends is None or self.planned is None else self.ends - self.planned


def timeline(items: Sequence[Item], starts_at: str = "", planned_end: str = "") -> Timeline:
    """Each item begins when the one before it ends, or at its fixed time. Without a time to begin with, the items
    before the first fixed one have none: nobody has said that they follow each other without a gap."""
    begins = now = read_time(starts_at)
    slots: list[Slot] = []
    for number, item in enumerate(items, start=1):
        fixed = read_time(item.fixed_at or "")
        starts = now if fixed is None else fixed
        now = None if starts is None else starts + item.minutes
        slots.append(Slot(number, item, starts, now))
    return Timeline(tuple(slots), read_time(planned_end), begins)


def findings(line: Timeline) -> tuple[Finding, ...]:
    """What an officer should look at; nothing is moved for him."""
    found = [*_beginning(line), *_joints(line.slots)]
    if line.slots and all(slot.starts is None for slot in line.slots):
        found.append(finding("programme.no_start", "judge"))
    if bare := [slot.number for slot in line.slots if not slot.item.minutes]:
        found.append(finding("programme.no_minutes", "judge", None, numbers=_numbers(bare)))
    if empty := [slot.number for slot in line.slots if not slot.item.content]:
        found.append(finding("programme.no_content", "warns", None, numbers=_numbers(empty)))
    if line.ends is not None and line.ends >= DAY:
        found.append(finding("programme.past_midnight", "warns"))
    if line.over is not None and line.over > 0 and line.planned is not None:
        found.append(finding("programme.over", "warns", None, over=line.over, planned=clock(line.planned)))
    return tuple(found)


def _beginning(line: Timeline) -> Iterator[Finding]:
    """A first item that is fixed behind the beginning leaves everybody waiting; one before it receives them."""
    first = line.slots[0] if line.slots else None
    if first is not None and first.starts is not None and line.begins is not None and first.starts > line.begins:
        gap, begins = first.starts - line.begins, clock(line.begins)
        yield finding("programme.late_start", "warns", minutes=gap, number=first.number, at=first.start, begins=begins)


def _joints(slots: Sequence[Slot]) -> Iterator[Finding]:
    """How each fixed time meets the items before it: the one of them that ends last, which need not be the nearest."""
    fixed_before: Slot | None = None
    latest: Slot | None = None
    for slot in slots:
        before, latest = latest, _later(latest, slot)
        if slot.item.fixed_at is None or slot.starts is None:
            continue
        number, at = slot.number, slot.start
        if fixed_before is not None and fixed_before.starts is not None and slot.starts < fixed_before.starts:
            other, other_at = fixed_before.number, fixed_before.start
            yield finding("programme.fixed_cross", "warns", number=number, at=at, other=other, other_at=other_at)
        elif before is not None and before.ends is not None:
            gap = slot.starts - before.ends
            facts = (slot.number, at, before.number, before.end)
            if gap > 0:
                yield _gap(gap, *facts)
            elif gap < 0:
                yield _overlap(-gap, *facts)
            else:
                yield finding("programme.tight", "judge", number=number, at=at, before=before.number)
        fixed_before = slot


def _later(one: Slot | None, other: Slot) -> Slot | None:
    """Which of two ends later; of two that end together the one that is heard later."""
    if other.ends is None or (one is not None and one.ends is not None and one.ends > other.ends):
        return one
    return other


def _gap(minutes: int, number: int, at: str, before: int, ends: str) -> Finding:
    return finding("programme.gap", "warns", minutes=minutes, number=number, at=at, before=before, ends=ends)


def _overlap(minutes: int, number: int, at: str, before: int, ends: str) -> Finding:
    return finding("programme.overlap", "warns", minutes=minutes, number=number, at=at, before=before, ends=ends)


def moved(ids: Sequence[str], chosen: Sequence[str], by: int) -> tuple[str, ...]:
    """The order with the chosen ones moved up (-1) or down (1) together; at the end of the list they stay."""
    order, going = list(ids), set(chosen)
    places = [place for place, one in enumerate(order) if one in going]
    if not places or by == 0:
        return tuple(order)
    edge = places[0] + by if by < 0 else places[-1] + by
    if not 0 <= edge < len(order):
        return tuple(order)
    for place in places if by < 0 else reversed(places):
        order.insert(place + by, order.pop(place))
    return tuple(order)


def placed(ids: Sequence[str], chosen: Sequence[str], before: int) -> tuple[str, ...]:
    """The order with the chosen ones, in their own order, put before what stands at a place now."""
    going = set(chosen)
    first = [one for one in ids[:before] if one not in going]
    rest = [one for one in ids[before:] if one not in going]
    return (*first, *(one for one in ids if one in going), *rest)


@dataclass(frozen=True, slots=True)
class Moved:
    """Where an item went: `up` before the item `beside` of the later version, else down behind it."""

    up: bool
    beside: Item


@dataclass(frozen=True, slots=True)
class Change:
    """What one item is in two versions; `before` or `after` is None where it came in or went out."""

    before: Slot | None
    after: Slot | None
    moved: Moved | None = None

    @property
    def what(self) -> frozenset[str]:
        """Which differ: its place among the others, the time, and what is said of the item."""
        one, other = self.before, self.after
        if one is None or other is None:
            return frozenset()
        said = {name for name in _TOLD if _said(one, name) != _said(other, name)}
        said |= {"place"} if self.moved is not None else set()
        return frozenset(said | ({"time"} if one.starts != other.starts else set()))


def changes(before: Timeline, after: Timeline) -> tuple[Change, ...]:
    """The items that differ, in the order of the later version, those that went out at the end."""
    known, went = {slot.item.id: slot for slot in before.slots}, _went(before, after)
    pairs = [Change(known.pop(slot.item.id, None), slot, went.get(slot.item.id)) for slot in after.slots]
    gone = [Change(slot, None) for slot in known.values()]
    return tuple(pair for pair in (*pairs, *gone) if pair.before is None or pair.after is None or pair.what)


def _went(before: Timeline, after: Timeline) -> dict[str, Moved]:
    """The fewest items whose moving makes the one order of the other: those around them have not gone anywhere."""
    was = {slot.item.id: place for place, slot in enumerate(before.slots)}
    common = [slot for slot in after.slots if slot.item.id in was]
    places = [was[slot.item.id] for slot in common]
    stays = _longest_rising(places)
    ranks = {place: rank for rank, place in enumerate(sorted(places))}
    found: dict[str, Moved] = {}
    for rank, slot in enumerate(common):
        if rank in stays:
            continue
        behind = next((other for other in range(rank + 1, len(common)) if other in stays), None)
        ahead = next((other for other in range(rank - 1, -1, -1) if other in stays), None)
        up = ahead is None or (behind is not None and rank < ranks[places[rank]])
        beside = behind if up else ahead
        if beside is not None:
            found[slot.item.id] = Moved(up, common[beside].item)
    return found


def _longest_rising(numbers: Sequence[int]) -> frozenset[int]:
    """The places of the most numbers that rise from left to right."""
    ends: list[int] = []  # place of the smallest number that ends a rising row of each length
    before: list[int | None] = []
    for place, number in enumerate(numbers):
        length = sum(numbers[end] < number for end in ends)
        before.append(ends[length - 1] if length else None)
        ends[length : length + 1] = [place]
    row: list[int] = []
    place_now = ends[-1] if ends else None
    while place_now is not None:
        row.append(place_now)
        place_now = before[place_now]
    return frozenset(row)


def handed_out(line: Timeline) -> Timeline:
    """What delegates hold of it: the items meant for them, numbered anew, without what only the chair reads."""
    meant = [slot for slot in line.slots if slot.item.printed]
    slots = (replace(slot, number=number, item=_without_cues(slot.item)) for number, slot in enumerate(meant, start=1))
    return replace(line, slots=tuple(slots))


def same(one: Timeline, other: Timeline) -> bool:
    """Whether two versions say the same to those who come: the same items at the same times. What only the chair
    reads, why an item stands there, and whether its time follows or is fixed do not make another version."""
    return [_announced(slot) for slot in one.slots] == [_announced(slot) for slot in other.slots]


def with_cues(line: Timeline, items: Sequence[Item]) -> Timeline:
    """A version with the notes and the papers needed as they stand now: they are the chair's until the day itself."""
    now = {item.id: {name: getattr(item, name) for name in _CUES} for item in items}
    slots = (replace(slot, item=replace(slot.item, **now.get(slot.item.id, {}))) for slot in line.slots)
    return replace(line, slots=tuple(slots))


def _announced(slot: Slot) -> tuple[int | None, Item]:
    return slot.starts, replace(_without_cues(slot.item), id="", fixed_at=None, kind="", source="")


def _without_cues(item: Item) -> Item:
    return replace(item, papers="", chair_notes="")


def to_json(items: Sequence[Item]) -> str:
    """The items as they stand, for an issue."""
    return json.dumps([asdict(item) for item in items], ensure_ascii=False)


def from_json(text: str) -> tuple[Item, ...]:
    """The items of an issue; what a later program knows of an item and this one does not is left out."""
    said: list[dict[str, Any]] = json.loads(text)
    return tuple(Item(**{**_known(Item, row), "parts": _parts(row)}) for row in said)


def _parts(row: Mapping[str, Any]) -> tuple[Part, ...]:
    return tuple(Part(**_known(Part, part)) for part in row.get("parts", ()))


def _known(kind: type[Item] | type[Part], row: Mapping[str, Any]) -> dict[str, Any]:
    names = {field.name for field in fields(kind)}
    return {key: value for key, value in row.items() if key in names}


def _said(slot: Slot, name: str) -> object:
    return getattr(slot.item, name)


def _numbers(numbers: Sequence[int]) -> str:
    return ", ".join(map(str, numbers))
