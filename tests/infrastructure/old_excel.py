"""Writes the old binary Excel format (.xls), which nothing in the product writes: BIFF8 in OLE2."""

import struct
from collections.abc import Sequence

SECTOR = 512
FREE, END, FAT_SECTOR = 0xFFFFFFFF, 0xFFFFFFFE, 0xFFFFFFFD
LEAST = 4096  # smaller streams live elsewhere


def old_book(rows: Sequence[Sequence[str | float | None]], name: str = "教师") -> bytes:
    """A workbook of one sheet with these rows."""
    return _in_container(_workbook(rows, name))


def _record(kind: int, body: bytes) -> bytes:
    return struct.pack("<HH", kind, len(body)) + body


def _text(text: str) -> bytes:
    return struct.pack("<HB", len(text), 1) + text.encode("utf-16-le")


def _workbook(rows: Sequence[Sequence[str | float | None]], name: str) -> bytes:
    def begin(kind: int) -> bytes:
        return _record(0x0809, struct.pack("<HHHHII", 0x0600, kind, 0x0DBB, 0x07CC, 0, 0x06))

    sheet = begin(0x0010)
    for number, row in enumerate(rows):
        for place, value in enumerate(row):
            where = struct.pack("<HHH", number, place, 0)
            if isinstance(value, str):
                sheet += _record(0x0204, where + _text(value))
            elif value is not None:
                sheet += _record(0x0203, where + struct.pack("<d", value))
    sheet += _record(0x000A, b"")
    style = _record(0x00E0, b"\0" * 20)
    title = struct.pack("<BB", len(name), 1) + name.encode("utf-16-le")
    head = begin(0x0005) + style
    offset = len(head) + 4 + 6 + len(title) + 4
    bound = _record(0x0085, struct.pack("<IBB", offset, 0, 0) + title)
    return head + bound + _record(0x000A, b"") + sheet


def _in_container(stream: bytes) -> bytes:
    stream = stream.ljust(LEAST, b"\0")
    content = stream + b"\0" * (-len(stream) % SECTOR)
    sectors = len(content) // SECTOR
    fats = 1
    while fats * (SECTOR // 4) < sectors + 1 + fats:
        fats += 1
    table = [*range(1, sectors), END, END, *[FAT_SECTOR] * fats]
    table += [FREE] * (fats * (SECTOR // 4) - len(table))
    places = [sectors + 1 + n for n in range(fats)]
    head = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 16
    head += struct.pack("<HHHHH6x", 0x3E, 3, 0xFFFE, 9, 6)
    head += struct.pack("<IIIIIIIII", 0, fats, sectors, 0, LEAST, END, 0, END, 0)
    head += struct.pack("<109I", *(places + [FREE] * (109 - fats)))
    folder = _entry("Root Entry", 5, END, 0, 1) + _entry("Workbook", 2, 0, len(stream), FREE)
    folder = folder.ljust(SECTOR, b"\0")
    return head + content + folder + struct.pack(f"<{len(table)}I", *table)


def _entry(name: str, kind: int, start: int, size: int, child: int) -> bytes:
    text = name.encode("utf-16-le") + b"\0\0"
    return (
        text.ljust(64, b"\0")
        + struct.pack("<HBBIII", len(text), kind, 1, FREE, FREE, child)
        + b"\0" * 36
        + struct.pack("<IQ", start, size)
    )
