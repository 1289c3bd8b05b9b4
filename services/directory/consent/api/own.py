"""The HTTP door of what the caller agrees to."""

from services.directory.consent import queries
from services.directory.consent.api.views import AnswerInput, AskedView, asked_view
from services.directory.consent.commands import answer
from services.directory.consent.domain import Purpose
from shared.database import Transaction
from shared.web.identity import Caller, Me
from shared.web.routes import Tx, tenant_router

router = tenant_router("/me/consents", "me")


@router.get("")
async def list_own(me: Me, tx: Tx) -> list[AskedView]:
    """What the caller is asked, and how they stand to it."""
    return await _all(tx, me)


@router.post("/{purpose}")
async def answer_own(purpose: Purpose, wanted: AnswerInput, me: Me, tx: Tx) -> list[AskedView]:
    """Give, refuse or withdraw consent for one purpose; nothing else depends on it."""
    await answer(tx, me.person_id, purpose, wanted.move, seen_version=wanted.version)
    return await _all(tx, me)


async def _all(tx: Transaction, me: Caller) -> list[AskedView]:
    return [asked_view(asked) for asked in await queries.asked_of(tx, me.person_id)]
