"""What kind of spreadsheet a file is, told by its content; its name only tells what is refused."""

from enum import Enum, auto
from pathlib import PurePath

from shared.documents import Package
from shared.spreadsheets.refusals import (
    SpreadsheetEmpty,
    SpreadsheetEncrypted,
    SpreadsheetMacros,
    SpreadsheetMismatch,
    SpreadsheetOtherFormat,
    SpreadsheetTooLarge,
)

MAX_FILE_BYTES = 10 * 1024 * 1024
_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_ENCRYPTED = "EncryptedPackage".encode("utf-16-le")
_BOOK = ("Workbook".encode("utf-16-le"), "Book".encode("utf-16-le"))
_WORKBOOK_PART = "xl/workbook.xml"
_MACROS_PART = "xl/vbaProject.bin"
_ZIP = b"PK"
_MARKUP = (b"<html", b"<!doctype", b"<table", b"<?xml", b"<meta", b"<head")
_BINARY_SUFFIXES = {".xlsx", ".xls"}
_SUFFIXES = _BINARY_SUFFIXES | {".csv", ".txt", ".tsv", ""}


class SpreadsheetKind(Enum):
    """How the content is to be read."""

    WORKBOOK = auto()
    TEXT = auto()


def checked_kind(filename: str | None, data: bytes) -> SpreadsheetKind:
    """Tell a spreadsheet; sizes and markup of a packed one are checked before it is read.

    Raises:
        DocumentRefused: in words for documents or for spreadsheets; the caller turns the former.

    """
    suffix = PurePath(filename or "").suffix.lower()
    if len(data) > MAX_FILE_BYTES:
        raise SpreadsheetTooLarge
    if not data.strip(b"\0 \r\n\t"):
        raise SpreadsheetEmpty
    if suffix not in _SUFFIXES or data.startswith((b"%PDF", b"{\\rtf")):
        raise SpreadsheetOtherFormat
    if data.startswith(_OLE):
        return _old_workbook(data)
    if data.startswith(_ZIP):
        return _packed_workbook(data)
    if data.lstrip(b"\xef\xbb\xbf \r\n\t")[:16].lower().startswith(_MARKUP):
        raise SpreadsheetOtherFormat(
            "这是网页或 XML 格式的表格，请用 Excel 或 WPS 打开，另存为 .xlsx 后再上传。"
        )
    if suffix in _BINARY_SUFFIXES and b"\0" in data[:1000]:
        raise SpreadsheetMismatch
    return SpreadsheetKind.TEXT


def _old_workbook(data: bytes) -> SpreadsheetKind:
    if _ENCRYPTED in data:
        raise SpreadsheetEncrypted
    if not any(name in data for name in _BOOK):
        raise SpreadsheetMismatch
    return SpreadsheetKind.WORKBOOK


def _packed_workbook(data: bytes) -> SpreadsheetKind:
    package = Package(data)
    if _MACROS_PART in package:
        raise SpreadsheetMacros
    if _WORKBOOK_PART not in package:
        raise SpreadsheetMismatch
    package.check_markup()
    return SpreadsheetKind.WORKBOOK
