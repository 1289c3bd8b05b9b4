"""The directory's log, with names from its own people and unions."""

from collections.abc import Collection, Mapping
from uuid import UUID

from sqlalchemy import Select

from services.directory.audit.domain import SIGNING, WORDS
from services.directory.people import queries as people
from services.directory.units import queries as units
from shared.audit.reading import LogReader
from shared.database import Transaction


class OwnNames:
    """People and unions as the directory knows them."""

    async def people(self, tx: Transaction, ids: Collection[UUID]) -> Mapping[UUID, str]:
        """The names of those who are in the scope."""
        return await people.names_of(tx, ids)

    async def unions(self, tx: Transaction, ids: Collection[UUID]) -> Mapping[UUID, str]:
        """Short names."""
        return {u.union_id: u.short_name for u in await units.unions_named(tx, ids)}

    async def unit(self, tx: Transaction, union_id: UUID) -> str:
        """The name as on the seal."""
        return (await units.one_union(tx, union_id)).union.name

    def called(self, text: str) -> Select[UUID]:
        """People by a part of their name, or by initials."""
        return people.ids_matching(text)


LOG = LogReader(WORDS, OwnNames(), SIGNING)
