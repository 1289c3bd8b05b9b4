"""Who passes a file on, who decides on it, and who went to the home: never one person for two."""

from collections.abc import Collection, Iterable, Sequence
from typing import ClassVar
from uuid import UUID

from services.welfare.hardship.domain.figures import (
    MINUTES_ONLY,
    NOTICE_ONLY,
    FigureName,
    Figures,
)
from services.welfare.hardship.domain.words import CATEGORY_LABELS, Category
from shared.approving import Hat, Matter, NamedTurn
from shared.errors import Invalid, Refused
from shared.masking import plain_name


class OwnCase(Refused):
    """Nobody checks the file that they entered or wrote anew, or that is about them."""

    status: ClassVar[int] = 403
    code: ClassVar[str] = "own-case"


class OthersCheck(Refused):
    """It is somebody else's turn."""

    status: ClassVar[int] = 403
    code: ClassVar[str] = "others-check"


class SurveyorsWrong(Invalid):
    """Two people go to the home, and the person at home is neither (R-HARD-6)."""

    code: ClassVar[str] = "surveyors-wrong"


class ReasonMissing(Invalid):
    """Who decides otherwise than the rules work out says why."""

    code: ClassVar[str] = "category-reason-missing"


class ShownOtherwise(Refused):
    """The county has settled on another way of showing it."""

    code: ClassVar[str] = "shown-otherwise"


class Checkers(NamedTurn):
    """Whose turn it is to pass the file on to the county."""

    act: ClassVar[str] = "审核上报"
    otherwise: ClassVar[str] = "请联系县教育工会"


def checkers_of(
    hats: Iterable[Hat],
    names: dict[UUID, str],
    entered_by: UUID,
    own: Collection[UUID | None],
) -> Checkers:
    """The first rung with somebody whose own file it is not: no author of it, nor its main person.

    `own` are those people.
    """
    return Checkers.on(Matter.HARDSHIP, hats, names, entered_by, own)


def check_checker(person_id: UUID, own: Collection[UUID | None], turn: Checkers) -> None:
    """Refuse to let anybody pass on a file whose turn it is not.

    Raises:
        OwnCase, OthersCheck.

    """
    check_other(person_id, own, turn.sentence)
    if person_id not in turn.people:
        raise OthersCheck(f"这份档案{turn.sentence}")


def check_other(person_id: UUID, own: Collection[UUID | None], otherwise: str = "") -> None:
    """Refuse a decision on what is one's own.

    Raises:
        OwnCase.

    """
    if person_id in own:
        raise OwnCase(f"自己登记、修改的或本人的困难档案，不能由自己审核。{otherwise}")


def check_signer(signer: str, others: Iterable[str]) -> None:
    """Refuse a decision on paper that is signed by whoever enters it or by whom it is about.

    Raises:
        OwnCase.

    """
    if plain_name(signer) in {plain_name(other) for other in others}:
        raise OwnCase("签字审核的人不能是登记的人自己，也不能是申请人，请填写真正审核的人的姓名。")


def check_surveyors(names: Sequence[str], main_name: str) -> None:
    """Refuse fewer than two, the same one twice, and the person who is visited.

    Raises:
        SurveyorsWrong.

    """
    plain = [plain_name(name) for name in names]
    if len(plain) < 2 or len(set(plain)) < len(plain):  # noqa: PLR2004 - two people, R-HARD-6
        raise SurveyorsWrong("入户调查要写两位不同的调查人。")
    if plain_name(main_name) in plain:
        raise SurveyorsWrong("调查人不能是申请人本人。")


def check_way(figures: Figures, *, by_notice: bool) -> None:
    """Refuse the way of showing that the county does not use.

    Raises:
        ShownOtherwise.

    """
    way = figures[FigureName.SHOWN_BY]
    if by_notice and way == MINUTES_ONLY:
        raise ShownOtherwise("按全县规定，这里用民主评议纪要，不公示。")
    if not by_notice and way == NOTICE_ONLY:
        raise ShownOtherwise("按全县规定，这里要先公示，不能只用评议纪要。")


def check_category(decided: Category, reckoned: Category | None, reason: str | None) -> None:
    """Refuse to differ from the rules without a reason.

    Raises:
        ReasonMissing.

    """
    if decided is not reckoned and not reason:
        worked_out = CATEGORY_LABELS[reckoned] if reckoned else "不属于困难职工"
        raise ReasonMissing(
            f"按规则算出来是“{worked_out}”，您选的是“{CATEGORY_LABELS[decided]}”，请写明理由。"
        )
