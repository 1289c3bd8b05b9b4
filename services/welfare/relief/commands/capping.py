"""Keeping promises to one person within the caps, also when two are made at once."""

from services.welfare.relief.domain.kinds import AidKind, Occasion
from services.welfare.relief.domain.money import Collective, check_caps, check_collective
from services.welfare.relief.queries.caps import figures, given_in_year, lock_recipient
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


async def keep_within_caps(tx: Transaction, aid: Aid) -> None:
    """Refuse to promise more than a cap allows, unless the committee has decided on it.

    The person is locked until the transaction ends: who asks for the same person meanwhile waits,
    and then sees what was promised here.

    Raises:
        OverCap.

    """
    await lock_recipient(tx, aid.recipient_key)
    if Collective(aid.collective_number, aid.collective_on).is_made:
        return
    given = await given_in_year(tx, aid.recipient_key, aid.year, aid.id)
    check_caps(
        AidKind(aid.kind), Occasion(aid.occasion), aid.amount_cents, given, await figures(tx)
    )
