"""Minutes on paper: 时间, 地点, who was there, the matters, and the decisions numbered through."""

from collections.abc import Sequence

from services.activities.meetings.domain.kinds import (
    KIND_LABELS,
    RESULT_LABELS,
    SIDE_LABELS,
    MatterResult,
    Side,
)
from services.activities.meetings.tables import (
    JointMeeting,
    MeetingAttendant,
    MeetingDecision,
    MeetingMatter,
)
from shared.calendar import chinese_date
from shared.contracts.activities import MeetingKind
from shared.official_papers import OfficialPaper, PaperTable, plain_date

_DIGITS = "〇一二三四五六七八九"


def title_of(meeting: JointMeeting) -> str:
    return f"{KIND_LABELS[MeetingKind(meeting.kind)]}纪要"


def minutes_paper(
    meeting: JointMeeting,
    attendants: Sequence[MeetingAttendant],
    matters: Sequence[MeetingMatter],
    decisions: Sequence[MeetingDecision],
    signer: str,
) -> OfficialPaper:
    """The minutes, dated on the day of the meeting."""
    return OfficialPaper(
        title=title_of(meeting),
        paragraphs=[*_head(meeting, attendants), *_matters(matters, decisions)],
        signer=signer,
        day=meeting.held_on,
        number=meeting.number or "",
        table=_table(decisions) if decisions else None,
        closing=[f"主持人签名：　　　　　　　　记录人签名：{'　' * 8}"],
    )


def _head(meeting: JointMeeting, attendants: Sequence[MeetingAttendant]) -> list[str]:
    lines = [
        f"时间：{chinese_date(meeting.held_on)}",
        f"地点：{meeting.place}",
        f"主持：{meeting.host_name}",
        f"记录：{meeting.recorder_name}",
    ]
    for side, label in SIDE_LABELS.items():
        names = [_named(one) for one in attendants if one.side == side]
        if names:
            word = "列席" if side is Side.OTHER else f"出席（{label}）"
            lines.append(f"{word}：{'、'.join(names)}")
    if meeting.absent:
        lines.append(f"请假：{meeting.absent}")
    return lines


def _named(one: MeetingAttendant) -> str:
    return f"{one.name}（{one.post}）" if one.post else one.name


def _matters(matters: Sequence[MeetingMatter], decisions: Sequence[MeetingDecision]) -> list[str]:
    lines = []
    for number, matter in enumerate(matters, 1):
        result = RESULT_LABELS[MatterResult(matter.result)]
        urgent = "（急需处理的事项）" if matter.urgent else ""
        lines.append(f"{chinese_number(number)}、{matter.title}{urgent}（{result}）")
        lines += [line.strip() for line in matter.discussion.splitlines() if line.strip()]
        lines += [
            f"决定 {one.place}：{one.text}" for one in decisions if one.matter_id == matter.id
        ]
    return lines


def _table(decisions: Sequence[MeetingDecision]) -> PaperTable:
    return PaperTable(
        headings=("决定", "内容", "负责人", "完成时间"),
        widths=(16, 84, 26, 30),
        rows=[
            (
                str(one.place),
                one.text,
                one.owner_name,
                plain_date(one.due_on) if one.due_on else "",
            )
            for one in decisions
        ],
    )


def chinese_number(number: int) -> str:
    """One to ninety-nine as headings write them: 一, 十, 十二, 二十一."""
    tens, ones = divmod(number, 10)
    if not tens:
        return _DIGITS[ones]
    return f"{_DIGITS[tens] if tens > 1 else ''}十{_DIGITS[ones] if ones else ''}"
