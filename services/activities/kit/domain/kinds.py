"""Which papers a session has, when each is needed, and which get a number."""

from enum import StrEnum

from services.activities.congress.domain.powers import Treatment
from services.activities.kit.domain.facts import Facts
from shared.contracts.activities import AskingWay, SessionKind


class PaperKind(StrEnum):
    """A paper of a session, in the order in which the kit holds them."""

    REQUEST = "request"
    FILING = "filing"
    REPLY = "reply"
    NOTICE = "notice"
    AGENDA = "agenda"
    ROSTER = "roster"
    CREDENTIALS = "credentials"
    SIGN_IN = "sign_in"
    HOST_SCRIPT = "host_script"
    VOTING_METHOD = "voting_method"
    BALLOT = "ballot"
    ELECTION_BALLOT = "election_ballot"
    TALLY = "tally"
    PROPOSAL_FORM = "proposal_form"
    PROPOSAL_TABLE = "proposal_table"
    MINUTES = "minutes"
    RESOLUTION = "resolution"
    REPORT = "report"


class Phase(StrEnum):
    """When a paper is needed."""

    BEFORE = "before"
    AT = "at"
    AFTER = "after"


PAPER_LABELS: dict[PaperKind, str] = {
    PaperKind.REQUEST: "请示",
    PaperKind.FILING: "备案报告",
    PaperKind.REPLY: "批复",
    PaperKind.NOTICE: "会议通知",
    PaperKind.AGENDA: "会议议程",
    PaperKind.ROSTER: "代表名册",
    PaperKind.CREDENTIALS: "代表资格审查报告",
    PaperKind.SIGN_IN: "签到表",
    PaperKind.HOST_SCRIPT: "主持词",
    PaperKind.VOTING_METHOD: "表决办法",
    PaperKind.BALLOT: "表决票",
    PaperKind.ELECTION_BALLOT: "选举票",
    PaperKind.TALLY: "计票表",
    PaperKind.PROPOSAL_FORM: "提案表",
    PaperKind.PROPOSAL_TABLE: "提案汇总表",
    PaperKind.MINUTES: "会议记录",
    PaperKind.RESOLUTION: "决议",
    PaperKind.REPORT: "会后报告",
}

PHASE_LABELS: dict[Phase, str] = {
    Phase.BEFORE: "会前",
    Phase.AT: "会上",
    Phase.AFTER: "会后",
}

_BEFORE = (
    PaperKind.REQUEST,
    PaperKind.FILING,
    PaperKind.REPLY,
    PaperKind.NOTICE,
    PaperKind.AGENDA,
    PaperKind.ROSTER,
    PaperKind.CREDENTIALS,
    PaperKind.PROPOSAL_FORM,
    PaperKind.PROPOSAL_TABLE,
)
_AFTER = (PaperKind.MINUTES, PaperKind.RESOLUTION, PaperKind.REPORT)

PHASES: dict[PaperKind, Phase] = {
    **dict.fromkeys(PaperKind, Phase.AT),
    **dict.fromkeys(_BEFORE, Phase.BEFORE),
    **dict.fromkeys(_AFTER, Phase.AFTER),
}

# Papers that leave the union, or bind it, get a number when they are signed; the others never do.
NUMBERED = frozenset(
    {
        PaperKind.REQUEST,
        PaperKind.FILING,
        PaperKind.REPLY,
        PaperKind.NOTICE,
        PaperKind.REPORT,
    }
)

# Written by who answers, and numbered in their register.
BY_COUNTY = frozenset({PaperKind.REPLY})

# What reaches the county: what it was asked, what it answered, and what it was told afterwards.
FOR_COUNTY_BEFORE = frozenset(
    {PaperKind.REQUEST, PaperKind.FILING, PaperKind.REPLY, PaperKind.AGENDA}
)
FOR_COUNTY_AFTER = frozenset({PaperKind.RESOLUTION, PaperKind.REPORT})


def kinds_of(facts: Facts) -> list[PaperKind]:
    """The papers that this session needs, in order; a staff assembly has no delegates to examine.

    As long as nobody has decided whether it is asked for or filed, there are both to choose from.
    """
    return [kind for kind in PaperKind if _is_needed(kind, facts)]


def _is_needed(kind: PaperKind, facts: Facts) -> bool:
    needs = {
        PaperKind.REQUEST: facts.asking_way is not AskingWay.FILING,
        PaperKind.FILING: facts.asking_way is not AskingWay.REQUEST,
        PaperKind.REPLY: facts.asking_way is AskingWay.REQUEST and facts.county_answers,
        PaperKind.ROSTER: facts.kind is not SessionKind.STAFF_ASSEMBLY,
        PaperKind.CREDENTIALS: facts.kind is not SessionKind.STAFF_ASSEMBLY,
        PaperKind.VOTING_METHOD: bool(facts.balloted),
        PaperKind.TALLY: bool(facts.balloted),
        PaperKind.BALLOT: bool(facts.treated(Treatment.ADOPT)),
        PaperKind.ELECTION_BALLOT: bool(facts.treated(Treatment.ELECT)),
    }
    return needs.get(kind, True)
