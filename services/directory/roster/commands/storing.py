"""Taking a file in: its sheets are laid out, its rows are sealed and stored."""

import base64
import hashlib
import json
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from services.directory.audit_acts import AuditAct
from services.directory.roster import queries
from services.directory.roster.commands.judging import judge_now_or_later
from services.directory.roster.domain.imports import ImportState
from services.directory.roster.domain.layout import Layout, find_layout, guess_layout
from services.directory.roster.queries import place_of_cells, place_of_file
from services.directory.roster.tables import RosterImport
from shared import audit
from shared.database import Transaction, new_id
from shared.sealing import Keyring
from shared.spreadsheets.cells import Cell, Sheet, pack_cell
from shared.web.identity import Caller

_CHUNK = 2000
_STORE_ROWS = """
INSERT INTO roster_row (import_id, county_id, union_id, row_no, sheet, number, cells_sealed,
                        findings, asks)
SELECT $1, $2, $3, r.row_no, r.sheet, r.number, r.cells, '[]', '[]'
FROM unnest($4::int[], $5::int[], $6::int[], $7::text[]) AS r(row_no, sheet, number, cells)
"""


@dataclass(frozen=True)
class RosterFile:
    """An uploaded file; `for_union_id` is the union that every row is for, if it is one."""

    name: str
    content: bytes
    union_id: UUID
    for_union_id: UUID | None


async def take_file(
    tx: Transaction, caller: Caller, keyring: Keyring, file: RosterFile, sheets: Sequence[Sheet]
) -> RosterImport:
    """Store the file and what was read of it, and judge its rows; nobody is entered yet."""
    import_id = new_id()
    laid_out = _laid_out(sheets)
    roster = RosterImport(
        import_id=import_id,
        county_id=caller.county_id,
        union_id=file.union_id,
        version=1,
        state=ImportState.JUDGING,
        for_union_id=file.for_union_id,
        file_name=file.name,
        file_size=len(file.content),
        file_sha256=hashlib.sha256(file.content).hexdigest(),
        file_sealed=keyring.seal(base64.b64encode(file.content).decode(), place_of_file(import_id)),
        sheets=[_plain(sheet.name, layout) for sheet, layout in laid_out],
        counts={},
        made_by=caller.person_id,
        made_by_name=caller.name,
        made_at=tx.now,
        changed_at=tx.now,
    )
    tx.session.add(roster)
    await tx.session.flush()
    rows = await _store_rows(tx, roster, keyring, laid_out)
    await judge_now_or_later(tx, roster, keyring, rows)
    return roster


async def open_file(
    tx: Transaction, keyring: Keyring, import_id: UUID
) -> tuple[RosterImport, bytes]:
    """The file as it was uploaded; the log tells who has opened it."""
    roster = await queries.one_import(tx, import_id, with_file=True)
    entry = audit.Entry(
        act=AuditAct.ROSTER_FILE_OPENED,
        union_id=roster.union_id,
        subject_id=import_id,
        facts={"file": roster.file_name},
    )
    await audit.record(tx, entry)
    return roster, queries.original_file(roster, keyring)


def sealed_cells(keyring: Keyring, import_id: UUID, row_no: int, cells: Sequence[Cell]) -> str:
    text = json.dumps([pack_cell(cell) for cell in cells], ensure_ascii=False)
    return keyring.seal(text, place_of_cells(import_id, row_no))


def _laid_out(sheets: Sequence[Sheet]) -> list[tuple[Sheet, Layout]]:
    """The staff lists among the sheets; without any, the fullest sheet for a person to map."""
    filled = [sheet for sheet in sheets if sheet.rows]
    found = [(sheet, layout) for sheet in filled if (layout := find_layout(sheet.rows))]
    if found:
        return found
    largest = max(filled, key=lambda sheet: len(sheet.rows))
    return [(largest, guess_layout(largest.rows))]


def _plain(name: str, layout: Layout) -> dict[str, Any]:
    return {
        "name": name,
        "used": True,
        "heading_row": layout.heading_row,
        "stated_unit": layout.stated_unit,
        "columns": [
            {"index": column.index, "heading": column.heading, "field": column.field}
            for column in layout.columns
        ],
    }


async def _store_rows(
    tx: Transaction,
    roster: RosterImport,
    keyring: Keyring,
    laid_out: Sequence[tuple[Sheet, Layout]],
) -> int:
    rows = [
        (place, row)
        for place, (sheet, layout) in enumerate(laid_out)
        for row in sheet.rows
        if row.number > layout.heading_row
    ]
    for start in range(0, len(rows), _CHUNK):
        part = list(enumerate(rows[start : start + _CHUNK], start + 1))
        await tx.fetch(
            _STORE_ROWS,
            roster.import_id,
            roster.county_id,
            roster.union_id,
            [row_no for row_no, _ in part],
            [sheet for _, (sheet, _) in part],
            [row.number for _, (_, row) in part],
            [sealed_cells(keyring, roster.import_id, no, row.cells) for no, (_, row) in part],
        )
    return len(rows)
