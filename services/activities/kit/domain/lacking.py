"""What a paper does not know yet: a visible blank on it, and a line on the page."""

from dataclasses import dataclass
from enum import StrEnum

# A line to write on: a bracket with nothing in it is torn at the end of a line.
BLANK, SHORT_BLANK = "＿＿＿＿＿", "＿＿＿"


class Field(StrEnum):
    """Something that a paper asks for."""

    ADDRESSEE = "addressee"
    PARTY = "party"
    TIME = "time"
    PLACE = "place"
    HOST = "host"
    STAFF = "staff"
    ROLL = "roll"
    DELEGATES = "delegates"
    AGENDA = "agenda"
    PRESENTER = "presenter"
    CONTACT = "contact"
    PHONE = "phone"
    CHAIR = "chair"
    SECRETARY = "secretary"
    PRINCIPAL = "principal"
    RECORDER = "recorder"
    EXAMINERS = "examiners"
    PRESIDIUM = "presidium"
    SCRUTINEERS = "scrutineers"
    COUNTERS = "counters"
    CANDIDATES = "candidates"
    PRESENT = "present"
    COUNTS = "counts"
    PROPOSALS = "proposals"
    RESOLUTION = "resolution"
    PUBLISHED = "published"
    NUMBER = "number"
    SIGNED = "signed"
    REQUEST_NUMBER = "request_number"


class Source(StrEnum):
    """Where it is filled in."""

    SESSION = "session"
    HELPERS = "helpers"
    TERM = "term"
    HALL = "hall"
    BALLOTS = "ballots"
    PROPOSALS = "proposals"
    SIGNING = "signing"


FIELD_LABELS: dict[Field, str] = {
    Field.ADDRESSEE: "报送单位",
    Field.PARTY: "党组织同意的日期",
    Field.TIME: "会议时间",
    Field.PLACE: "会议地点",
    Field.HOST: "主持人",
    Field.STAFF: "教职工人数",
    Field.ROLL: "应到人员名单",
    Field.DELEGATES: "代表名单",
    Field.AGENDA: "会议议程",
    Field.PRESENTER: "报告人",
    Field.CONTACT: "联系人",
    Field.PHONE: "联系电话",
    Field.CHAIR: "工会主席姓名",
    Field.SECRETARY: "书记姓名",
    Field.PRINCIPAL: "校长（园长）姓名",
    Field.RECORDER: "记录人",
    Field.EXAMINERS: "代表资格审查小组成员",
    Field.PRESIDIUM: "主席团成员",
    Field.SCRUTINEERS: "监票人",
    Field.COUNTERS: "计票人",
    Field.CANDIDATES: "候选人",
    Field.PRESENT: "实到人数",
    Field.COUNTS: "投票结果",
    Field.PROPOSALS: "提案",
    Field.RESOLUTION: "决议内容",
    Field.PUBLISHED: "决议公布日期",
    Field.NUMBER: "文号",
    Field.SIGNED: "签发日期",
    Field.REQUEST_NUMBER: "请示的文号",
}

SOURCES: dict[Field, Source] = {
    **dict.fromkeys(
        (
            Field.PARTY,
            Field.TIME,
            Field.PLACE,
            Field.AGENDA,
            Field.PRESENTER,
            Field.RESOLUTION,
            Field.PUBLISHED,
        ),
        Source.SESSION,
    ),
    **dict.fromkeys(
        (
            Field.HOST,
            Field.ADDRESSEE,
            Field.CONTACT,
            Field.PHONE,
            Field.CHAIR,
            Field.SECRETARY,
            Field.PRINCIPAL,
            Field.RECORDER,
            Field.EXAMINERS,
            Field.PRESIDIUM,
            Field.SCRUTINEERS,
            Field.COUNTERS,
        ),
        Source.HELPERS,
    ),
    Field.STAFF: Source.TERM,
    Field.DELEGATES: Source.TERM,
    Field.ROLL: Source.SESSION,
    Field.PRESENT: Source.HALL,
    Field.CANDIDATES: Source.BALLOTS,
    Field.COUNTS: Source.BALLOTS,
    Field.PROPOSALS: Source.PROPOSALS,
    Field.NUMBER: Source.SIGNING,
    Field.SIGNED: Source.SIGNING,
    Field.REQUEST_NUMBER: Source.SIGNING,
}

SOURCE_LABELS: dict[Source, str] = {
    Source.SESSION: "在会议页面填写",
    Source.HELPERS: "在本页“人员和联系方式”填写",
    Source.TERM: "在届和代表页面填写",
    Source.HALL: "签到后自动有",
    Source.BALLOTS: "表决和选举后自动有",
    Source.PROPOSALS: "收到提案后自动有",
    Source.SIGNING: "签发时填写",
}


@dataclass(frozen=True)
class Lack:
    """Something that is missing from a paper, and where it is filled in."""

    field: Field
    label: str
    source: Source


class Pen:
    """Writes what is known, leaves a blank for what is not, and remembers each blank once."""

    def __init__(self) -> None:
        self._missing: dict[Field, None] = {}

    def say(self, value: object, field: Field, *, blank: str = BLANK) -> str:
        """The value, or a blank."""
        if value is None or value == "":
            self.miss(field)
            return blank
        return str(value)

    def miss(self, field: Field) -> None:
        self._missing[field] = None

    @property
    def missing(self) -> tuple[Lack, ...]:
        return tuple(Lack(each, FIELD_LABELS[each], SOURCES[each]) for each in self._missing)
