"""Who sees how much of a term and its delegates; views offer what the routes allow."""

from uuid import UUID

from services.activities.people import known_unions
from services.activities.permissions import Act, may, must
from services.activities.terms.tables import CongressTerm, Delegate
from shared.database import Transaction
from shared.errors import NotAllowed, NotFound
from shared.web.identity import Caller


def sees_facts(me: Caller, union_id: UUID) -> bool:
    """Whether the caller reads sex, year of birth and the rest, and so the ratios."""
    return may(me, Act.SEE_COUNTY_TERMS) or may(me, Act.SEE_DELEGATES, union_id)


def keeps(me: Caller, union_id: UUID) -> bool:
    return may(me, Act.KEEP_TERM, union_id)


def must_see(me: Caller, union_id: UUID) -> None:
    """Refuse, as if it were not there, what is another union's.

    Raises:
        NotFound: always where the caller does not belong.

    """
    if not may(me, Act.SEE_COUNTY_TERMS) and not may(me, Act.SEE_TERM, union_id):
        raise NotFound


def must_keep(me: Caller, union_id: UUID) -> None:
    """Refuse whoever does not keep the union's term.

    Raises:
        NotFound, NotAllowed: not to be seen, or only to be read.

    """
    must_see(me, union_id)
    must(me, Act.KEEP_TERM, union_id)


async def must_know(tx: Transaction, me: Caller, union_id: UUID) -> None:
    """Refuse a union that is not there for the caller.

    Raises:
        NotFound: not there.

    """
    must_see(me, union_id)
    if not await known_unions(tx, [union_id]):
        raise NotFound


def is_own(me: Caller, delegate: Delegate) -> bool:
    return delegate.person_id is not None and delegate.person_id == me.person_id


def sees_duties(me: Caller, delegate: Delegate) -> bool:
    """The delegate, and who keeps the union's term; the county counts nothing of it."""
    return is_own(me, delegate) or keeps(me, delegate.union_id)


def must_see_duties(me: Caller, delegate: Delegate) -> None:
    """Refuse whoever does not read what a delegate did.

    Raises:
        NotFound, NotAllowed: not to be seen at all, or not this part.

    """
    must_see(me, delegate.union_id)
    if not sees_duties(me, delegate):
        raise NotAllowed


def actions_on(me: Caller, term: CongressTerm, *, sessions: int, delegates: int) -> list[str]:
    """What the caller may do with the term now, so that no button is offered and then refused."""
    if not keeps(me, term.union_id):
        return []
    offered = ["correct"]
    if not sessions and not delegates:
        offered.append("take_back")
    if not sessions:
        offered.append("rename")
    return offered
