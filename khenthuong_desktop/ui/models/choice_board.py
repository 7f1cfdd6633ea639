"""Today's choice of delegates in memory: who is ticked, every bar it makes, and what one more tick would change."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Final

from khenthuong_desktop.domain.composition import Board, Candidate, Rule, Standing
from khenthuong_desktop.domain.conferences import Conference
from khenthuong_desktop.domain.delegates import GONE, OUTSIDE_CAP
from khenthuong_desktop.services import choice_effects, conferences, delegates
from khenthuong_desktop.services.choice_effects import Measure
from khenthuong_desktop.ui.models.composition_bar import Bar, Look
from khenthuong_desktop.wording import composition
from khenthuong_desktop.wording import delegates_tab as words

if TYPE_CHECKING:
    from khenthuong_desktop.services.office import Office

_MOST_CHANGES: Final = 5
_MOST_STAYING: Final = 2
# A line of what a tick would change, and what it means.
Line = tuple[str, Look]
# The heads chosen and wanted of each target of a rule, and the bars made of them.
_Count = tuple[int, int | None]
_Made = tuple[tuple[_Count, ...], list[Bar]]


class ChoiceBoard:
    """Read from the office by `load`; `turn` moves it at once, before anything is saved."""

    def __init__(self, office: Office) -> None:
        self._office = office
        self._conference: Conference | None = None
        self._board = Board((), ())
        self._people: dict[str, Candidate] = {}
        self._parts: list[Measure] = []
        self._groups: dict[str, int] = {}
        self._made: dict[int, _Made] = {}
        self._labels: dict[tuple[Rule, str], str] = {}  # asking the office for forty names takes longer than counting

    # Reading

    @property
    def conference(self) -> Conference | None:
        return self._conference

    @property
    def people(self) -> Mapping[str, Candidate]:
        """The delegates by id, in the order of their names."""
        return self._people

    def load(self, conference_id: str) -> None:
        """What the office has now."""
        self.take(conferences.conference(self._office, conference_id), *delegates.board(self._office, conference_id))

    def take(self, conference: Conference, board: Board, found: Sequence[Candidate]) -> None:
        """Another choice under other rules, such as that of the delegation."""
        self._conference, self._board = conference, board
        self._people = {one.id: one for one in found}
        counted = choice_effects.measures(self._conference, self._board, found)
        self._parts = [one for one in counted if one.target is None]
        sizes = Counter(target.rule.id for target in self._board.targets if target.rule.bound == "each")
        self._groups = dict(sizes)
        self._made = {}
        known: dict[tuple[Rule, str], str] = {}
        for one in counted:
            if one.target is not None:
                key = (one.target.rule, one.target.key)
                known[key] = self._labels.get(key) or choice_effects.label_of(self._office, one)
        self._labels = known

    def is_chosen(self, delegate_id: str) -> bool:
        return delegate_id in self._board.chosen

    def may_choose(self, delegate_id: str) -> bool:
        """Who has left is not chosen before he comes back."""
        return self.state(delegate_id) not in GONE

    def may_turn(self, delegate_id: str) -> bool:
        """Who said that he comes leaves by withdrawing, and who has left comes back first."""
        return self.state(delegate_id) not in (*GONE, "confirmed", "present")

    def state(self, delegate_id: str) -> str:
        found = self._people.get(delegate_id)
        return found.state if found is not None else ""

    def turn(self, ids: Sequence[str], on: bool) -> None:
        """Tick or untick some, in memory only."""
        for one in ids:
            if one in self._people:
                (self._board.tick if on else self._board.untick)(one)

    @property
    def present(self) -> int:
        """How many are there, helpers and press as well."""
        return sum(one.state == "present" for one in self._people.values())

    def counts(self) -> dict[str, int]:
        """How many there are of each kind, and of some states, by the keys of the chips."""
        staying = [one for one in self._people.values() if one.state not in GONE]
        found = Counter(one.kind for one in staying)
        found["all"] = len(self._people)
        found["gone"] = len(self._people) - len(staying)
        found["chosen"] = len(self._board.chosen)
        waiting = Counter(one.state for one in staying if one.id not in self._board.chosen)
        found["reserve"], found["nominated"] = waiting["reserve"], waiting["nominated"]
        return dict(found)

    # Bars

    def bars(self) -> list[Bar]:
        """The whole and its parts, then every rule; one that asks for each value is folded under a bar of its own."""
        day_come = self.day_has_come
        found = [self._part_bar(one, day_come) for one in self._parts]
        standings = self._board.standings()
        place = 0
        while place < len(standings):
            size = self._groups.get(standings[place].target.rule.id, 1)
            # A tick moves a few of a hundred bars; the others are told as they were. Of a share of those chosen it
            # moves the number wanted as well.
            counts = tuple(_count(one) for one in standings[place : place + size])
            made = self._made.get(place)
            if made is None or made[0] != counts:
                before = made if made is not None else ((), [])
                made = self._made[place] = counts, self._bars(standings[place : place + size], day_come, before)
            found += made[1]
            place += size
        return found

    def _bars(self, standings: Sequence[Standing], day_come: bool, before: _Made) -> list[Bar]:
        """Those of one rule: a bar alone, or a heading and each of its values."""
        rule = standings[0].target.rule
        if rule.bound != "each":
            return [self._bar(standings[0], day_come)]
        same = zip(before[0], before[1][1:], strict=False)
        kept = [bar if count == _count(one) else None for one, (count, bar) in zip(standings, same, strict=False)]
        kept += [None] * (len(standings) - len(kept))
        parts = [
            bar if bar is not None else self._bar(one, day_come, rule.id)
            for bar, one in zip(kept, standings, strict=True)
        ]
        return [self._heading(standings, parts), *parts]

    @property
    def day_has_come(self) -> bool:
        """Whether it is the day of the conference, or behind it."""
        held = self._conference.held_on if self._conference is not None else None
        return held is not None and held <= self._office.today

    def _part_bar(self, one: Measure, day_come: bool) -> Bar:
        part, chosen = one.key[1], len(one.members & self._board.chosen)
        left_over = None if one.wanted is None else one.wanted - chosen
        look: Look = "good"
        if left_over is None:
            word, look = words.NO_NUMBER, "plain"
        elif left_over < 0:
            word, look = words.OVER.format(n=-left_over), "wrong"
        elif not left_over:
            word = words.ENOUGH
        elif part == "models":
            word, look = words.MISSING.format(n=left_over), "look"
        else:
            word = (words.LEFT_SEATS if part == "all" else words.LEFT).format(n=left_over)
        present = sum(self._people[i].state == "present" for i in one.members) if day_come else None
        wanted, nominated = one.wanted, len(one.members)
        return Bar(
            key=part,
            label=self._part_label(part),
            numbers=str(chosen) if wanted is None else f"{chosen}/{wanted}",
            word=word,
            look=look,
            chosen=_share(chosen, wanted, nominated),
            nominated=_share(nominated, wanted, nominated),
            present=None if present is None else _share(present, wanted, nominated),
            hint=_hint(nominated, present),
        )

    def _part_label(self, part: str) -> str:
        if part == "guests" and self._conference is not None and self._conference.leaders == "guests":
            return words.GUESTS_AND_LEADERS
        return words.PARTS[part]

    def _bar(self, standing: Standing, day_come: bool, group: str = "") -> Bar:
        target, wanted = standing.target, standing.target.wanted
        word, look = _word(standing)
        label = self._labels[(target.rule, target.key)]
        more = [words.HINT_HARD if target.rule.hard else words.HINT_WISHED] if target.rule.numbered else []
        if not standing.within_reach:
            more.append(words.HINT_OUT_OF_REACH)
        if target.rule.source:
            more.append(words.HINT_SOURCE.format(source=target.rule.source))
        present = standing.present if day_come else None
        return Bar(
            key=f"{target.rule.id}:{target.key}",
            label=_value_part(label) if group else label,
            numbers=composition.numbers(standing),
            word=word,
            look=look,
            chosen=_share(standing.chosen, wanted, standing.nominated),
            nominated=_share(standing.nominated, wanted, standing.nominated),
            present=None if present is None else _share(present, wanted, standing.nominated),
            hint=_hint(standing.nominated, present, *more),
            group=group,
        )

    def _heading(self, standings: Sequence[Standing], parts: Sequence[Bar]) -> Bar:
        rule, size = standings[0].target.rule, len(standings)
        met = sum(not one.missing for one in standings)
        lacking = [bar.label for bar, one in zip(parts, standings, strict=True) if one.missing]
        look: Look = "good" if met == size else "wrong" if rule.hard else "look"
        if not rule.numbered:
            met = sum(bool(one.chosen) for one in standings)
            look = "plain"
        hint = words.HINT_LACKING.format(names=words.several(lacking)) if lacking else ""
        return Bar(
            key=rule.id,
            label=rule.label,
            numbers=f"{met}/{size}" if rule.numbered else composition.there(met),
            word="" if not rule.numbered else words.ENOUGH if met == size else words.MISSING.format(n=size - met),
            look=look,
            chosen=met / size,
            nominated=sum(one.within_reach for one in standings) / size,
            present=None,
            hint=hint,
            heads_group=True,
        )

    # What one more tick would change

    def what_if(self, delegate_id: str) -> tuple[str, list[Line]]:
        """A heading, and what turning this one would do to the bars; nothing is turned."""
        one = self._people.get(delegate_id)
        if one is None or one.state in GONE:
            return "", []
        on = not self.is_chosen(delegate_id)
        leaves = one.state in ("confirmed", "present")  # only by not coming; nobody drops him by a slip of the hand
        form = words.IF_CHOSEN if on else words.IF_LEAVES if leaves else words.IF_DROPPED
        heading = form.format(name=one.name)
        if one.kind in OUTSIDE_CAP:
            return heading, [(words.OUTSIDE, "plain")]
        changed = self.compared([delegate_id] if on else [], [] if on else [delegate_id])
        return heading, _lines(*changed, staying_too=on)

    def exchange(self, gone_id: str, by_id: str) -> list[Line]:
        """What one in the place of another would do to the bars."""
        return _lines(*self.compared([by_id], [gone_id]))

    def compared(self, choose: Sequence[str], drop: Sequence[str]) -> tuple[list[Bar], list[Bar]]:
        """The bars as they are, and as these changes would make them; nothing is turned."""
        before = self.bars()
        choose = [one for one in choose if not self.is_chosen(one)]
        drop = [one for one in drop if self.is_chosen(one)]
        self.turn(drop, False)
        self.turn(choose, True)
        after = self.bars()
        self.turn(choose, False)
        self.turn(drop, True)
        return before, after

    def waiting(self) -> list[Candidate]:
        """Who may be given a place: those in reserve first, then who may be chosen."""
        rank = {"reserve": 0, "eligible": 1, "nominated": 2}
        waiting = [one for one in self._people.values() if one.state in rank and one.id not in self._board.chosen]
        return sorted(waiting, key=lambda one: rank[one.state])


def _count(standing: Standing) -> _Count:
    return standing.chosen, standing.target.wanted


def _word(standing: Standing) -> tuple[str, Look]:
    target = standing.target
    if target.wanted is None:
        return (words.NO_NUMBER if target.rule.numbered else ""), "plain"
    if standing.missing:
        look: Look = "wrong" if target.rule.hard else "look"
        return (words.OVER if target.most else words.MISSING).format(n=standing.missing), look
    left_over = target.wanted - standing.chosen
    return (words.LEFT.format(n=left_over) if target.most and left_over else words.ENOUGH), "good"


def _share(heads: int, wanted: int | None, nominated: int) -> float:
    """Of the number wanted; where there is none, of those nominated."""
    whole = wanted if wanted is not None else nominated
    return heads / whole if whole else float(bool(heads))


def _hint(nominated: int, present: int | None, *more: str) -> str:
    parts = [words.HINT_NOMINATED.format(n=nominated)]
    if present is not None:
        parts.append(words.HINT_PRESENT.format(n=present))
    return "; ".join([*parts, *more])


def _value_part(label: str) -> str:
    """'Khu phố 1' of 'Đơn vị: Khu phố 1 (≥ 1)': the bar above names the rest."""
    _, colon, value = composition.own_part(label).partition(": ")
    return value if colon else label


def _lines(before: Sequence[Bar], after: Sequence[Bar], *, staying_too: bool = False) -> list[Line]:
    """What moves, one line a meaning; with `staying_too` also what goes on lacking all the same."""
    changes: list[Line] = []
    staying: list[Line] = []
    for old, new in zip(before, after, strict=True):
        label = composition.own_part(new.label)
        if old.numbers != new.numbers:
            if old.heads_group:
                continue  # its value says it
            numbers = (old.numbers.partition("/")[0], new.numbers)
            form = words.CHANGES_WORD if old.word != new.word else words.CHANGES
            changes.append((form.format(label=label, before=numbers[0], after=numbers[1], word=new.word), new.look))
        elif new.look in ("look", "wrong") and not new.group and not new.heads_group:
            staying.append((words.STAYS.format(label=label, word=new.word), new.look))
    if not changes:
        return [(words.NOTHING_CHANGES, "plain")]
    looks: tuple[Look, ...] = ("good", "plain", "look", "wrong")
    kept = changes[:_MOST_CHANGES]
    told = [(words.joined([text for text, own in kept if own == look]), look) for look in looks]
    return [one for one in told if one[0]] + (staying[:_MOST_STAYING] if staying_too else [])
