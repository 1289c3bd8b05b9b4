"""Who may do what in activities: one table of acts to roles."""

from enum import StrEnum
from uuid import UUID

from shared.contracts.roles import Role
from shared.errors import NotAllowed
from shared.web.identity import Caller


class Act(StrEnum):
    """Something a person does in activities."""

    SEE_NOTICES = "see_notices"
    SEE_COUNTY_NOTICES = "see_county_notices"
    MAKE_NOTICE = "make_notice"
    OBJECT = "object"
    HANDLE_OBJECTION = "handle_objection"
    HANDLE_ANY_OBJECTION = "handle_any_objection"
    SEE_TERM = "see_term"
    SEE_DELEGATES = "see_delegates"
    SEE_COUNTY_TERMS = "see_county_terms"
    KEEP_TERM = "keep_term"
    SEE_BALLOTS = "see_ballots"
    RUN_BALLOTS = "run_ballots"
    READ_APPRAISALS = "read_appraisals"
    SEE_MEETINGS = "see_meetings"
    KEEP_MEETINGS = "keep_meetings"
    SEE_MEETING_COUNTS = "see_meeting_counts"
    SUGGEST = "suggest"
    HANDLE_SUGGESTIONS = "handle_suggestions"
    SEE_SUGGESTION_COUNTS = "see_suggestion_counts"
    SEE_CONGRESS = "see_congress"
    SEE_COUNTY_CONGRESS = "see_county_congress"
    RUN_CONGRESS = "run_congress"
    AGREE_CONGRESS = "agree_congress"
    ANSWER_CONGRESS = "answer_congress"
    SEE_PAPERS = "see_papers"
    SEE_COUNTY_PAPERS = "see_county_papers"
    MAKE_PAPERS = "make_papers"
    SEE_PROPOSALS = "see_proposals"
    RUN_PROPOSALS = "run_proposals"
    ASSIGN_PROPOSALS = "assign_proposals"
    OVERSEE_PROPOSALS = "oversee_proposals"
    SEE_COUNTY_PROPOSALS = "see_county_proposals"
    SET_RULES = "set_rules"
    SEE_HALL = "see_hall"
    RUN_HALL = "run_hall"
    SIGN_IN = "sign_in"
    SET_UNION_RULES = "set_union_rules"
    READ_AUDIT = "read_audit"


_COUNTY = frozenset({Role.COUNTY_OFFICER, Role.COUNTY_CHAIR})
_SCHOOL = frozenset({Role.UNION_CHAIR, Role.UNION_OFFICER})
# Everybody who belongs to a union; leading a cluster, auditing and looking after the system do not.
_PEOPLE = frozenset(Role) - {Role.CLUSTER_LEAD, Role.AUDITOR, Role.OPERATOR}

# In the words of the page that shows who may do what.
ACT_LABELS: dict[Act, str] = {
    Act.SEE_NOTICES: "查看本单位和县里的公示",
    Act.SEE_COUNTY_NOTICES: "查看全县的公示",
    Act.MAKE_NOTICE: "发布公示、登记张贴、写公示结果",
    Act.OBJECT: "对公示提出异议",
    Act.HANDLE_OBJECTION: "登记和处理本单位公示的异议",
    Act.HANDLE_ANY_OBJECTION: "处理各校公示的异议",
    Act.SEE_TERM: "查看本单位这一届的任期和代表名单",
    Act.SEE_DELEGATES: "查看代表的性别、出生年份等情况和各项比例",
    Act.SEE_COUNTY_TERMS: "查看全县各单位的届和代表",
    Act.KEEP_TERM: "开届、登记选举单位和代表、登记履职",
    Act.SEE_BALLOTS: "查看本单位宣布的表决和选举结果",
    Act.RUN_BALLOTS: "组织表决和选举、补录结果",
    Act.READ_APPRAISALS: "查看民主评议结果",
    Act.SEE_MEETINGS: "查看本单位联席会议等会议的纪要",
    Act.KEEP_MEETINGS: "登记本单位的会议纪要、把决定列为工作任务",
    Act.SEE_MEETING_COUNTS: "查看各校开过几次联席会议（看不到内容）",
    Act.SUGGEST: "向本单位工会提合理化建议、查看已公开的建议",
    Act.HANDLE_SUGGESTIONS: "审看、公开和答复本单位的合理化建议",
    Act.SEE_SUGGESTION_COUNTS: "查看各校合理化建议的件数（看不到内容）",
    Act.SEE_CONGRESS: "查看本单位的教代会",
    Act.SEE_COUNTY_CONGRESS: "查看全县教代会的请示、召开和报告情况",
    Act.RUN_CONGRESS: "筹备、请示、召开、报告本单位的教代会",
    Act.AGREE_CONGRESS: "登记党组织对召开教代会的意见",
    Act.ANSWER_CONGRESS: "批复各校的请示，退回备案和会后报告",
    Act.SEE_PAPERS: "查看本单位的会议材料和文号登记",
    Act.SEE_COUNTY_PAPERS: "查看各校报来的会议材料",
    Act.MAKE_PAPERS: "起草会议材料、签发取号、归档",
    Act.SEE_PROPOSALS: "提出、附议、评价提案，查看公布的提案",
    Act.RUN_PROPOSALS: "征集、审查、补录提案，公布办理结果",
    Act.ASSIGN_PROPOSALS: "批办提案：定承办人和期限",
    Act.OVERSEE_PROPOSALS: "查看本单位已立案的全部提案",
    Act.SEE_COUNTY_PROPOSALS: "查看全县提案的件数",
    Act.SET_RULES: "设置公示和民主管理的规则",
    Act.SEE_HALL: "查看会议名册和到会情况",
    Act.RUN_HALL: "办理会议签到，增减名册，宣布开会和延期",
    Act.SIGN_IN: "本人参加会议签到",
    Act.SET_UNION_RULES: "为本单位定更严的民主管理要求",
    Act.READ_AUDIT: "查看公示与活动的操作记录",
}

