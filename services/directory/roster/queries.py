"""Questions about imports of rosters and their rows."""

import base64
import json
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import RowMapping, Select, case, select, tuple_
from sqlalchemy.orm import undefer

from services.directory.people import queries as people
from services.directory.people.numbers import phone_of
from services.directory.roster.domain.fields import NOT_KEPT, Field
from services.directory.roster.domain.judging import Known, Verdict
from services.directory.roster.domain.layout import Column, Layout
from services.directory.roster.domain.unit_names import NamedUnion, UnitNames
from services.directory.roster.tables import RosterImport, RosterJob, RosterRow
from services.directory.units import queries as units
from shared.database import Transaction, count_rows
from shared.errors import NotFound
from shared.sealing import Keyring
from shared.spreadsheets.cells import Cell, unpack_cell

# What has to be decided stands first.
_ORDER = tuple(
    (verdict, rank)
    for rank, verdict in enumerate(
        (
            Verdict.DOUBT,
            Verdict.WRONG,
            Verdict.DUPLICATE,
            Verdict.SAME,
            Verdict.NEW,
            Verdict.SKIPPED,
        )
    )
)
_RANK = case(*((RosterRow.verdict == verdict, rank) for verdict, rank in _ORDER), else_=len(_ORDER))
PLAIN: tuple[Field, ...] = tuple(
    field
    for field in Field
    if field not in NOT_KEPT and field not in {Field.ID_NUMBER, Field.PHONE}
)


@dataclass(frozen=True)
class SealedRow:
    """A row as it waits to be read, with what a person has decided about it."""

    row_no: int
    sheet: int
    number: int
    cells_sealed: str
    decision: str | None


@dataclass(frozen=True)
class SheetLayout:
    """A sheet of the file as it is understood; of one that is not `used` no row is looked at."""

    name: str
    used: bool
    layout: Layout


async def one_import(tx: Transaction, import_id: UUID, *, with_file: bool = False) -> RosterImport:
    """An import in the scope.

    Raises:
        NotFound: not there, or not for this caller.

    """
    statement = select(RosterImport).where(RosterImport.import_id == import_id)
    if with_file:
        statement = statement.options(undefer(RosterImport.file_sealed))
    found = await tx.session.scalar(statement)
    if found is None:
        raise NotFound("没有找到这次导入。")
    return found


async def list_imports(
    tx: Transaction,
    union_ids: Collection[UUID] | None,
    *,
    after: tuple[datetime, UUID] | None = None,
    limit: int = 100,
) -> Sequence[RosterImport]:
    """The imports of these unions (of all in the scope, where none are named), newest first."""
    statement = select(RosterImport)
    if union_ids is not None:
        statement = statement.where(RosterImport.union_id.in_(union_ids))
    if after is not None:
        statement = statement.where(tuple_(RosterImport.made_at, RosterImport.import_id) < after)
    newest = (RosterImport.made_at.desc(), RosterImport.import_id.desc())
    return (await tx.session.scalars(statement.order_by(*newest).limit(limit))).all()


async def rows_of(
    tx: Transaction,
    import_id: UUID,
    verdict: Verdict | None,
    *,
    after: tuple[int, int] | None = None,
    limit: int = 100,
) -> list[tuple[RosterRow, int]]:
    """Rows with their rank, those to be decided first."""
    statement = _rows(import_id, verdict).add_columns(_RANK)
    if after is not None:
        statement = statement.where(tuple_(_RANK, RosterRow.row_no) > after)
    found = await tx.session.execute(statement.order_by(_RANK, RosterRow.row_no).limit(limit))
    return [(row, rank) for row, rank in found]


async def count_rows_of(tx: Transaction, import_id: UUID, verdict: Verdict | None) -> int:
    return await count_rows(tx, _rows(import_id, verdict))


async def rows_with(
    tx: Transaction, import_id: UUID, verdicts: Sequence[Verdict]
) -> Sequence[RosterRow]:
    """All rows with one of these verdicts, in the order of the file."""
    rows = await tx.session.scalars(
        select(RosterRow)
        .where(RosterRow.import_id == import_id, RosterRow.verdict.in_(verdicts))
        .order_by(RosterRow.row_no)
    )
    return rows.all()


async def rows_to_judge(tx: Transaction, import_id: UUID) -> list[SealedRow]:
    """Every row, in the order of the file."""
    rows = await tx.session.execute(
        select(
            RosterRow.row_no,
            RosterRow.sheet,
            RosterRow.number,
            RosterRow.cells_sealed,
            RosterRow.decision,
        )
        .where(RosterRow.import_id == import_id)
        .order_by(RosterRow.row_no)
    )
    return [SealedRow(*row) for row in rows]


def place_of_cells(import_id: UUID, row_no: int) -> str:
    """What a row's sealed cells are bound to."""
    return f"roster_row.cells:{import_id}:{row_no}"


