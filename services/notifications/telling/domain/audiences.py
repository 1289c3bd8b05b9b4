"""Who is told, where several matters tell the same people."""

from services.notifications.inbox.domain import SIGNERS, Audience
from shared.contracts.event import Event
from shared.contracts.roles import Role


def concerned(event: Event) -> Audience:
    return Audience(person_ids=event.concerns)


def county_chairs(_: Event) -> Audience:
    return Audience(roles=(Role.COUNTY_CHAIR,))


def county_office(_: Event) -> Audience:
    return Audience(roles=(Role.COUNTY_OFFICER, Role.COUNTY_CHAIR))


def chair(event: Event) -> Audience:
    return Audience(roles=SIGNERS, union_ids=(event.union_id,))


def union_chair(event: Event) -> Audience:
    return Audience(roles=(Role.UNION_CHAIR,), union_ids=(event.union_id,))


def leads(event: Event) -> Audience:
    """The chair of the union, of the county's own the county's."""
    roles = (Role.UNION_CHAIR, Role.COUNTY_CHAIR)
    return Audience(roles=roles, union_ids=(event.union_id,))


def officers(event: Event) -> Audience:
    roles = (Role.UNION_OFFICER, Role.COUNTY_OFFICER)
    return Audience(roles=roles, union_ids=(event.union_id,))


def school_office(event: Event) -> Audience:
    roles = (Role.UNION_CHAIR, Role.UNION_OFFICER)
    return Audience(roles=roles, union_ids=(event.union_id,))
