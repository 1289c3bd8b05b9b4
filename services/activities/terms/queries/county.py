"""How the terms of all unions of a county stand, in a few statements."""

from collections import defaultdict
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from sqlalchemy import select

from services.activities.people import UnionCopy
from services.activities.terms.domain.figures import FigureName
from services.activities.terms.domain.kinds import VOTING
from services.activities.terms.domain.ratios import Check, Facts, Staff, checks_of
from services.activities.terms.queries.checking import has_delegates
from services.activities.terms.queries.reading import gone_counts, latest_terms
from services.activities.terms.tables import CongressTerm, Delegate
from shared.contracts.directory import Sex, UnionKind
from shared.database import Transaction


@dataclass(frozen=True)
class Standing:
    """A union and its newest term; none where it has opened no term yet."""

    union_id: UUID
    union_name: str
    cluster_name: str
    term: CongressTerm | None
    delegates: int
    gone: int
    checks: tuple[Check, ...]


async def standings(tx: Transaction, figures: dict[FigureName, int]) -> list[Standing]:
    """Every active union of the county with its newest term, by the county's figures."""
    unions = await tx.session.scalars(
        select(UnionCopy)
        .where(UnionCopy.active, UnionCopy.kind != UnionKind.COUNTY)
        .order_by(UnionCopy.sort_key, UnionCopy.union_id)
    )
    terms = await latest_terms(tx)
    facts = await _facts(tx)
    gone = await gone_counts(tx, terms)
    return [
        Standing(
            union_id=union.union_id,
            union_name=union.short_name,
            cluster_name=union.cluster_name or "",
            term=(term := terms.get(union.union_id)),
            delegates=len(facts.get(term.id, ())) if term else 0,
            gone=gone.get(union.union_id, 0),
            checks=tuple(_checks(term, facts.get(term.id, []), figures)) if term else (),
        )
        for union in unions
    ]


def _checks(term: CongressTerm, facts: list[Facts], figures: dict[FigureName, int]) -> list[Check]:
    if not has_delegates(term):
        return []
    return checks_of(facts, Staff(term.staff_count, term.staff_women), figures, term.first_day)


async def _facts(tx: Transaction) -> dict[UUID, list[Facts]]:
    """What is known of every voting delegate of the newest terms."""
    rows: Any = await tx.session.execute(
        select(
            Delegate.term_id,
            Delegate.sex,
            Delegate.birth_year,
            Delegate.is_teacher,
            Delegate.is_leader,
        )
        .join(CongressTerm, CongressTerm.id == Delegate.term_id)
        .where(CongressTerm.ended_on.is_(None), Delegate.last_day.is_(None))
        .where(Delegate.votes_congress, Delegate.standing.in_(VOTING))
    )
    found: defaultdict[UUID, list[Facts]] = defaultdict(list)
    for term_id, sex, birth_year, is_teacher, is_leader in rows:
        known = Facts(Sex(sex) if sex else None, birth_year, is_teacher, is_leader)
        found[term_id].append(known)
    return dict(found)
