"""Measures the product beside its peers; `make bench` is the door.

--quick takes a few minutes at most and writes nothing; a full run writes the figures, their
picture and the tables of docs/performance.md.
"""

import argparse
import asyncio
import json
import os
import platform
import sys
from collections.abc import Sequence
from datetime import UTC, datetime
from pathlib import Path
from statistics import median
from typing import Any

from shared.observability import configure_logging
from tests.load.bars import SCENARIOS
from tests.load.measuring import (
    FULL,
    QUICK,
    Series,
    Size,
    Stopwatch,
    pace_of_machine,
    peers_are_installed,
    take_turns,
)
from tests.load.page import filled
from tests.load.plot import svg
from tests.load.results import as_document, outcomes, strays, with_again
from tests.load.stage import Stage, private_stage

DOCS = Path(__file__).parents[2] / "docs"
FIGURES = DOCS / "performance"
PAGE = DOCS / "performance.md"
PACES = 5  # looks at the machine's pace between two scenarios


async def measure(names: Sequence[str], size: Size) -> dict[str, Any]:
    """Run the scenarios on one pair of servers."""
    series: dict[str, Series] = {}
    paces = [pace_of_machine() for _ in range(PACES)]
    async with private_stage() as stage:
        for name in names:
            series |= await _run(stage, name, size)
            paces += [pace_of_machine() for _ in range(PACES)]
        about = _about(size) | await stage.versions()
    return as_document(series, paces, about)


async def _run(stage: Stage, name: str, size: Size) -> dict[str, Series]:
    watch = Stopwatch()
    async with SCENARIOS[name](stage, size) as contenders:
        series = await take_turns(contenders, size.repeats)
    _say(f"{name}: {watch.seconds:.0f} s")
    for contender, one in series.items():
        lost, doubled = strays(series)[contender]
        _say(f"    {contender:34} {median(one.values):9.1f}   lost {lost}, doubled {doubled}")
    for outcome in outcomes(series):
        _say(f"    {outcome.bar.what:52} {outcome.value:7.3g}   {outcome.verdict}")
    return series


def _about(size: Size) -> dict[str, Any]:
    return {
        "day": datetime.now(UTC).date().isoformat(),
        "size": size.name,
        "repeats": size.repeats,
        "cores": os.cpu_count(),
        "system": f"{platform.system()} {platform.machine()}",
        "python": platform.python_version(),
    }


def write(document: dict[str, Any]) -> None:
    FIGURES.mkdir(exist_ok=True)
    text = json.dumps(document, indent=2, ensure_ascii=False)
    (FIGURES / "figures.json").write_text(f"{text}\n", encoding="utf-8")
    (FIGURES / "bars.svg").write_text(svg(document), encoding="utf-8")
    PAGE.write_text(filled(PAGE.read_text(encoding="utf-8"), document), encoding="utf-8")


def _say(line: str) -> None:
    sys.stdout.write(f"{line}\n")
    sys.stdout.flush()


def main() -> int:
    parser = argparse.ArgumentParser(prog="python -m tests.load", description=__doc__)
    parser.add_argument("--quick", action="store_true")
    parser.add_argument("--only", choices=SCENARIOS, action="append", help="may be given again")
    parser.add_argument("--again", action="store_true", help="record what --only measured")
    wanted = parser.parse_args()
    if not peers_are_installed():
        sys.exit("The peers are not installed; run: make bench")
    size = QUICK if wanted.quick else FULL
    names = wanted.only or list(SCENARIOS)
    configure_logging("ERROR")  # what is told here is figures
    watch = Stopwatch()
    document = asyncio.run(measure(names, size))
    _say(f"all: {watch.seconds:.0f} s")
    if size is FULL and not wanted.only:
        write(document)
    elif size is FULL and wanted.again:
        recorded = json.loads((FIGURES / "figures.json").read_text(encoding="utf-8"))
        write(with_again(recorded, document, names))
    strayed = any(one["lost"] or one["doubled"] for one in document["contenders"].values())
    return 1 if strayed else 0


if __name__ == "__main__":
    sys.exit(main())
