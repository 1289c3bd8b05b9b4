"""How far each union's list has come in a campaign, in one look."""

from collections.abc import Sequence
from dataclasses import dataclass
from uuid import UUID

from services.welfare.campaigns.domain.life import GIVEN, ListState
from services.welfare.campaigns.queries.reading import ListSum, lists_of, sums_of
from services.welfare.people import UnionCopy, unions_by_id
from services.welfare.relief.domain.sums import Sum
from shared.database import Transaction


@dataclass(frozen=True)
class UnionProgress:
    """One union's list: where it stands, what it asks for, and what of it was given."""

    list_id: UUID
    union_id: UUID
    name: str
    state: ListState
    total: Sum
    given: Sum


async def progress_of(tx: Transaction, campaign_id: UUID) -> Sequence[UnionProgress]:
    """Every list of the campaign in the scope, by the unions' own order."""
    lists = await lists_of(tx, [campaign_id])
    sums = await sums_of(tx, [each.id for each in lists])
    unions = await unions_by_id(tx, {each.union_id for each in lists})
    found = []
    for each in sorted(lists, key=lambda one: _order(unions, one.union_id)):
        total = sums.get(each.id, ListSum())
        found.append(
            UnionProgress(
                list_id=each.id,
                union_id=each.union_id,
                name=unions[each.union_id].short_name if each.union_id in unions else "",
                state=ListState(each.state),
                total=Sum(total.lines, total.total_cents),
                given=Sum(total.count(GIVEN), total.sum(GIVEN)),
            )
        )
    return found


def _order(unions: dict[UUID, UnionCopy], union_id: UUID) -> tuple[str, UUID]:
    union = unions.get(union_id)
    return (union.sort_key if union else "", union_id)
