"""A linear program in whole numbers, solved by HiGHS: the same question always has the same answer."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, Final

_SEED: Final = 1
_DEAREST: Final = 1_000_000
_MOST_NODES: Final = 20_000  # then the best found counts: a limit in steps, for one in seconds would depend on the PC


@dataclass(slots=True)
class Program:
    """Columns with bounds, rows over them, and one aim after another: what was reached stays reached."""

    _lower: list[int] = field(default_factory=list)
    _upper: list[int] = field(default_factory=list)
    _rows: list[tuple[int | None, int | None, dict[int, int]]] = field(default_factory=list)
    _aims: list[tuple[dict[int, int], float]] = field(default_factory=list)

    def column(self, upper: int) -> int:
        """A whole number from 0 to `upper`; gives its place."""
        self._lower.append(0)
        self._upper.append(upper)
        return len(self._upper) - 1

    def row(self, least: int | None, most: int | None, weights: Mapping[int, int]) -> None:
        self._rows.append((least, most, dict(weights)))

    def aim(self, costs: Mapping[int, int], *, about: float = 0.0) -> None:
        """Make this sum small, after all aims told before. `about` is the share of it that may be left unproven: of an
        order among equals it matters that it is always the same, not that it is the very first."""
        self._aims.append(({place: cost for place, cost in costs.items() if cost}, about))

    def solve(self) -> list[int] | None:
        """The value of every column; None where nothing fits."""
        import highspy
        import numpy

        if not self._upper:
            self.column(0)  # of a model without columns HiGHS does not say whether its rows hold
        model = highspy.Highs()
        for name, value in (
            ("output_flag", False),
            ("threads", 1),
            ("random_seed", _SEED),
            ("mip_abs_gap", 0.5),  # every aim is a sum of whole numbers
            ("mip_max_nodes", _MOST_NODES),
        ):
            model.setOptionValue(name, value)
        model.passModel(self._model(highspy, numpy))
        values: list[int] | None = None
        for aim, about in self._merged():
            model.setOptionValue("mip_rel_gap", about)
            values = _reach(model, highspy, numpy, aim, len(self._upper), values)
            if values is None:
                return None
            places = sorted(aim)
            costs = numpy.array([aim[place] for place in places], dtype=float)
            bound = float(_spent(aim, values))
            model.addRow(-highspy.kHighsInf, bound, len(places), numpy.array(places, dtype=numpy.int32), costs)
        return values

    def _merged(self) -> list[tuple[dict[int, int], float]]:
        """Aims that follow one another as one, the earlier so dear that no gain in the later is worth a unit of it -
        as long as the sums stay small enough for a solver that computes with floating point."""
        merged: list[tuple[dict[int, int], float]] = []
        reach = 0  # how far the value of the last of them can move
        for aim, about in reversed(self._aims):
            most = sum(abs(cost) * self._upper[place] for place, cost in aim.items())
            if merged and not about and not merged[0][1] and reach < _DEAREST:
                joined = dict(merged[0][0])
                for place, cost in aim.items():
                    joined[place] = joined.get(place, 0) + cost * (reach + 1)
                merged[0] = (joined, about)
                reach += most * (reach + 1)
            else:
                merged.insert(0, (aim, about))
                reach = most
        return merged

    def _model(self, highspy: Any, numpy: Any) -> Any:
        lp = highspy.HighsLp()
        lp.num_col_, lp.num_row_ = len(self._upper), len(self._rows)
        lp.col_cost_ = numpy.zeros(len(self._upper))
        lp.col_lower_ = numpy.array(self._lower, dtype=float)
        lp.col_upper_ = numpy.array(self._upper, dtype=float)
        lp.row_lower_ = numpy.array([-highspy.kHighsInf if a is None else a for a, _, _ in self._rows], dtype=float)
        lp.row_upper_ = numpy.array([highspy.kHighsInf if b is None else b for _, b, _ in self._rows], dtype=float)
        starts, index, value = [0], list[int](), list[int]()
        for _, _, weights in self._rows:
            index += weights.keys()
            value += weights.values()
            starts.append(len(index))
        matrix = lp.a_matrix_
        matrix.format_ = highspy.MatrixFormat.kRowwise
        matrix.num_col_, matrix.num_row_ = lp.num_col_, lp.num_row_
        matrix.start_ = numpy.array(starts, dtype=numpy.int32)
        matrix.index_ = numpy.array(index, dtype=numpy.int32)
        matrix.value_ = numpy.array(value, dtype=float)
        lp.integrality_ = [highspy.HighsVarType.kInteger] * lp.num_col_
        return lp


def _spent(aim: Mapping[int, int], values: list[int]) -> int:
    return sum(cost * values[place] for place, cost in aim.items())


def _reach(
    model: Any, highspy: Any, numpy: Any, aim: Mapping[int, int], columns: int, start: list[int] | None
) -> list[int] | None:
    costs = numpy.zeros(columns)
    for place, cost in aim.items():
        costs[place] = cost
    model.changeColsCost(columns, numpy.arange(columns, dtype=numpy.int32), costs)
    if start is not None:
        known = highspy.HighsSolution()
        known.col_value = [float(value) for value in start]
        model.setSolution(known)
    model.run()
    if model.getInfo().primal_solution_status != highspy.kSolutionStatusFeasible:
        return None
    return [round(value) for value in model.getSolution().col_value]
