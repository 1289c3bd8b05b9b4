"""The eight powers of a congress, and how a matter under each is treated (R-CONGRESS-1, -2)."""

from enum import StrEnum


class Power(StrEnum):
    """What the law gives a congress to do (Order 32, article 7)."""

    P1 = "P1"
    P2 = "P2"
    P3 = "P3"
    P4 = "P4"
    P5 = "P5"
    P6 = "P6"
    P7 = "P7"
    P8 = "P8"


class Treatment(StrEnum):
    """How a matter is dealt with; what is adopted or elected needs a ballot."""

    HEAR = "hear"
    DELIBERATE = "deliberate"
    ADOPT = "adopt"
    APPRAISE = "appraise"
    ELECT = "elect"
    PROCEDURE = "procedure"


POWER_LABELS: dict[Power, str] = {
    Power.P1: "听取学校章程草案的制定和修订情况",
    Power.P2: "听取发展规划、队伍建设、改革、校园建设等重大问题的报告",
    Power.P3: "听取学校年度工作、财务、工会工作和专项报告",
    Power.P4: "讨论通过福利、校内分配及相应的聘任、考核、奖惩办法",
    Power.P5: "审议上次会议提案的办理情况报告",
    Power.P6: "评议学校领导干部",
    Power.P7: "提出意见建议，监督决议和制度的落实",
    Power.P8: "讨论法律规定以及学校与工会商定的其他事项",
}

TREATMENT_LABELS: dict[Treatment, str] = {
    Treatment.HEAR: "听取",
    Treatment.DELIBERATE: "审议",
    Treatment.ADOPT: "讨论通过",
    Treatment.APPRAISE: "评议",
    Treatment.ELECT: "选举",
    Treatment.PROCEDURE: "议程",
}

TREATMENTS_OF: dict[Power, frozenset[Treatment]] = {
    Power.P1: frozenset({Treatment.HEAR, Treatment.DELIBERATE}),
    Power.P2: frozenset({Treatment.HEAR, Treatment.DELIBERATE}),
    Power.P3: frozenset({Treatment.HEAR, Treatment.DELIBERATE}),
    Power.P4: frozenset({Treatment.ADOPT}),
    Power.P5: frozenset({Treatment.DELIBERATE}),
    Power.P6: frozenset({Treatment.APPRAISE}),
    Power.P7: frozenset({Treatment.HEAR, Treatment.DELIBERATE}),
    Power.P8: frozenset({Treatment.HEAR, Treatment.DELIBERATE, Treatment.ADOPT, Treatment.ELECT}),
}

NEEDS_BALLOT = frozenset({Treatment.ADOPT, Treatment.ELECT})
