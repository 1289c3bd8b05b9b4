"""Reads the Excel sheets that the product makes, by the format's own words."""

import io
import re
import zipfile
from dataclasses import dataclass
from xml.etree.ElementTree import Element

from defusedxml.ElementTree import fromstring

_NAME = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"
_LETTERS = re.compile(r"[A-Z]+")


@dataclass(frozen=True)
class ReadSheet:
    """What stands in the cells, how many of them calculate, and how the sheet prints."""

    rows: list[list[str | float]]
    formulas: int
    paper: dict[str, str]
    names: dict[str, str]
    header: str
    footer: str


def read_sheet(content: bytes, place: int = 1) -> ReadSheet:
    """One sheet of a workbook, the first where none is named."""
    with zipfile.ZipFile(io.BytesIO(content)) as package:
        shared = [
            "".join(text.text or "" for text in item.iter(f"{_NAME}t"))
            for item in fromstring(package.read("xl/sharedStrings.xml"))
        ]
        page = fromstring(package.read(f"xl/worksheets/sheet{place}.xml"))
        book = fromstring(package.read("xl/workbook.xml"))
    setup = page.find(f"{_NAME}pageSetup")
    return ReadSheet(
        rows=[_row(row, shared) for row in page.iter(f"{_NAME}row")],
        formulas=sum(1 for _ in page.iter(f"{_NAME}f")),
        paper={} if setup is None else dict(setup.attrib),
        header=page.findtext(f".//{_NAME}oddHeader") or "",
        footer=page.findtext(f".//{_NAME}oddFooter") or "",
        names={one.attrib["name"]: one.text or "" for one in book.iter(f"{_NAME}definedName")},
    )


def _row(row: Element, shared: list[str]) -> list[str | float]:
    cells: list[str | float] = []
    for cell in row.iter(f"{_NAME}c"):
        while len(cells) < _place(cell.attrib["r"]):
            cells.append("")
        value = cell.findtext(f"{_NAME}v") or ""
        cells.append(shared[int(value)] if cell.attrib.get("t") == "s" else float(value))
    return cells


def _place(reference: str) -> int:
    """0 for column A."""
    found = _LETTERS.match(reference)
    assert found is not None
    place = 0
    for letter in found.group():
        place = place * 26 + ord(letter) - ord("A") + 1
    return place - 1
