"""Finds stray whitespace and forgotten merge marks in text files, for the hook before a commit."""

import re
import sys
from collections.abc import Iterator
from pathlib import Path

FLAWS = {
    "whitespace at the end of a line": re.compile(rb"[ \t\r]+$", re.MULTILINE),
    "no line break at the end": re.compile(rb"[^\n]\Z"),
    "a merge mark": re.compile(rb"^(?:<{7} |>{7} )", re.MULTILINE),
}


def flaws(content: bytes) -> Iterator[tuple[int, str]]:
    """Line and kind of each flaw."""
    for what, pattern in FLAWS.items():
        for found in pattern.finditer(content):
            yield content.count(b"\n", 0, found.start()) + 1, what


def main(names: list[str]) -> int:
    lines = [
        f"{name}:{line}: {what}\n"
        for name in names
        for line, what in flaws(Path(name).read_bytes())
    ]
    sys.stdout.writelines(lines)
    return 1 if lines else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
