"""What a session is called: 第三届教职工代表大会第二次会议."""

from shared.calendar import Period, PeriodKind
from shared.contracts.activities import SessionKind

KIND_LABELS: dict[SessionKind, str] = {
    SessionKind.STAFF_ASSEMBLY: "教职工大会",
    SessionKind.DELEGATE_CONGRESS: "教代会",
    SessionKind.DUAL_CONGRESS: "教代会暨工代会",
}

_NAMES: dict[SessionKind, str] = {
    SessionKind.STAFF_ASSEMBLY: "教职工大会",
    SessionKind.DELEGATE_CONGRESS: "教职工代表大会",
    SessionKind.DUAL_CONGRESS: "教职工代表大会暨工会会员代表大会",
}


def title_of(kind: SessionKind, term: int, number: int, *, extra: bool = False) -> str:
    """The title by rule; an extra session says that it is one (R-CONGRESS-5)."""
    words = f"{_ordinal(term)}届{_NAMES[kind]}{_ordinal(number)}次会议"
    return f"{words}（临时会议）" if extra else words


def year_label(school_year: int) -> str:
    """2026—2027学年."""
    return Period(PeriodKind.SCHOOL_YEAR, school_year).label


_DIGITS = "零一二三四五六七八九"
_TEN = 10


def _ordinal(number: int) -> str:
    """第十二, for the numbers below a hundred that terms and sessions have."""
    tens, ones = divmod(number, _TEN)
    before = "" if tens == 0 else f"{'' if tens == 1 else _DIGITS[tens]}十"
    return f"第{before}{_DIGITS[ones] if ones or not tens else ''}"
