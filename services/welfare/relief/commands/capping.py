"""Keeping promises to one person within the caps, also when two are made at once."""

from services.welfare.hardship.queries.standing import CaseStanding
from services.welfare.relief.commands.granting import standing_behind
from services.welfare.relief.domain.grants import cap_of, check_grant_cap
from services.welfare.relief.domain.kinds import GRANTS, AidKind, Occasion
from services.welfare.relief.domain.money import (
    Collective,
    OverCap,
    check_caps,
    check_collective,
)
from services.welfare.relief.queries.caps import figures, given_in_year, grant_of, lock_recipient
from services.welfare.relief.tables import Aid
from shared.database import Transaction


def enter_collective(tx: Transaction, aid: Aid, decision: Collective) -> None:
    """Let a collective decision stand beside the aid; what is left out stays as it was.

    Raises:
        DecisionIncomplete.

    """
    check_collective(decision, tx.today)
    if decision.is_made:
        aid.collective_number, aid.collective_on = decision.number, decision.day


async def keep_within_caps(tx: Transaction, aid: Aid) -> bool:
    """Refuse to promise more than a cap allows, unless the committee has decided on it.

    Says whether only that decision lets it through.

    The person is locked until the transaction ends: who asks for the same person meanwhile waits,
    and then sees what was promised here.

    Raises:
        OverCap.
        FileFirst: the file on which it would be given does not count any more.

    """
    await lock_recipient(tx, aid.recipient_key)
    standing = await standing_behind(tx, aid) if AidKind(aid.kind) in GRANTS else None
    given = await given_in_year(tx, aid)
    try:
        await _check(tx, aid, standing, given)
    except OverCap:
        if not Collective(aid.collective_number, aid.collective_on).is_made:
            raise
        return True
    return False


async def _check(tx: Transaction, aid: Aid, standing: CaseStanding | None, given: int) -> None:
    known, kind = await figures(tx), AidKind(aid.kind)
    if standing is None:
        check_caps(kind, Occasion(aid.occasion), aid.amount_cents, given, known)
    else:
        cap = cap_of(await grant_of(tx, aid, standing), known)
        check_grant_cap(kind, aid.amount_cents, given, cap)
