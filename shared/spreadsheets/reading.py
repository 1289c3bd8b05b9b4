"""Reading a spreadsheet without trusting a byte of it."""

from shared.sandbox import Sandbox
from shared.spreadsheets.cells import Sheet, SheetRow, unpack_cell
from shared.spreadsheets.kinds import MAX_FILE_BYTES
from shared.spreadsheets.refusals import (
    BY_CODE,
    SpreadsheetDamaged,
    SpreadsheetTimeout,
    SpreadsheetTooLarge,
)

READER = Sandbox(
    worker="shared.spreadsheets.worker",
    refusals=BY_CODE,
    timed_out=SpreadsheetTimeout,
    failed=SpreadsheetDamaged,
)


async def read_spreadsheet(filename: str | None, data: bytes) -> tuple[Sheet, ...]:
    """The visible sheets of an .xlsx, .xls or .csv file. Raises `SpreadsheetRefused`."""
    if len(data) > MAX_FILE_BYTES:
        raise SpreadsheetTooLarge
    found = await READER.read({"filename": filename}, data)
    return tuple(
        Sheet(
            name,
            tuple(SheetRow(number, tuple(map(unpack_cell, cells))) for number, cells in rows),
        )
        for name, rows in found
    )
