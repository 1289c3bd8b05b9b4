"""Rules of consent: what it is asked for, and how an answer changes (R-DATA-2, R-DATA-3)."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from uuid import UUID, uuid5

from shared.errors import Invalid, Refused


class Purpose(StrEnum):
    """What a person's data is used for; each is agreed to on its own, and refusal costs nothing."""

    STAFF_DIRECTORY = "staff_directory"
    SENSITIVE_NUMBERS = "sensitive_numbers"
    GENERAL_UNION = "general_union"
    INSURER = "insurer"
    PHOTOS = "photos"


@dataclass(frozen=True)
class Suggestion:
    """A text to begin with; a county changes it before it comes into force."""

    title: str
    body: str
    # Sensitive data, and passing data on, are agreed to apart from everything else (R-DATA-1, -3).
    separate: bool = False
    passes_on: bool = False


_NO_COST = "您可以不同意，也可以随时撤回；不同意不影响您享受工会的其他服务。"

PURPOSES: dict[Purpose, Suggestion] = {
    Purpose.STAFF_DIRECTORY: Suggestion(
        "县内教职工名录",
        "本单位工会和县教育工会使用您的姓名、单位、岗位和联系电话，用来建立会员名册、通知工会活动。"
        + _NO_COST,
    ),
    Purpose.SENSITIVE_NUMBERS: Suggestion(
        "身份证号和银行卡号",
        "您申请困难帮扶、互助保障或领取慰问金时，需要登记身份证号和银行卡号，用来核对身份和发放款项。"
        "号码加密保存，查看要写明原因并留下记录，您可以随时查看谁看过。" + _NO_COST,
        separate=True,
    ),
    Purpose.GENERAL_UNION: Suggestion(
        "提供给县总工会",
        "为您办理会员实名登记或困难职工建档时，把您的姓名、身份证号、单位和困难类别提供给下列单位。"
        + _NO_COST,
        separate=True,
        passes_on=True,
    ),
    Purpose.INSURER: Suggestion(
        "提供给保险机构",
        "为您办理职工互助保障或团体保险时，把您的姓名、身份证号和银行卡号提供给下列单位。"
        + _NO_COST,
        separate=True,
        passes_on=True,
    ),
    Purpose.PHOTOS: Suggestion(
        "活动照片",
        "工会活动的照片里有您时，可以用在本单位和县教育工会的宣传材料里。" + _NO_COST,
    ),
}


class ConsentStanding(StrEnum):
    """How a person stands to a purpose; a newer text makes it open again."""

    OPEN = "open"
    GIVEN = "given"
    REFUSED = "refused"
    WITHDRAWN = "withdrawn"


class Move(StrEnum):
    """What a person says."""

    GIVE = "give"
    REFUSE = "refuse"
    WITHDRAW = "withdraw"


CONSENT_LABELS: dict[ConsentStanding, str] = {
    ConsentStanding.OPEN: "还没答复",
    ConsentStanding.GIVEN: "同意",
    ConsentStanding.REFUSED: "不同意",
    ConsentStanding.WITHDRAWN: "已撤回",
}

MOVES: dict[tuple[ConsentStanding, Move], ConsentStanding] = {
    (ConsentStanding.OPEN, Move.GIVE): ConsentStanding.GIVEN,
    (ConsentStanding.OPEN, Move.REFUSE): ConsentStanding.REFUSED,
    # Whoever agreed to an older text may withdraw that before reading the new one.
    (ConsentStanding.OPEN, Move.WITHDRAW): ConsentStanding.WITHDRAWN,
    (ConsentStanding.REFUSED, Move.GIVE): ConsentStanding.GIVEN,
    (ConsentStanding.WITHDRAWN, Move.GIVE): ConsentStanding.GIVEN,
    (ConsentStanding.GIVEN, Move.WITHDRAW): ConsentStanding.WITHDRAWN,
}


class MoveNotPossible(Refused):
    """The person has said so already, or has nothing to take back."""

    code = "consent-move-not-possible"


class TextNotPossible(Invalid):
    """A text that cannot come into force so."""

    code = "consent-text-not-possible"


@dataclass(frozen=True)
class Text:
    """A text by its version, with the day from which it counts."""

    version: int
    valid_from: date


@dataclass(frozen=True)
class Answer:
    """What was said last: how it left the person standing, to which text, and on which day."""

    standing: ConsentStanding
    text_version: int
    day: date


def standing_to(text: Text, answer: Answer | None) -> ConsentStanding:
    """How somebody stands to the text in force: an answer to an older one does not count."""
    if answer is None or answer.text_version < text.version:
        return ConsentStanding.OPEN
    return answer.standing


def moves_from(standing: ConsentStanding, answer: Answer | None) -> list[Move]:
    """What may be said now."""
    agreed_before = answer is not None and answer.standing is ConsentStanding.GIVEN
    return [
        move
        for (start, move) in MOVES
        if start is standing
        and (move is not Move.WITHDRAW or standing is not ConsentStanding.OPEN or agreed_before)
    ]


def move(text: Text, answer: Answer | None, wanted: Move) -> ConsentStanding:
    """Where the person stands after saying so.

    Raises:
        MoveNotPossible: said already, or nothing to take back.

    """
    standing = standing_to(text, answer)
    if wanted not in moves_from(standing, answer):
        raise MoveNotPossible(f"现在是“{CONSENT_LABELS[standing]}”，不需要再办理。")
    return MOVES[standing, wanted]


def has_consent(texts: Iterable[Text], answers: Iterable[Answer], day: date) -> bool:
    """Whether on this day the last answer given by then agreed to the text in force then."""
    in_force = [text for text in texts if text.valid_from <= day]
    said = [answer for answer in answers if answer.day <= day]
    if not in_force or not said:
        return False
    text = max(in_force, key=lambda each: each.version)
    return standing_to(text, said[-1]) is ConsentStanding.GIVEN


def check_day(day: date, last: Answer | None, today: date) -> None:
    """What was said on paper has been said, and after what was said before.

    Raises:
        TextNotPossible: says which.

    """
    if day > today:
        raise TextNotPossible("答复日期不能晚于今天。")
    if last is not None and day < last.day:
        raise TextNotPossible(f"答复日期不能早于上一次答复（{last.day}）。")


def check_text(purpose: Purpose, receiver: str | None, valid_from: date, today: date) -> None:
    """A text counts from today or later, and names who receives what is passed on.

    Raises:
        TextNotPossible: says what is missing.

    """
    if valid_from < today:
        raise TextNotPossible("生效日期不能早于今天：已经答复的人是按当时的文本答复的。")
    if PURPOSES[purpose].passes_on and not receiver:
        raise TextNotPossible("请写明提供给哪个单位（全称）。")


def consent_id(person_id: UUID, purpose: Purpose) -> UUID:
    """The id under which a person's answers to a purpose are announced."""
    return uuid5(person_id, purpose.value)
