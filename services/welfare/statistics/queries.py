"""The layout of the county's list of hardship files."""

from sqlalchemy import select

from services.welfare.statistics.domain import DEFAULT_COLUMNS, ColumnKey, MappedColumn
from services.welfare.statistics.tables import ColumnMap
from shared.database import Transaction


async def own_map(tx: Transaction) -> ColumnMap | None:
    """What the county has set, if it has."""
    found: ColumnMap | None = await tx.session.scalar(select(ColumnMap))
    return found


def columns_in(found: ColumnMap | None) -> tuple[MappedColumn, ...]:
    """The columns that count; a key of a newer program is left out."""
    if found is None:
        return DEFAULT_COLUMNS
    return tuple(
        MappedColumn(ColumnKey(column["key"]), column["heading"])
        for column in found.columns
        if column["key"] in set(ColumnKey)
    )
