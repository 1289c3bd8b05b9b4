"""The words of health checks: which check, for whom, and whether somebody went."""

from enum import StrEnum


class CheckKind(StrEnum):
    """The yearly check of everybody, or the one of women (R-HEALTH-1)."""

    GENERAL = "general"
    WOMEN = "women"


class Audience(StrEnum):
    """Whom a check asks: all who work there, or those whom somebody puts on the list."""

    EVERYBODY = "everybody"
    PICKED = "picked"


class Attendance(StrEnum):
    """Whether somebody went; there is no word for what was found (R-HEALTH-2)."""

    EXPECTED = "expected"
    ATTENDED = "attended"
    ABSENT = "absent"
    EXCUSED = "excused"


KIND_LABELS: dict[CheckKind, str] = {
    CheckKind.GENERAL: "健康体检",
    CheckKind.WOMEN: "妇科两癌检查",
}

AUDIENCE_LABELS: dict[Audience, str] = {
    Audience.EVERYBODY: "全体教职工",
    Audience.PICKED: "名单里的人",
}

ATTENDANCE_LABELS: dict[Attendance, str] = {
    Attendance.EXPECTED: "未检",
    Attendance.ATTENDED: "已检",
    Attendance.ABSENT: "未到",
    Attendance.EXCUSED: "不参加",
}

# What the ledger of plans may say of it: names and numbers nobody.
EVIDENCE_TITLES: dict[CheckKind, str] = {
    CheckKind.GENERAL: "组织教职工健康体检",
    CheckKind.WOMEN: "组织女教职工健康检查",
}
EVIDENCE_CATEGORY = "health"
