"""Looking an import over: other columns, a cell mended in place, answers to doubts."""

import unicodedata
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from uuid import UUID

from sqlalchemy import func, select, update
from sqlalchemy.dialects.postgresql import JSONB

from services.directory.roster import queries
from services.directory.roster.commands.judging import judge_now_or_later
from services.directory.roster.commands.storing import sealed_cells
from services.directory.roster.domain.fields import LABELS, Field
from services.directory.roster.domain.imports import ImportAct, ImportState, moved
from services.directory.roster.domain.judging import Decision, Verdict
from services.directory.roster.tables import RosterImport, RosterRow
from shared.database import Transaction
from shared.errors import Invalid, Stale
from shared.sealing import Keyring
from shared.spreadsheets.cells import Cell

MOST_COLUMNS = 200


@dataclass(frozen=True)
class Seen:
    """An import in the version that a person looks at."""

    import_id: UUID
    version: int


@dataclass(frozen=True)
class Mending:
    """Another text for a cell."""

    row_no: int
    column: int
    text: str


@dataclass(frozen=True)
class Answer:
    """A decision for these rows, or for every row with the doubt of this code."""

    decision: Decision
    row_nos: Sequence[int] = ()
    code: str | None = None


@dataclass(frozen=True)
class SheetChoice:
    """Whether a sheet is used, and what its columns mean; columns not named stay unread."""

    used: bool
    fields: Mapping[int, Field]


async def map_columns(
    tx: Transaction, seen: Seen, keyring: Keyring, choices: Sequence[SheetChoice]
) -> RosterImport:
    """Read the sheets by other columns.

    Raises:
        Invalid: no column is the name, or two columns mean the same.
        Stale: somebody else has edited it meanwhile.

    """
    roster = await _opened(tx, seen)
    if len(choices) != len(roster.sheets):
        raise Invalid("工作表的数量不对，请刷新后再试。")
    roster.sheets = [
        _mapped(sheet, choice) for sheet, choice in zip(roster.sheets, choices, strict=True)
    ]
    if not any(choice.used for choice in choices):
        raise Invalid("请至少选用一张工作表。")
    return await _judged_anew(tx, roster, keyring)


def _mapped(sheet: dict[str, object], choice: SheetChoice) -> dict[str, object]:
    fields = list(choice.fields.values())
    twice = next((field for field in fields if fields.count(field) > 1), None)
    if twice is not None:
        raise Invalid(f"有两列都选了“{LABELS[twice]}”，请只保留一列。")
    if choice.used and Field.NAME not in fields:
        raise Invalid(f"请指明工作表“{sheet['name'] or '1'}”里哪一列是姓名。")
    columns = [
        {**column, "field": choice.fields.get(column["index"])}
        for column in sheet["columns"]  # type: ignore[attr-defined]  # a list, as it was stored
    ]
    return {**sheet, "used": choice.used, "columns": columns}


async def mend_cell(
    tx: Transaction, seen: Seen, keyring: Keyring, mending: Mending
) -> RosterImport:
    """Write another text into a cell; what was decided about its row is to be decided anew."""
    roster = await _opened(tx, seen)
    row_no, column = mending.row_no, mending.column
    row = await queries.one_row(tx, seen.import_id, row_no)
    if not 0 <= column < MOST_COLUMNS:
        raise Invalid("没有这一列，请刷新后再试。")
    cells = list(queries.open_cells(keyring, seen.import_id, row_no, row.cells_sealed))
    cells += [Cell("")] * (column + 1 - len(cells))
    cells[column] = Cell(unicodedata.normalize("NFC", mending.text))
    row.cells_sealed = sealed_cells(keyring, seen.import_id, row_no, cells)
    row.decision = None
    await tx.session.flush()
    return await _judged_anew(tx, roster, keyring)


async def decide(tx: Transaction, seen: Seen, keyring: Keyring, answer: Answer) -> RosterImport:
    """Answer the doubts of rows that ask this.

    Raises:
        Invalid: none of the rows asks this.

    """
    roster = await _opened(tx, seen)
    asked = RosterRow.asks.op("@>")(func.jsonb_build_array(answer.decision.value).cast(JSONB))
    statement = (
        select(RosterRow.row_no)
        .where(RosterRow.import_id == seen.import_id, RosterRow.verdict == Verdict.DOUBT, asked)
        .order_by(RosterRow.row_no)
    )
    if answer.code is None:
        statement = statement.where(RosterRow.row_no.in_(answer.row_nos))
    else:
        named = func.jsonb_build_array(func.jsonb_build_object("code", answer.code)).cast(JSONB)
        statement = statement.where(RosterRow.findings.op("@>")(named))
    found = (await tx.session.scalars(statement)).all()
    if not found:
        raise Invalid("这些行不需要这样处理，请刷新后再看。")
    await tx.session.execute(
        update(RosterRow)
        .where(RosterRow.import_id == seen.import_id, RosterRow.row_no.in_(found))
        .values(decision=answer.decision)
    )
    return await _judged_anew(tx, roster, keyring)


async def discard(tx: Transaction, import_id: UUID) -> RosterImport:
    """Throw the list away; nobody of it is entered."""
    roster = await locked(tx, import_id)
    roster.state = moved(ImportState(roster.state), ImportAct.DISCARD)
    roster.version += 1
    roster.changed_at = roster.ended_at = tx.now
    return roster


async def locked(tx: Transaction, import_id: UUID) -> RosterImport:
    """The import, held until the transaction ends."""
    await queries.one_import(tx, import_id)
    return (
        await tx.session.scalars(
            select(RosterImport)
            .where(RosterImport.import_id == import_id)
            .with_for_update()
            .execution_options(populate_existing=True)
        )
    ).one()


async def as_seen(tx: Transaction, seen: Seen) -> RosterImport:
    """The import, held until the transaction ends.

    Raises:
        Stale: it was changed since it was seen.

    """
    roster = await locked(tx, seen.import_id)
    if roster.version != seen.version:
        raise Stale
    return roster


async def _opened(tx: Transaction, seen: Seen) -> RosterImport:
    roster = await as_seen(tx, seen)
    roster.state = moved(ImportState(roster.state), ImportAct.EDIT)
    roster.problem = None
    return roster


async def _judged_anew(tx: Transaction, roster: RosterImport, keyring: Keyring) -> RosterImport:
    await tx.session.flush()
    await judge_now_or_later(tx, roster, keyring, sum(roster.counts.values()))
    if roster.state == ImportState.JUDGING:
        roster.version += 1
    return roster
