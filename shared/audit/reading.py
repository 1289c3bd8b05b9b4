"""Questions about the log of a service: which entries, and the names of those they tell of."""

from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from typing import Any, Protocol
from uuid import UUID

from sqlalchemy import ColumnElement, Select, and_, or_, select, true, tuple_

from shared.audit.tables import AuditEntry
from shared.audit.words import Words
from shared.database import CHINA, Transaction

Place = tuple[datetime, UUID]
"""The moment and id of an entry: where a page of the log ends."""


class Names(Protocol):
    """Where a service looks up whom its entries tell of, within the scope."""

    async def people(self, tx: Transaction, ids: Collection[UUID]) -> Mapping[UUID, str]: ...

    async def unions(self, tx: Transaction, ids: Collection[UUID]) -> Mapping[UUID, str]: ...

    async def unit(self, tx: Transaction, union_id: UUID) -> str:
        """The full name of a union, for the head of a sheet."""
        ...

    def called(self, text: str) -> Select[UUID]:
        """The ids of people whose name has this part, or begins with these initials."""
        ...


@dataclass(frozen=True)
class AuditFilter:
    """Which entries are wanted; `union_ids` None means every union of the scope.

    `text` is a part of an act's word, of a reason, or of what is told besides, or a part of a
    name or the initials of its syllables. Days are those of China, both included. `by_others`
    leaves out what people did to their own data. Only in `named_in` the reader may learn whose
    data it was (None: everywhere); elsewhere people are neither named nor found, and entries of
    `unlisted` acts are left out, where even counting a union's would tell too much. Entries of
    acts `kept_back` are left out everywhere.
    """

    union_ids: Collection[UUID] | None = None
    text: str | None = None
    person_id: UUID | None = None
    act: str | None = None
    first_day: date | None = None
    last_day: date | None = None
    by_others: bool = False
    named_in: Collection[UUID] | None = None
    unlisted: Collection[str] = ()
    kept_back: Collection[str] = ()


@dataclass(frozen=True)
class ListedEntry:
    """An entry with the names of those it tells of, as far as the caller may know them.

    `withheld`: it is about somebody whom the reader may not know.
    """

    entry: AuditEntry
    actor_name: str
    person_name: str | None
    union_name: str | None
    withheld: bool = False

    @property
    def withholds_actor(self) -> bool:
        """Whether who did it is withheld as well: people are known by what they do themselves."""
        return self.withheld and self.entry.actor_id == self.entry.person_id

    @property
    def actor_id(self) -> UUID | None:
        """Who did it, as far as the reader may know."""
        return None if self.withholds_actor else self.entry.actor_id

    @property
    def acting_as(self) -> str:
        """In which roles they did it; a rare role would tell who they are."""
        return "" if self.withholds_actor else self.entry.acting_as


