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
class SheetChoice:
    """Whether a sheet is used, and what its columns mean; columns not named stay unread."""

    used: bool
    fields: Mapping[int, Field]


async def map_columns(
    tx: Transaction,
    import_id: UUID,
    seen_version: int,
    keyring: Keyring,
    choices: Sequence[SheetChoice],
) -> RosterImport:
    """Read the sheets by other columns.

    Raises:
        Invalid: no column is the name, or two columns mean the same.
        Stale: somebody else has edited it meanwhile.

    """
    roster = await _opened(tx, import_id, seen_version)
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
    tx: Transaction,
    import_id: UUID,
    seen_version: int,
    keyring: Keyring,
    *,
    row_no: int,
    column: int,
    text: str,
) -> RosterImport:
    """Write another text into a cell; what was decided about its row is to be decided anew."""
    roster = await _opened(tx, import_id, seen_version)
    row = await queries.one_row(tx, import_id, row_no)
    if not 0 <= column < MOST_COLUMNS:
        raise Invalid("没有这一列，请刷新后再试。")
    cells = list(queries.open_cells(keyring, import_id, row_no, row.cells_sealed))
    cells += [Cell("")] * (column + 1 - len(cells))
    cells[column] = Cell(unicodedata.normalize("NFC", text))
    row.cells_sealed = sealed_cells(keyring, import_id, row_no, cells)
    row.decision = None
    await tx.session.flush()
    return await _judged_anew(tx, roster, keyring)


async def decide(
    tx: Transaction,
    import_id: UUID,
    seen_version: int,
    keyring: Keyring,
    *,
    decision: Decision,
    row_nos: Sequence[int] = (),
    code: str | None = None,
) -> RosterImport:
    """Answer the doubt of these rows, or of all rows with that doubt, where it is asked.

    Raises:
        Invalid: none of the rows asks this.

    """
    roster = await _opened(tx, import_id, seen_version)
    asked = RosterRow.asks.op("@>")(func.jsonb_build_array(decision.value).cast(JSONB))
    statement = (
        select(RosterRow.row_no)
        .where(RosterRow.import_id == import_id, RosterRow.verdict == Verdict.DOUBT, asked)
        .order_by(RosterRow.row_no)
    )
    if code is None:
        statement = statement.where(RosterRow.row_no.in_(row_nos))
    else:
        holds_code = func.jsonb_build_array(func.jsonb_build_object("code", code)).cast(JSONB)
        statement = statement.where(RosterRow.findings.op("@>")(holds_code))
    found = (await tx.session.scalars(statement)).all()
    if not found:
        raise Invalid("这些行不需要这样处理，请刷新后再看。")
    await tx.session.execute(
        update(RosterRow)
        .where(RosterRow.import_id == import_id, RosterRow.row_no.in_(found))
        .values(decision=decision)
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


async def _opened(tx: Transaction, import_id: UUID, seen_version: int) -> RosterImport:
    roster = await locked(tx, import_id)
    if roster.version != seen_version:
        raise Stale
    roster.state = moved(ImportState(roster.state), ImportAct.EDIT)
    roster.problem = None
    return roster


async def _judged_anew(tx: Transaction, roster: RosterImport, keyring: Keyring) -> RosterImport:
    await tx.session.flush()
    await judge_now_or_later(tx, roster, keyring, sum(roster.counts.values()))
    if roster.state == ImportState.JUDGING:
        roster.version += 1
    return roster