ALLOWED: dict[Act, frozenset[Role]] = {
    Act.SEE_NOTICES: _PEOPLE,
    Act.SEE_COUNTY_NOTICES: _COUNTY | {Role.AUDITOR},
    # Each in the union where the role is held: a school its own, the county those of the county.
    Act.MAKE_NOTICE: _SCHOOL | _COUNTY,
    Act.OBJECT: _PEOPLE,
    Act.HANDLE_OBJECTION: _SCHOOL | _COUNTY,
    # What the union's chair asked for, the chair's own committee does not turn down.
    Act.HANDLE_ANY_OBJECTION: _COUNTY,
    Act.SEE_TERM: _PEOPLE,
    Act.SEE_DELEGATES: _SCHOOL | {Role.PRINCIPAL, Role.PARTY_SECRETARY},
    Act.SEE_COUNTY_TERMS: _COUNTY | {Role.AUDITOR},
    Act.KEEP_TERM: _SCHOOL,
    # What a vote of a school came to, the county learns from the session's report.
    Act.SEE_BALLOTS: _PEOPLE,
    Act.RUN_BALLOTS: _SCHOOL,
    Act.READ_APPRAISALS: frozenset({Role.PARTY_SECRETARY}),
    # Whoever sits at the table by office; who was there by name reads the minutes, too.
    Act.SEE_MEETINGS: _SCHOOL | _COUNTY | {Role.PARTY_SECRETARY, Role.PRINCIPAL},
    Act.KEEP_MEETINGS: _SCHOOL | _COUNTY,
    Act.SEE_MEETING_COUNTS: _COUNTY | {Role.AUDITOR},
    Act.SUGGEST: _PEOPLE,
    # Who knows the author of a nameless one: these and nobody else, the principal least of all.
    Act.HANDLE_SUGGESTIONS: _SCHOOL | _COUNTY,
    Act.SEE_SUGGESTION_COUNTS: _COUNTY | {Role.AUDITOR},
    Act.SEE_CONGRESS: _PEOPLE,
    Act.SEE_COUNTY_CONGRESS: _COUNTY | {Role.AUDITOR},
    Act.RUN_CONGRESS: _SCHOOL,
    Act.AGREE_CONGRESS: _SCHOOL | {Role.PARTY_SECRETARY},
    Act.ANSWER_CONGRESS: _COUNTY,
    Act.SEE_PAPERS: _SCHOOL | _COUNTY | {Role.PRINCIPAL, Role.PARTY_SECRETARY},
    Act.SEE_COUNTY_PAPERS: _COUNTY | {Role.AUDITOR},
    Act.MAKE_PAPERS: _SCHOOL | _COUNTY,
    # A union of schools proposes; the county's own office has no congress here.
    Act.SEE_PROPOSALS: _PEOPLE - _COUNTY,
    Act.RUN_PROPOSALS: _SCHOOL,
    Act.ASSIGN_PROPOSALS: frozenset({Role.PRINCIPAL}),
    Act.OVERSEE_PROPOSALS: _SCHOOL | {Role.PRINCIPAL, Role.PARTY_SECRETARY, Role.SUPERVISION},
    # Counts by matter and state, of no school by itself.
    Act.SEE_COUNTY_PROPOSALS: _COUNTY | {Role.AUDITOR},
    Act.SET_RULES: _COUNTY,
    Act.SEE_HALL: _SCHOOL | {Role.PRINCIPAL, Role.PARTY_SECRETARY},
    Act.RUN_HALL: _SCHOOL,
    # Who of them is invited, the roll says.
    Act.SIGN_IN: _PEOPLE,
    Act.SET_UNION_RULES: _SCHOOL,
    Act.READ_AUDIT: _COUNTY | {Role.AUDITOR, Role.UNION_CHAIR},
}


def may(me: Caller, act: Act, union_id: UUID | None = None) -> bool:
    """Whether the caller holds a role for this act (in that union, where one is named)."""
    if union_id is None:
        return me.has(*ALLOWED[act])
    return union_id in me.unions_as(ALLOWED[act])


def must(me: Caller, act: Act, union_id: UUID | None = None) -> None:
    """Refuse unless the caller may.

    Raises:
        NotAllowed: in plain words.

    """
    if not may(me, act, union_id):
        raise NotAllowed
