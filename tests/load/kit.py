"""How long all papers of a session take, from what is on record to one zip; bar 5 s.

`python -m tests.load.kit` writes each kind of session's papers several times and puts the medians
into docs/performance.md.
"""

import io
import os
import platform
import statistics
import sys
import time
import zipfile
from dataclasses import dataclass
from pathlib import Path

from services.activities.kit.domain.facts import Facts
from services.activities.kit.domain.kinds import kinds_of
from services.activities.kit.papers.packing import kit_files, packed
from tests.load.page import with_kits
from tests.unit.activities.sessions import ASSEMBLY, CONGRESS, DUAL

PAGE = Path(__file__).parents[2] / "docs" / "performance.md"
TURNS, BAR_SECONDS = 7, 5.0
SESSIONS: dict[str, Facts] = {
    "staff assembly of 28": ASSEMBLY,
    "congress of 40 delegates": CONGRESS,
    "dual congress of 40 and 30": DUAL,
}


@dataclass(frozen=True)
class Course:
    """What it took: the median and the slowest turn in seconds, and what came of it."""

    session: str
    papers: int
    kilobytes: int
    median: float
    slowest: float


def run(name: str, facts: Facts) -> Course:
    seconds = []
    content = b""
    for _ in range(TURNS):
        begun = time.process_time()
        content = packed(kit_files(facts, kinds_of(facts), {}))
        seconds.append(time.process_time() - begun)
    with zipfile.ZipFile(io.BytesIO(content)) as kit:
        papers = len(kit.namelist())
    return Course(name, papers, len(content) // 1000, statistics.median(seconds), max(seconds))


def main() -> int:
    courses = [run(name, facts) for name, facts in SESSIONS.items()]
    for course in courses:
        sys.stdout.write(f"{course}\n")
    where = f"on {os.cpu_count()} cores, Python {platform.python_version()}"
    page = PAGE.read_text(encoding="utf-8")
    PAGE.write_text(with_kits(page, courses, where), encoding="utf-8")
    return 0 if all(course.slowest < BAR_SECONDS for course in courses) else 1


if __name__ == "__main__":
    sys.exit(main())
