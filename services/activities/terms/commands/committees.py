"""Special committees of a term and who is in them."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import ClassVar
from uuid import UUID

from sqlalchemy import delete

from services.activities.terms.commands.opening import load_term
from services.activities.terms.domain.term import TermWrong
from services.activities.terms.queries.reading import committees_of, delegates_of
from services.activities.terms.tables import Committee, CommitteeMember, CongressTerm
from shared.database import Transaction, new_id
from shared.errors import NotFound, Refused, Stale

MOST = 20


class CommitteeKnown(Refused):
    """The term has a committee of this name."""

    code: ClassVar[str] = "committee-known"


@dataclass(frozen=True)
class Member:
    """Somebody in a committee: a delegate, or a colleague by name; `post` such as 主任."""

    name: str
    post: str
    delegate_id: UUID | None = None


@dataclass(frozen=True)
class NewCommittee:
    """A committee as somebody enters it, with its members in their order."""

    name: str
    about: str | None
    members: Sequence[Member]


async def add_committee(tx: Transaction, term_id: UUID, wanted: NewCommittee) -> CongressTerm:
    """Set up a committee; an assembly may have some, too.

    Raises:
        NotFound: a member is no delegate of this term.
        CommitteeKnown, TermWrong: the name is there, or there are too many.

    """
    term = await load_term(tx, term_id)
    known = await committees_of(tx, term.id)
    if len(known) >= MOST:
        raise TermWrong(f"一届最多 {MOST} 个专门委员会。")
    _check_name(wanted.name, known)
    row = Committee(
        id=new_id(),
        county_id=term.county_id,
        union_id=term.union_id,
        term_id=term.id,
        version=1,
        place=max((each.place for each in known), default=0) + 1,
        name=wanted.name,
        about=wanted.about,
    )
    tx.session.add(row)
    await tx.session.flush()
    await _seat(tx, row, wanted.members)
    return term


async def change_committee(
    tx: Transaction, committee_id: UUID, seen_version: int, wanted: NewCommittee
) -> Committee:
    """Enter a committee anew, its members with it.

    Raises:
        NotFound, Stale: not there, or changed since it was seen.
        CommitteeKnown: the name is there.

    """
    row = await _load(tx, committee_id, seen_version)
    others = await committees_of(tx, row.term_id)
    _check_name(wanted.name, [each for each in others if each.id != row.id])
    row.name, row.about = wanted.name, wanted.about
    row.version += 1
    await tx.session.execute(delete(CommitteeMember).where(CommitteeMember.committee_id == row.id))
    await _seat(tx, row, wanted.members)
    return row


async def remove_committee(tx: Transaction, committee_id: UUID, seen_version: int) -> CongressTerm:
    """Take out a committee.

    Raises:
        NotFound, Stale: not there, or changed since it was seen.

    """
    row = await _load(tx, committee_id, seen_version)
    term = await load_term(tx, row.term_id)
    await tx.session.delete(row)
    await tx.session.flush()
    return term


async def _load(tx: Transaction, committee_id: UUID, seen_version: int) -> Committee:
    row = await tx.session.get(
        Committee, committee_id, with_for_update=True, populate_existing=True
    )
    if row is None:
        raise NotFound
    if row.version != seen_version:
        raise Stale
    return row


def _check_name(name: str, others: Sequence[Committee]) -> None:
    if any(each.name == name for each in others):
        raise CommitteeKnown(f"已经有“{name}”，请直接修改它的成员。")


async def _seat(tx: Transaction, row: Committee, members: Sequence[Member]) -> None:
    known = {each.id: each for each in await delegates_of(tx, row.term_id)}
    for place, member in enumerate(members, 1):
        if member.delegate_id is not None and member.delegate_id not in known:
            raise NotFound("选中的人不是这一届的代表，请重新选择或直接填写姓名。")
        name = known[member.delegate_id].name if member.delegate_id else member.name
        tx.session.add(
            CommitteeMember(
                id=new_id(),
                county_id=row.county_id,
                union_id=row.union_id,
                committee_id=row.id,
                place=place,
                delegate_id=member.delegate_id,
                name=name,
                post=member.post,
            )
        )
    await tx.session.flush()
