"""What happened at a session, as a workbook for its archive; nothing ties a person to a choice."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from services.activities.kit.domain.facts import Attendant, Facts, Proposal, Vote
from services.activities.kit.domain.sealing import Scan
from services.activities.rolls.domain.standing import STANDING_LABELS
from services.activities.terms.domain.kinds import ROLL_LABELS
from shared.database import CHINA
from shared.sheets import Column, Head, Sheet, workbook


@dataclass(frozen=True)
class Step:
    """One step of the session: what was done, when and by whom."""

    word: str
    at: datetime
    who: str


def record_book(facts: Facts, steps: Sequence[Step], scans: Sequence[Scan], head: Head) -> bytes:
    """Steps, roll, counts, proposals and the hashes of scans, a sheet each."""
    return workbook(
        [
            _steps(steps, head),
            _roll(facts.attendants, head),
            _counts(facts.votes, head),
            _proposals(facts.proposals, head),
            _scans(scans, head),
        ]
    )


def _steps(steps: Sequence[Step], head: Head) -> Sheet:
    columns = (Column("时间", 24), Column("事项", 30), Column("办理人", 20))
    rows = [(f"{step.at.astimezone(CHINA):%Y-%m-%d %H:%M}", step.word, step.who) for step in steps]
    return Sheet("会议经过", head, columns, rows)


def _roll(attendants: Sequence[Attendant], head: Head) -> Sheet:
    columns = (
        Column("序号", 8, is_figure=True),
        Column("代表团", 24),
        Column("姓名", 16),
        Column("类别", 16),
        Column("到会", 10),
    )
    rows = [
        (place, one.delegation, one.name, STANDING_LABELS[one.standing], _came(one.present))
        for place, one in enumerate(attendants, 1)
    ]
    return Sheet("名单和签到", head, columns, rows)


def _came(present: bool | None) -> str:  # noqa: FBT001 - a fact
    return "" if present is None else ("到会" if present else "未到")


def _counts(votes: Sequence[Vote], head: Head) -> Sheet:
    columns = (
        Column("事项", 40),
        Column("大会", 12),
        *(Column(word, 10) for word in ("应到", "实到", "发出", "收回", "有效")),
        *(Column(word, 10) for word in ("同意", "不同意", "弃权")),
        Column("结果", 40),
    )
    rows: list[tuple[str, ...]] = []
    for vote in votes:
        papers = (vote.due, vote.present, vote.issued, vote.collected, vote.valid)
        said = (vote.yes, vote.no, vote.abstain)
        rows.append(
            (
                vote.title,
                ROLL_LABELS[vote.roll],
                *map(_figure, papers),
                *map(_figure, said),
                vote.verdict,
            )
        )
        for one in vote.choices:
            fared = tuple(map(_figure, (one.yes, one.no, one.abstain)))
            outcome = "" if one.elected is None else ("当选" if one.elected else "未当选")
            rows.append((f"　{one.name}", "", "", "", "", "", "", *fared, outcome))
    return Sheet("表决和选举结果", head, columns, rows)


def _figure(number: int | None) -> str:
    return "" if number is None else str(number)


def _proposals(proposals: Sequence[Proposal], head: Head) -> Sheet:
    columns = (
        Column("编号", 10),
        Column("案名", 40),
        Column("提案人和附议人", 30),
        Column("承办", 20),
        Column("答复", 50),
        Column("是否满意", 14),
    )
    rows = [
        (
            one.number,
            one.title,
            "、".join(filter(None, (one.proposer, one.seconders))),
            one.handler,
            one.answer,
            one.rating,
        )
        for one in proposals
    ]
    return Sheet("提案", head, columns, rows)


def _scans(scans: Sequence[Scan], head: Head) -> Sheet:
    columns = (
        Column("类别", 24),
        Column("字节数", 14, is_figure=True),
        Column("SHA-256", 70),
    )
    return Sheet("扫描件", head, columns, [(one.kind, one.size, one.sha256) for one in scans])
