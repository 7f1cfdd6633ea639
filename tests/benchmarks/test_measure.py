"""Only a limit that is passed fails a benchmark; an aim is told."""

from __future__ import annotations

from tests.benchmarks.measure import Figure


def test_an_aim_that_is_missed_is_told_and_fails_nothing() -> None:
    missed = Figure("key pressed", 0.020, None, 0.016, aim=True)
    assert missed.kept and missed.line() == "far key pressed: 20.0 ms (aim: 16.0 ms)"
    over = Figure("key pressed", 0.020, None, 0.016)
    assert not over.kept and over.line() == "OVER key pressed: 20.0 ms (at most 16.0 ms)"
    assert Figure("paint", 3.0, 2.0, 1.5).line().startswith("ok  paint: 1.50 (at most 1.5; ")
