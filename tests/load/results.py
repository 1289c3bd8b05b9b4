"""From turns to figures: medians of paired ratios, how far they spread, and what was lost."""

from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass
from statistics import median
from typing import Any

from tests.load.bars import BARS, Bar, Kind
from tests.load.measuring import Series


@dataclass(frozen=True)
class Outcome:
    """How the product stands to one bar; `low` and `high` are the worst and best turn."""

    bar: Bar
    value: float
    low: float
    high: float

    @property
    def verdict(self) -> str:
        if self.bar.is_met(self.value, self.bar.aim):
            return "aim reached"
        return "met" if self.bar.is_met(self.value, self.bar.due) else "not met"


def outcomes(series: Mapping[str, Series]) -> list[Outcome]:
    """One for each bar whose contenders have run."""
    return [
        _outcome(bar, series)
        for bar in BARS
        if bar.product in series and (bar.peer is None or bar.peer in series)
    ]


def _outcome(bar: Bar, series: Mapping[str, Series]) -> Outcome:
    values = series[bar.product].values
    if bar.kind is Kind.RATIO:
        assert bar.peer
        pairs = zip(values, series[bar.peer].values, strict=True)
        values = [ours / theirs for ours, theirs in pairs]
    return Outcome(bar, median(values), min(values), max(values))


def strays(series: Mapping[str, Series]) -> dict[str, tuple[int, int]]:
    """Lost and doubled of every contender, over all turns."""
    return {
        name: (
            sum(run.fate.lost for run in one.runs),
            sum(run.fate.doubled for run in one.runs),
        )
        for name, one in series.items()
    }


def as_document(
    series: Mapping[str, Series], paces: list[float], about: Mapping[str, Any]
) -> dict[str, Any]:
    """Everything that was measured, to be kept."""
    return {
        "about": dict(about)
        | {
            # 1 is a machine that is as fast at its slowest as at its quickest moment.
            "noise": round(max(paces) / min(paces), 2),
        },
        "bars": [
            {key: value for key, value in asdict(one.bar).items() if key != "meaning"}
            | {
                "value": _rounded(one.value),
                "low": _rounded(one.low),
                "high": _rounded(one.high),
                "verdict": one.verdict,
            }
            for one in outcomes(series)
        ],
        "contenders": {
            name: {
                "median": _rounded(median(one.values)),
                "turns": [_rounded(value) for value in one.values],
                "lost": strays(series)[name][0],
                "doubled": strays(series)[name][1],
            }
            for name, one in series.items()
        },
    }


def with_again(
    recorded: dict[str, Any], measured: dict[str, Any], names: Sequence[str]
) -> dict[str, Any]:
    """The record with some scenarios measured anew, each in a run of its own; it says which."""
    fresh = {bar["what"]: bar for bar in measured["bars"]}
    again = recorded["about"].get("again", {}) | dict.fromkeys(names, measured["about"]["day"])
    return {
        "about": recorded["about"] | {"again": again},
        "bars": [fresh.get(bar["what"], bar) for bar in recorded["bars"]],
        "contenders": recorded["contenders"] | measured["contenders"],
    }


def _rounded(value: float) -> float:
    """Three digits say what such figures can say."""
    return float(f"{value:.3g}")
