"""What the county sets: figures, and sources of money beside those everybody has."""

from typing import ClassVar

from sqlalchemy import delete, select
from sqlalchemy.dialects.postgresql import insert

from services.welfare.audit_acts import AuditAct
from services.welfare.settings.domain import SOURCES
from services.welfare.settings.tables import CountyFigure, MoneySource
from shared import audit
from shared.database import Transaction
from shared.errors import NotFound, Refused
from shared.figures import keeping
from shared.web.identity import Caller

MOST_SOURCES = 30


class SourceKnown(Refused):
    """There is a source of this name."""

    code: ClassVar[str] = "source-known"


class TooManySources(Refused):
    """A list to choose from that nobody can read is none."""

    code: ClassVar[str] = "too-many-sources"


async def set_figure(tx: Transaction, caller: Caller, wanted: keeping.Wanted) -> None:
    """Let a figure count from a day on."""
    await keeping.set_figure(tx, CountyFigure, caller, wanted, AuditAct.FIGURE_SET)


async def add_source(tx: Transaction, caller: Caller, name: str) -> None:
    """Let money come from one more source.

    Raises:
        SourceKnown, TooManySources.

    """
    known = set(await tx.session.scalars(select(MoneySource.name)))
    if name in SOURCES or name in known:
        raise SourceKnown(f"已经有“{name}”这个来源。")
    if len(known) >= MOST_SOURCES:
        raise TooManySources(f"最多增加 {MOST_SOURCES} 个来源，请先删去不用的。")
    values = {"county_id": caller.county_id, "name": name, "made_by": caller.person_id}
    await tx.session.execute(
        insert(MoneySource).values(**values, made_at=tx.now).on_conflict_do_nothing()
    )
    await _note(tx, AuditAct.SOURCE_ADDED, name)


async def remove_source(tx: Transaction, name: str) -> None:
    """Offer a source no longer; what was given from it keeps its name.

    Raises:
        NotFound: the county has not added it.

    """
    gone = await tx.session.scalar(
        delete(MoneySource).where(MoneySource.name == name).returning(MoneySource.name)
    )
    if gone is None:
        raise NotFound
    await _note(tx, AuditAct.SOURCE_REMOVED, name)


async def _note(tx: Transaction, act: AuditAct, name: str) -> None:
    await audit.record(tx, audit.Entry(act=act, union_id=None, facts={"source": name}))
