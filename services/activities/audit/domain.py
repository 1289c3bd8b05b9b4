"""The words in which the entries of activities are shown."""

from services.activities.audit_acts import AUDIT_LABELS
from services.activities.ballots.domain.casting import PURPOSE_LABELS
from services.activities.ballots.domain.casting import WAY_LABELS as CAST_LABELS
from services.activities.congress.domain.titles import KIND_LABELS as SESSION_KINDS
from services.activities.hall.domain.lines import LINE_LABELS
from services.activities.meetings.domain.kinds import KIND_LABELS as MEETING_LABELS
from services.activities.notices.domain.life import FINDING_LABELS, KIND_LABELS
from services.activities.notices.domain.objections import WAY_LABELS
from services.activities.notices.domain.places import PLACE_LABELS
from services.activities.proposals.domain.screening import SCREENING_LABELS
from services.activities.suggestions.domain.kinds import CATEGORY_LABELS
from shared.audit.words import Words, one_of

WORDS = Words(
    acts=AUDIT_LABELS,
    facts={
        "kind": "类别",
        "category": "建议类别",
        "meeting": "会议",
        "held_on": "开会日期",
        "session_kind": "会议形式",
        "line": "名册",
        "name": "姓名",
        "congress": "教代会实到",
        "union": "工代会实到",
        "place": "公示方式",
        "way": "提出方式",
        "finding": "认定",
        "term": "届",
        "first_day": "开始日期",
        "constituency": "选举单位",
        "delegate": "代表",
        "reason": "原因",
        "purpose": "表决事项",
        "cast": "表决方式",
        "number": "文号",
        "paper": "文件",
        "screening": "审查结果",
        "kept": "内容",
    },
    unsaid=frozenset({"matter"}),
    values={
        "line": one_of(LINE_LABELS),
        "kind": one_of(KIND_LABELS),
        "session_kind": one_of(SESSION_KINDS),
        "place": one_of(PLACE_LABELS),
        "way": one_of(WAY_LABELS),
        "finding": one_of(FINDING_LABELS),
        "purpose": one_of(PURPOSE_LABELS),
        "cast": one_of(CAST_LABELS),
        "meeting": one_of(MEETING_LABELS),
        "category": one_of(CATEGORY_LABELS),
        "screening": one_of(SCREENING_LABELS),
    },
)
