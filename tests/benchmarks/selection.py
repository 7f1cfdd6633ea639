"""A full proposal and the smallest loosening for 800 nominees, 12 rules and 40 units, against HiGHS alone."""

from __future__ import annotations

import statistics
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from fractions import Fraction
from time import perf_counter

from khenthuong_desktop.domain.composition import Rule
from khenthuong_desktop.services import composition_rules, delegates, suggestions
from khenthuong_desktop.services.conferences import conference
from khenthuong_desktop.solving import problem as problems
from khenthuong_desktop.solving.problem import Problem
from tests.benchmarks.conferences import NOMINEES, RULES, SEATS, Prepared, prepared
from tests.benchmarks.measure import Figure

BY_HAND = 40  # of those chosen today; the others may be exchanged
ROUNDS = 5
RATIO = 3.0
AIM = 1.0  # seconds


def figures() -> Iterator[Figure]:
    with prepared(NOMINEES) as one:
        delegates.release(one.office, one.delegate_ids[BY_HAND:SEATS])
        yield from _measured(one, "a full proposal", _hardened(RULES, 68))
        yield from _measured(one, "the smallest loosening", _hardened(RULES, 90))
        spent = _median(lambda: suggestions.swaps(one.office, one.conference_id))
        yield Figure(f"{NOMINEES} nominees, {len(RULES)} rules: the swaps that help most", spent, None, AIM, aim=True)


def _hardened(rules: Sequence[Rule], women: int) -> list[Rule]:
    """Every second rule must hold, the first of them so many women in a hundred."""
    found = [replace(rule, hard=place % 2 == 0) for place, rule in enumerate(rules)]
    return [replace(found[0], amount=Fraction(women)), *found[1:]]


def _measured(one: Prepared, name: str, rules: Sequence[Rule]) -> Iterator[Figure]:
    composition_rules.save(one.office, one.conference_id, rules)
    found = suggestions.proposal(one.office, one.conference_id)
    assert isinstance(found, suggestions.Impossible) == ("loosening" in name), found.sentence
    ours = _median(lambda: suggestions.proposal(one.office, one.conference_id))
    board, everybody = delegates.board(one.office, one.conference_id)
    asked = problems.problem(conference(one.office, one.conference_id), everybody, board.targets)
    alone = statistics.median(_alone(asked) for _ in range(ROUNDS))
    told = f"{NOMINEES} nominees, {len(RULES)} rules, {len(asked.demands)} demands: {name}"
    yield Figure(told, ours, alone, RATIO)
    yield Figure(told, ours, None, AIM, aim=True)


def _alone(asked: Problem) -> float:
    """Seconds to hand HiGHS, as it comes, and to have answered the same question as textbooks put it: a yes or no
    for every nominee and all aims in one weighted sum, a head off a hard rule the dearest."""
    import highspy

    begun = perf_counter()
    costs = {"hard": 1e6, "seats": 1e4, "soft": 1e2}
    model = highspy.Highs()
    model.setOptionValue("output_flag", False)
    model.setOptionValue("mip_rel_gap", 0.0)  # the best choice, and not one within a ten-thousandth of the weights
    sits: dict[str, int] = {}
    for one in asked.order:
        here = one in asked.chosen
        low, high = float(one in asked.kept), float(one not in asked.barred)
        model.addVar(low, high)
        place = len(sits)
        sits[one] = place
        model.changeColCost(place, -1.0 if here else 1.0)
        model.changeColIntegrality(place, highspy.HighsVarType.kInteger)
    columns = len(sits)
    for demand in asked.demands:
        members = [sits[one] for one in sorted(demand.members)]
        weights = [1.0] * len(members)
        if demand.level != "limit":
            model.addVar(0.0, highspy.kHighsInf)
            model.changeColCost(columns, costs[demand.level])
            members.append(columns)
            weights.append(-1.0 if demand.most else 1.0)
            columns += 1
        low, high = (-highspy.kHighsInf, demand.wanted) if demand.most else (demand.wanted, highspy.kHighsInf)
        model.addRow(low, high, len(members), members, weights)
    model.run()
    spent = perf_counter() - begun
    assert model.getModelStatus() == highspy.HighsModelStatus.kOptimal
    return spent


def _median(act: Callable[[], object]) -> float:
    spent = []
    for _ in range(ROUNDS):
        begun = perf_counter()
        act()
        spent.append(perf_counter() - begun)
    return statistics.median(spent)
