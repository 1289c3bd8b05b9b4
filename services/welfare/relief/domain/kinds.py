"""The words of everyday relief: what for, in which form, from which money, paid how."""

from enum import StrEnum

# What an aid is called where proofs, looks and what is over its time are kept.
SUBJECT_KIND = "aid"


class AidKind(StrEnum):
    """What is given: a gift of condolence, temporary help, or help on a hardship file."""

    CONDOLENCE = "condolence"
    TEMPORARY_HELP = "temporary_help"
    LIVING = "living"
    MEDICAL = "medical"
    EDUCATION = "education"


# Given on a registered hardship file only, and decided on by the county (R-HARD-9).
GRANTS = frozenset({AidKind.LIVING, AidKind.MEDICAL, AidKind.EDUCATION})


class SchoolLevel(StrEnum):
    """Which school a pupil goes to who is helped."""

    COLLEGE = "college"
    SENIOR = "senior"


class Occasion(StrEnum):
    """What happened, as roughly as it may be said; never a diagnosis."""

    ILLNESS = "illness"
    HOSPITAL = "hospital"
    ACCIDENT = "accident"
    BEREAVEMENT = "bereavement"
    DISASTER = "disaster"
    OTHER = "other"


class Form(StrEnum):
    """Money, or things worth so much."""

    MONEY = "money"
    GOODS = "goods"


class PaidBy(StrEnum):
    """How it reached the person; never as cash that nobody signed for."""

    TRANSFER = "transfer"
    SIGNED = "signed"


KIND_LABELS: dict[AidKind, str] = {
    AidKind.CONDOLENCE: "慰问",
    AidKind.TEMPORARY_HELP: "临时帮扶",
    AidKind.LIVING: "生活救助",
    AidKind.MEDICAL: "医疗救助",
    AidKind.EDUCATION: "助学救助",
}

# What an aid proves when it has arrived, in words that name nobody.
PROVES: dict[AidKind, str] = {
    AidKind.CONDOLENCE: "慰问教职工一次",
    AidKind.TEMPORARY_HELP: "临时帮扶一次",
    AidKind.LIVING: "生活救助一次",
    AidKind.MEDICAL: "医疗救助一次",
    AidKind.EDUCATION: "助学救助一次",
}

LEVEL_LABELS: dict[SchoolLevel, str] = {
    SchoolLevel.COLLEGE: "大学（含高职）",
    SchoolLevel.SENIOR: "高中、中职",
}

OCCASION_LABELS: dict[Occasion, str] = {
    Occasion.ILLNESS: "生病",
    Occasion.HOSPITAL: "住院",
    Occasion.ACCIDENT: "意外伤害",
    Occasion.BEREAVEMENT: "亲属去世",
    Occasion.DISASTER: "受灾",
    Occasion.OTHER: "其他困难",
}

FORM_LABELS: dict[Form, str] = {Form.MONEY: "慰问金", Form.GOODS: "慰问品"}

PAID_BY_LABELS: dict[PaidBy, str] = {
    PaidBy.TRANSFER: "银行转账",
    PaidBy.SIGNED: "当面交付并签收",
}

# Gifts of these occasions have a cap each (R-AID-1).
ILL = frozenset({Occasion.ILLNESS, Occasion.HOSPITAL})
