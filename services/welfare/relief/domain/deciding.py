"""Who decides on an aid: never who entered it, nor who is to receive it (R-AID-2)."""

from collections.abc import Collection, Iterable
from typing import ClassVar
from uuid import UUID

from services.welfare.relief.domain.kinds import GRANTS, AidKind
from shared.approving import Hat, Matter, NamedTurn
from shared.errors import Invalid, Refused
from shared.masking import plain_name


class OwnEntry(Refused):
    """Nobody decides on what they entered, or on what they are to receive."""

    status: ClassVar[int] = 403
    code: ClassVar[str] = "own-entry"


class OthersDecide(Refused):
    """It is somebody else's turn."""

    status: ClassVar[int] = 403
    code: ClassVar[str] = "others-decide"


class SlipIncomplete(Invalid):
    """A decision on paper is recorded with who took it and when."""

    code: ClassVar[str] = "slip-incomplete"


class Turn(NamedTurn):
    """Whose turn it is to decide; where it is nobody's, only a signed slip is left."""

    act: ClassVar[str] = "审批"
    otherwise: ClassVar[str] = "请凭签批单补录"


def turn_of(
    hats: Iterable[Hat],
    names: dict[UUID, str],
    entered_by: UUID,
    recipient_id: UUID | None,
    kind: AidKind = AidKind.CONDOLENCE,
) -> Turn:
    """The first rung with somebody who neither entered it nor receives it.

    Help on a hardship file is the county's to decide, everything else first the union's own.
    """
    matter = Matter.GRANT if kind in GRANTS else Matter.MONEY
    return Turn.on(matter, hats, names, entered_by, {recipient_id})


def check_decider(decider_id: UUID, own: Collection[UUID | None], turn: Turn) -> None:
    """Refuse a decision by somebody whose turn it is not.

    `own` are the people who must not decide: who entered it and who receives it.

    Raises:
        OwnEntry, OthersDecide.

    """
    if decider_id in own:
        raise OwnEntry(f"自己登记的或给自己的慰问帮扶，不能由自己审批。{turn.sentence}")
    if decider_id not in turn.people:
        raise OthersDecide(f"这一笔{turn.sentence}已在纸上签批的，请凭签批单补录。")


def check_slip(signer: str, writer: str) -> None:
    """Refuse a slip signed by `writer`, who wrote it down, entered the aid, or receives it.

    Raises:
        OwnEntry.

    """
    if plain_name(signer) == plain_name(writer):
        raise OwnEntry("签批人不能是登记的人，也不能是领取的人；请填写真正审批的人的姓名。")
