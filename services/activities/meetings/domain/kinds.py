"""The words of minutes: which meeting, whose side somebody is on, what came of a matter."""

from enum import StrEnum

from services.activities.congress.domain.powers import Power
from shared.contracts.activities import MeetingKind

KIND_LABELS: dict[MeetingKind, str] = {
    MeetingKind.JOINT: "党政工联席会议",
    MeetingKind.EXECUTIVE: "教代会执行委员会会议",
    MeetingKind.PRESIDIUM: "教代会主席团会议",
    MeetingKind.COMMITTEE: "工会委员会会议",
}

# What sits in the place of the congress between its sessions reports to the next one.
REPORTS_TO_SESSION = frozenset({MeetingKind.JOINT, MeetingKind.EXECUTIVE, MeetingKind.PRESIDIUM})


class Side(StrEnum):
    """For whom somebody is at the table."""

    PARTY = "party"
    MANAGEMENT = "management"
    UNION = "union"
    DELEGATES = "delegates"
    OTHER = "other"


SIDE_LABELS: dict[Side, str] = {
    Side.PARTY: "党组织",
    Side.MANAGEMENT: "行政",
    Side.UNION: "工会",
    Side.DELEGATES: "教职工代表",
    Side.OTHER: "列席",
}


class MatterResult(StrEnum):
    """What came of a matter."""

    AGREED = "agreed"
    DISCUSSED = "discussed"
    TO_CONGRESS = "to_congress"
    DEFERRED = "deferred"


RESULT_LABELS: dict[MatterResult, str] = {
    MatterResult.AGREED: "会议同意",
    MatterResult.DISCUSSED: "交换意见，未作决定",
    MatterResult.TO_CONGRESS: "提交教代会",
    MatterResult.DEFERRED: "下次再议",
}

# As the form asks for it: what the law leaves to the congress is recognised by these words.
MATTER_LABELS: dict[Power, str] = {
    Power.P1: "学校章程的制定、修订",
    Power.P2: "发展规划、队伍建设、改革、校园建设等重大问题",
    Power.P3: "年度工作、财务、工会和专项报告",
    Power.P4: "福利、校内分配、聘任、考核、奖惩的办法",
    Power.P5: "提案办理情况",
    Power.P6: "评议学校领导干部",
    Power.P7: "决议、制度的落实",
    Power.P8: "学校与工会商定的其他事项",
}
