"""Looking into what is sealed or another's: for a reason, for a while, so often a day."""

from datetime import datetime, timedelta
from enum import StrEnum

from shared.errors import Refused


class LookupKind(StrEnum):
    """What was looked at: a file, a number in clear, or whether a number is known."""

    FILE = "file"
    CLEAR = "clear"
    SEARCH = "search"


class ClearField(StrEnum):
    """What is shown behind a mask."""

    ID_NUMBER = "id_number"
    BANK_CARD = "bank_card"
    PHONE = "phone"


CLEAR_FIELD_LABELS: dict[ClearField, str] = {
    ClearField.ID_NUMBER: "身份证号",
    ClearField.BANK_CARD: "银行卡号",
    ClearField.PHONE: "手机号",
}

# Reasons that a page offers; another may be written.
REASONS = (
    "办理困难帮扶",
    "办理互助保险",
    "核对名册信息",
    "发放慰问或补助",
    "联系本人",
)


class QuotaReached(Refused):
    """So many were opened today that somebody has to ask why."""

    status = 429
    code = "reveal-quota"


def check_quota(made_today: int, per_day: int) -> None:
    """One more is within the day's measure.

    Raises:
        QuotaReached: it is not; the county chair and the auditor see it in the log.

    """
    if made_today >= per_day:
        raise QuotaReached(
            f"今天已查看 {made_today} 次，到了每天 {per_day} 次的上限，已记入审计。"
            "确有需要，请明天再办或请县工会主席调整上限。"
        )


def open_until(now: datetime, minutes: int) -> datetime:
    """When the view closes by itself."""
    return now + timedelta(minutes=minutes)
