"""The report on what became of proposals: paragraphs drafted from facts, and one table."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from services.activities.proposals.domain.life import STUDIED, ProposalState
from services.activities.proposals.domain.words import (
    CATEGORY_LABELS,
    GRADE_LABELS,
    NOT_RATED,
    REPLY_LABELS,
    ReplyKind,
    grade_words,
)
from shared.contracts.activities import ProposalCategory, ProposalGrade


@dataclass(frozen=True)
class Line:
    """One proposal, as far as the report speaks of it."""

    number: int | None
    title: str
    category: ProposalCategory
    state: ProposalState
    authors: tuple[str, ...] = ()
    seconders: tuple[str, ...] = ()
    handler: str = ""
    kind: ReplyKind | None = None
    answer: str = ""
    grade: ProposalGrade | None = None
    carried_out: bool = False

    @property
    def on_file(self) -> bool:
        """Whether the congress deals with it, by itself or as part of another."""
        return self.state in STUDIED and self.number is not None


@dataclass(frozen=True)
class Report:
    """Paragraphs to be read out, and the table: number, matter, who, handler, answer, rating."""

    title: str
    paragraphs: tuple[str, ...]
    rows: tuple[tuple[str, str, str, str, str, str], ...]


def draft(title: str, today: date, lines: Sequence[Line]) -> Report:
    """What the records say, and nothing else: no praise, and no figure that nobody entered."""
    name = title.removesuffix("提案")
    if not lines:
        return Report(f"{name}提案办理情况报告", (f"{name}没有收到提案。",), ())
    filed = [line for line in lines if line.on_file]
    paragraphs = [
        _collected(name, lines),
        _categories(filed),
        _answers(filed),
        _ratings(filed),
        _open(filed, today),
    ]
    return Report(
        f"{name}提案办理情况报告",
        tuple(text for text in paragraphs if text),
        tuple(_row(line) for line in filed if line.state is not ProposalState.MERGED),
    )


def _counted(pairs: Sequence[tuple[str, int]]) -> str:
    return "，".join(f"{word} {count} 件" for word, count in pairs if count)


def _collected(name: str, lines: Sequence[Line]) -> str:
    states = Counter(line.state for line in lines)
    filed = sum(states[state] for state in STUDIED if state is not ProposalState.MERGED)
    said = _counted(
        [
            ("立案", filed),
            ("并案", states[ProposalState.MERGED]),
            ("转为建议", states[ProposalState.CONVERTED]),
            ("不予立案", states[ProposalState.DECLINED]),
            ("退回修改", states[ProposalState.RETURNED]),
            ("待审查", states[ProposalState.SUBMITTED]),
        ]
    )
    return f"{name}共收到提案 {len(lines)} 件，经审查，{said}。"


def _categories(filed: Sequence[Line]) -> str:
    kinds = Counter(line.category for line in filed if line.state is not ProposalState.MERGED)
    said = _counted([(label, kinds[kind]) for kind, label in CATEGORY_LABELS.items()])
    return f"立案的提案按内容分：{said}。" if said else ""


def _answers(filed: Sequence[Line]) -> str:
    answered = [line for line in filed if line.answer]
    if not answered:
        return ""
    kinds = Counter(line.kind for line in answered)
    said = _counted([(label, kinds[kind]) for kind, label in REPLY_LABELS.items()])
    done = sum(line.carried_out for line in answered)
    finished = f"；已落实 {done} 件" if done else ""
    return f"已答复 {len(answered)} 件{f'，其中{said}' if said else ''}{finished}。"


def _ratings(filed: Sequence[Line]) -> str:
    """Silence is counted as what it is."""
    closed = [line for line in filed if line.state is ProposalState.CLOSED]
    if not closed:
        return ""
    grades = Counter(line.grade for line in closed)
    said = _counted(
        [
            *((label, grades[grade]) for grade, label in GRADE_LABELS.items()),
            (NOT_RATED, grades[None]),
        ]
    )
    return f"已办结 {len(closed)} 件，提案人评价：{said}。"


def _open(filed: Sequence[Line], today: date) -> str:
    left = sum(line.state not in {ProposalState.CLOSED, ProposalState.MERGED} for line in filed)
    day = f"{today.year}年{today.month}月{today.day}日"
    return f"截至{day}，还有 {left} 件正在办理。" if left else ""


def _row(line: Line) -> tuple[str, str, str, str, str, str]:
    closed = line.state is ProposalState.CLOSED
    return (
        str(line.number or ""),
        line.title,
        "、".join(line.authors),
        line.handler,
        line.answer,
        grade_words(line.grade) if closed or line.grade else "",
    )
