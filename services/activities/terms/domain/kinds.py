"""Who is who in a term."""

from enum import StrEnum

from shared.contracts.activities import SessionKind
from shared.contracts.directory import Sex

KIND_LABELS: dict[SessionKind, str] = {
    SessionKind.STAFF_ASSEMBLY: "教职工大会",
    SessionKind.DELEGATE_CONGRESS: "教职工代表大会",
    SessionKind.DUAL_CONGRESS: "教职工代表大会暨工会会员代表大会",
}


class DelegateStanding(StrEnum):
    """Elected, there by office, invited, or an observer; the latter two never vote."""

    ELECTED = "elected"
    EX_OFFICIO = "ex_officio"
    INVITED = "invited"
    OBSERVER = "observer"


STANDING_LABELS: dict[DelegateStanding, str] = {
    DelegateStanding.ELECTED: "正式代表",
    DelegateStanding.EX_OFFICIO: "当然代表",
    DelegateStanding.INVITED: "特邀代表",
    DelegateStanding.OBSERVER: "列席代表",
}

VOTING = frozenset({DelegateStanding.ELECTED, DelegateStanding.EX_OFFICIO})


class Roll(StrEnum):
    """Whose vote counts: that of the congress, or of the union's meeting (双代会 has both)."""

    CONGRESS = "congress"
    UNION = "union"


# Whose votes are counted in a term of this kind; in an assembly everybody's, on one roll.
ROLLS_OF: dict[SessionKind, tuple[Roll, ...]] = {
    SessionKind.STAFF_ASSEMBLY: (Roll.CONGRESS,),
    SessionKind.DELEGATE_CONGRESS: (Roll.CONGRESS,),
    SessionKind.DUAL_CONGRESS: (Roll.CONGRESS, Roll.UNION),
}

ROLL_LABELS: dict[Roll, str] = {Roll.CONGRESS: "教代会", Roll.UNION: "工代会"}


class LeftReason(StrEnum):
    """Why somebody is a delegate no longer."""

    RETIRED = "retired"
    MOVED = "moved"
    RESIGNED = "resigned"
    RECALLED = "recalled"
    DIED = "died"
    OTHER = "other"


LEFT_LABELS: dict[LeftReason, str] = {
    LeftReason.RETIRED: "退休",
    LeftReason.MOVED: "调离",
    LeftReason.RESIGNED: "辞去代表",
    LeftReason.RECALLED: "撤换",
    LeftReason.DIED: "去世",
    LeftReason.OTHER: "其他",
}


SEX_LABELS: dict[Sex, str] = {Sex.MALE: "男", Sex.FEMALE: "女"}


class Duty(StrEnum):
    """What delegates owe those who elected them (Order 32, article 14; R-CONGRESS-12)."""

    STUDY = "study"
    ATTEND = "attend"
    VOICE = "voice"
    REPORT_BACK = "report_back"
    KEEP_RULES = "keep_rules"


DUTY_LABELS: dict[Duty, str] = {
    Duty.STUDY: "学习政策法规，提高履职能力",
    Duty.ATTEND: "参加会议，带头落实决议",
    Duty.VOICE: "办事公道，反映教职工意见",
    Duty.REPORT_BACK: "向本部门教职工通报，接受评议",
    Duty.KEEP_RULES: "遵守规章，做好本职工作",
}
