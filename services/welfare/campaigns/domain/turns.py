"""Whose turn it is: on a county's campaign, on a list in it, on the list of a union's own."""

from collections.abc import Collection, Iterable
from uuid import UUID

from services.welfare.relief.domain.deciding import Turn, turn_of
from shared.approving import Hat, Matter, Rung
from shared.contracts.roles import Role

_COUNTY = frozenset({Role.COUNTY_CHAIR, Role.COUNTY_OFFICER})
NOBODY = UUID(int=0)


def turn_of_campaign(hats: Iterable[Hat], names: dict[UUID, str], drafted_by: UUID) -> Turn:
    """A county's campaign is a county decision: chair, else deputy, else another officer."""
    return Turn.on(Matter.COUNTY_DECISION, hats, names, drafted_by)


def turn_of_list(
    hats: Iterable[Hat],
    names: dict[UUID, str],
    submitted_by: UUID | None,
    receiving: Collection[UUID],
    *,
    countywide: bool,
) -> Turn:
    """Who decides on a list.

    In a county's campaign anybody of the county's office who did not hand it in; three hundred
    lists are too many for one rung. In a union's own the ladder of money decides, without those
    who are to receive something; of goods for every member all receive, so nobody is left out.
    """
    worn = [hat for hat in hats if hat.person_id not in receiving]
    if not countywide:
        return turn_of(worn, names, submitted_by or NOBODY, None)
    people = {
        hat.person_id: names[hat.person_id]
        for hat in worn
        if hat.role in _COUNTY and hat.person_id in names and hat.person_id != submitted_by
    }
    return Turn(Rung.COUNTY, people)