def open_cells(
    keyring: Keyring, import_id: UUID, row_no: int, cells_sealed: str
) -> tuple[Cell, ...]:
    """The cells of a row as they stand in the file, or as they were mended since."""
    packed = json.loads(keyring.open(cells_sealed, place_of_cells(import_id, row_no)))
    return tuple(map(unpack_cell, packed))


def place_of_changes(import_id: UUID, row_no: int) -> str:
    """What a row's sealed changes are bound to."""
    return f"roster_row.changes:{import_id}:{row_no}"


def seal_changes(
    keyring: Keyring, import_id: UUID, row_no: int, changes: Mapping[Field, Any]
) -> str | None:
    """What will be different of a person, from what to what; None where nothing will."""
    if not changes:
        return None
    text = json.dumps(changes, ensure_ascii=False)
    return keyring.seal(text, place_of_changes(import_id, row_no))


def open_changes(keyring: Keyring, row: RosterRow) -> dict[str, tuple[str | None, str | None]]:
    """By field what was recorded, and what the file says."""
    if row.changes_sealed is None:
        return {}
    place = place_of_changes(row.import_id, row.row_no)
    changes = json.loads(keyring.open(row.changes_sealed, place))
    return {field: (old, new) for field, (old, new) in changes.items()}


def original_file(roster: RosterImport, keyring: Keyring) -> bytes:
    """The file as it was uploaded."""
    return base64.b64decode(keyring.open(roster.file_sealed, place_of_file(roster.import_id)))


def place_of_file(import_id: UUID) -> str:
    return f"roster_import.file:{import_id}"


def _rows(import_id: UUID, verdict: Verdict | None) -> Select[RosterRow]:
    statement = select(RosterRow).where(RosterRow.import_id == import_id)
    return statement if verdict is None else statement.where(RosterRow.verdict == verdict)


async def one_row(tx: Transaction, import_id: UUID, row_no: int) -> RosterRow:
    found = await tx.session.get(RosterRow, (import_id, row_no))
    if found is None:
        raise NotFound("没有找到这一行。")
    return found


async def job_of(tx: Transaction, roster: RosterImport) -> RosterJob | None:
    return await tx.session.get(RosterJob, roster.job_id) if roster.job_id else None


async def result_of(tx: Transaction, roster: RosterImport) -> tuple[str, bytes] | None:
    """The file that the last job has left."""
    job = await job_of(tx, roster)
    if job is None or job.result_name is None:
        return None
    content = await tx.session.scalar(
        select(RosterJob.result).where(RosterJob.job_id == job.job_id)
    )
    return job.result_name, content or b""


def layouts_of(roster: RosterImport) -> list[SheetLayout]:
    """The sheets as they are understood."""
    return [
        SheetLayout(
            sheet["name"],
            sheet["used"],
            Layout(
                sheet["heading_row"],
                tuple(
                    Column(
                        column["index"],
                        column["heading"],
                        Field(column["field"]) if column["field"] else None,
                    )
                    for column in sheet["columns"]
                ),
                sheet["stated_unit"],
            ),
        )
        for sheet in roster.sheets
    ]


async def named_unions(tx: Transaction) -> list[NamedUnion]:
    """The unions of the county that are at work, by all their names."""
    found = await units.list_unions(tx, units.UnionFilter(active=True), limit=_ALL)
    campuses = await units.campuses_on(tx, tx.today)
    return [
        NamedUnion(
            row.union.union_id,
            row.union.name,
            row.union.short_name,
            tuple(campus.name for campus in campuses.get(row.union.union_id, ())),
        )
        for row in found
    ]


_ALL = 10_000  # no county has more unions


async def unit_names(tx: Transaction, county_id: UUID, unions: Sequence[NamedUnion]) -> UnitNames:
    return UnitNames(await units.county_name(tx, county_id), unions)


def _details(row: RowMapping, keyring: Keyring) -> dict[Field, Any]:
    """What is recorded of the person, as far as lists tell it."""
    told: dict[Field, Any] = {field: row[field.value] for field in PLAIN}
    told[Field.PHONE] = phone_of(row["phone_sealed"], row["person_id"], keyring)
    return {field: value for field, value in told.items() if value is not None}


async def known_people(
    tx: Transaction, unions: Sequence[NamedUnion], keyring: Keyring
) -> list[Known]:
    """Whom the scope knows, for a roster to be compared with."""
    names = {union.union_id: union.short_name for union in unions}
    rows = await people.for_comparison(tx, [field.value for field in PLAIN])
    return [
        Known(
            row["person_id"],
            row["union_id"],
            names.get(row["union_id"], ""),
            row["name"],
            row["active"],
            row["version"],
            row["id_number_print"],
            _details(row, keyring),
        )
        for row in rows
    ]