@dataclass(frozen=True)
class LogReader:
    """The log of one service.

    `quiet` acts are no look at anybody's data, such as signing in. `owned` makes the condition on
    entries that their person may read, where that is not all of them.
    """

    words: Words
    names: Names
    quiet: frozenset[str] = frozenset()
    owned: Callable[[], ColumnElement[bool]] | None = None

    async def entries(
        self, tx: Transaction, wanted: AuditFilter, *, after: Place | None = None, limit: int = 100
    ) -> list[ListedEntry]:
        """Entries, the newest first; `after` is the last one already seen."""
        statement = select(AuditEntry).where(*self._conditions(wanted))
        return await self._listed(tx, statement, after, limit, wanted.named_in)

    async def entries_about(
        self,
        tx: Transaction,
        person_id: UUID,
        *,
        by_others: bool,
        after: Place | None = None,
        limit: int = 100,
    ) -> list[ListedEntry]:
        """What was done to a person's data; `by_others` leaves out what they did themselves."""
        statement = select(AuditEntry).where(AuditEntry.person_id == person_id)
        if self.owned is not None:
            statement = statement.where(self.owned())
        if by_others:
            statement = statement.where(AuditEntry.actor_id.is_distinct_from(person_id))
        else:
            statement = statement.where(AuditEntry.act.not_in(self.quiet))
        return await self._listed(tx, statement, after, limit)

    def _conditions(self, wanted: AuditFilter) -> list[ColumnElement[bool]]:
        found: list[ColumnElement[bool]] = []
        if wanted.union_ids is not None:
            found.append(AuditEntry.union_id.in_(wanted.union_ids))
        if wanted.person_id is not None:
            found.append(and_(AuditEntry.person_id == wanted.person_id, _nameable(wanted)))
        if wanted.unlisted:
            countless = or_(AuditEntry.union_id.is_(None), _nameable(wanted))
            found.append(or_(AuditEntry.act.not_in(wanted.unlisted), countless))
        if wanted.kept_back:
            found.append(AuditEntry.act.not_in(wanted.kept_back))
        if wanted.by_others:
            found.append(AuditEntry.actor_id.is_distinct_from(AuditEntry.person_id))
        if wanted.act is not None:
            found.append(AuditEntry.act == wanted.act)
        if wanted.text:
            found.append(self._matches(wanted, wanted.text))
        return found + _within_days(wanted)

    def _matches(self, wanted: AuditFilter, text: str) -> Any:
        known = self.names.called(text)
        # Who did something to their own data is found only by whoever may know whose it was.
        actor = or_(_nameable(wanted), AuditEntry.actor_id.is_distinct_from(AuditEntry.person_id))
        return or_(
            AuditEntry.act.in_(self.words.acts_called(text)),
            AuditEntry.reason.contains(text, autoescape=True),
            AuditEntry.facts.contains(text, autoescape=True),
            and_(AuditEntry.person_id.in_(known), _nameable(wanted)),
            and_(
                or_(
                    AuditEntry.actor_name.contains(text, autoescape=True),
                    AuditEntry.actor_id.in_(known),
                ),
                actor,
            ),
        )

    async def _listed(
        self,
        tx: Transaction,
        statement: Select[AuditEntry],
        after: Place | None,
        limit: int,
        named_in: Collection[UUID] | None = None,
    ) -> list[ListedEntry]:
        if after is not None:
            statement = statement.where(tuple_(AuditEntry.at, AuditEntry.entry_id) < after)
        found = await tx.session.scalars(
            statement.order_by(AuditEntry.at.desc(), AuditEntry.entry_id.desc()).limit(limit)
        )
        entries = found.all()
        ids = {each for entry in entries for each in (entry.person_id, entry.actor_id) if each}
        people = await self.names.people(tx, ids)
        unions = await self.names.unions(tx, {e.union_id for e in entries if e.union_id})
        return [self._one(entry, people, unions, named_in) for entry in entries]

    def _one(
        self,
        entry: AuditEntry,
        people: Mapping[UUID, str],
        unions: Mapping[UUID, str],
        named_in: Collection[UUID] | None,
    ) -> ListedEntry:
        known = named_in is None or entry.union_id in named_in
        withheld = entry.person_id is not None and not known
        return ListedEntry(
            entry,
            self._actor_name(entry, people, withheld=withheld),
            None if entry.person_id is None or withheld else people.get(entry.person_id),
            unions.get(entry.union_id) if entry.union_id else None,
            withheld,
        )

    def _actor_name(self, entry: AuditEntry, people: Mapping[UUID, str], *, withheld: bool) -> str:
        if entry.actor_id is None:
            return entry.actor_name or self.words.nobody_said(entry.act)
        if withheld and entry.actor_id == entry.person_id:
            return "本人"
        return entry.actor_name or people.get(entry.actor_id, "")


def _within_days(wanted: AuditFilter) -> list[ColumnElement[bool]]:
    found: list[ColumnElement[bool]] = []
    if wanted.first_day is not None:
        found.append(AuditEntry.at >= _begin(wanted.first_day))
    if wanted.last_day is not None:
        found.append(AuditEntry.at < _begin(wanted.last_day + timedelta(days=1)))
    return found


def _nameable(wanted: AuditFilter) -> Any:
    return true() if wanted.named_in is None else AuditEntry.union_id.in_(wanted.named_in)


def _begin(day: date) -> datetime:
    return datetime.combine(day, time.min, CHINA)
