"""What the caller wants by mail."""

from fastapi import APIRouter
from pydantic import BaseModel, Field

from services.notifications.channels.commands import managing
from services.notifications.channels.domain.preferences import MAILED, can_come
from services.notifications.channels.queries import listing
from services.notifications.kinds import MANNERS, Kind
from shared.web.identity import Caller, Me
from shared.web.inputs import Input
from shared.web.routes import Tx, tenant_router

router: APIRouter = tenant_router("/preferences", "preferences")


class KindPreference(BaseModel):
    """Whether a kind of notice comes by mail; `fixed` ones always do.

    `comes` is false for what nobody with the caller's roles can get.
    """

    kind: Kind
    label: str
    by_mail: bool
    fixed: bool
    comes: bool


class PreferencesInput(Input):
    """The kinds that shall not come by mail; all others do."""

    muted: list[Kind] = Field(max_length=len(Kind))


@router.get("")
async def show(me: Me, tx: Tx) -> list[KindPreference]:
    """Every kind that can come by mail, with the caller's choice."""
    return await _preferences(me, tx)


@router.put("")
async def choose(wanted: PreferencesInput, me: Me, tx: Tx) -> list[KindPreference]:
    """Mute exactly these kinds; what must be signed or mended cannot be muted."""
    await managing.mute(tx, me, wanted.muted)
    return await _preferences(me, tx)


async def _preferences(me: Caller, tx: Tx) -> list[KindPreference]:
    muted = await listing.muted_kinds(tx, me.person_id)
    return [
        KindPreference(
            kind=kind,
            label=MANNERS[kind].label,
            by_mail=kind not in muted,
            fixed=MANNERS[kind].mandatory,
            comes=can_come(kind, [held.role for held in me.roles]),
        )
        for kind in MAILED
    ]
