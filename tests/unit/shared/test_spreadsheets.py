"""Spreadsheets from outside: what is read, and what is refused in which words."""

import io
import zipfile

import pytest
import xlsxwriter

from shared.documents import DocumentRefused
from shared.spreadsheets import refusals
from shared.spreadsheets.cells import Cell, CellKind, column_letters
from shared.spreadsheets.reading import read_spreadsheet
from tests.infrastructure.old_excel import old_book


def book(*rows: tuple[object, ...]) -> bytes:
    content = io.BytesIO()
    with xlsxwriter.Workbook(content) as made:
        page = made.add_worksheet("人员")
        for number, row in enumerate(rows):
            for place, value in enumerate(row):
                page.write(number, place, value)
        made.add_worksheet("字典").hide()
    return content.getvalue()


async def texts(name: str, data: bytes) -> list[list[str]]:
    [sheet] = await read_spreadsheet(name, data)
    return [[cell.text for cell in row.cells] for row in sheet.rows]


async def test_a_workbook_is_read_with_its_kinds_and_row_numbers():
    [sheet] = await read_spreadsheet("a.xlsx", book((), ("姓名", 1985.1, 330102198503011234)))
    assert sheet.name == "人员"
    assert sheet.rows[0].number == 2
    assert sheet.rows[0].cells == (
        Cell("姓名"),
        Cell("1985.1", CellKind.NUMBER),
        Cell("3.30102198503011e+17", CellKind.NUMBER),
    )


async def test_the_old_format_is_read():
    assert await texts("a.xls", old_book([["姓名", "年龄"], ["王丽", 38.0]])) == [
        ["姓名", "年龄"],
        ["王丽", "38"],
    ]


@pytest.mark.parametrize("separator", [",", ";", "\t"])
@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "gb18030"])
async def test_texts_are_read_in_any_usual_encoding_and_separator(separator: str, encoding: str):
    text = f'姓名{separator}备注\r\n王丽{separator}"甲{separator}乙"\r\n'
    assert await texts("a.csv", text.encode(encoding)) == [
        ["姓名", "备注"],
        ["王丽", f"甲{separator}乙"],
    ]


def packed(**parts: bytes) -> bytes:
    content = io.BytesIO()
    with zipfile.ZipFile(content, "w", zipfile.ZIP_DEFLATED) as package:
        for name, data in parts.items():
            package.writestr(name.replace("__", "/"), data)
    return content.getvalue()


HOSTILE = b'<!DOCTYPE x [<!ENTITY a "b">]><x>&a;</x>'
OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"


@pytest.mark.parametrize(
    ("name", "data", "refusal"),
    [
        ("a.et", b"whatever", refusals.SpreadsheetOtherFormat),
        ("a.wps", OLE + b"x" * 600, refusals.SpreadsheetOtherFormat),
        ("a.pdf", b"%PDF-1.7", refusals.SpreadsheetOtherFormat),
        ("a.xlsx", b"%PDF-1.7", refusals.SpreadsheetOtherFormat),
        ("a.xls", b"<html><table></table></html>", refusals.SpreadsheetOtherFormat),
        ("a.xlsx", b"", refusals.SpreadsheetEmpty),
        ("a.csv", b" , \n,\n", refusals.SpreadsheetEmpty),
        ("a.xlsx", b"PK\x03\x04broken", refusals.SpreadsheetDamaged),
        ("a.xlsx", packed(**{"word__document.xml": b"<x/>"}), refusals.SpreadsheetMismatch),
        ("a.xlsx", b"\x89PNG\0\0\0\0", refusals.SpreadsheetMismatch),
        ("a.xls", OLE + "EncryptedPackage".encode("utf-16-le"), refusals.SpreadsheetEncrypted),
        ("a.xls", OLE + b"x" * 600, refusals.SpreadsheetMismatch),
        (
            "a.xlsx",
            packed(**{"xl__workbook.xml": b"<x/>", "xl__vbaProject.bin": b"x"}),
            refusals.SpreadsheetMacros,
        ),
        ("a.xlsx", packed(**{"xl__workbook.xml": HOSTILE}), refusals.SpreadsheetHostile),
        (
            "a.xlsx",
            packed(**{"xl__workbook.xml": b"<x/>", "xl__a.xml": b" " * 60_000_000}),
            refusals.SpreadsheetHostile,
        ),
        (
            "a.xlsx",
            packed(**{"xl__workbook.xml": b"<x/>", "..__a": b"x"}),
            refusals.SpreadsheetHostile,
        ),
        ("a.csv", b"a" * (10 * 1024 * 1024 + 1), refusals.SpreadsheetTooLarge),
        ("a.csv", b"a\n" * 30_001, refusals.SpreadsheetTooLarge),
        ("a.csv", b"a," * 201, refusals.SpreadsheetTooLarge),
    ],
)
async def test_what_is_no_spreadsheet_is_refused_in_words(
    name: str, data: bytes, refusal: type[DocumentRefused]
):
    with pytest.raises(refusal) as caught:
        await read_spreadsheet(name, data)
    assert "请" in caught.value.sentence


async def test_a_single_far_cell_costs_no_memory():
    content = io.BytesIO()
    with xlsxwriter.Workbook(content) as made:
        page = made.add_worksheet()
        page.write(0, 0, "姓名")
        page.write(1_048_575, 16_383, 1)
    with pytest.raises(refusals.SpreadsheetTooLarge):
        await read_spreadsheet("a.xlsx", content.getvalue())


@pytest.mark.parametrize(
    ("index", "letters"), [(0, "A"), (25, "Z"), (26, "AA"), (701, "ZZ"), (702, "AAA")]
)
def test_columns_are_called_as_the_program_calls_them(index: int, letters: str):
    assert column_letters(index) == letters
