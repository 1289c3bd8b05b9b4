"""The papers of a list: the sheet to sign, the sheet for the bank, and the list as it is shown."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from shared.money import formal_yuan, yuan_words
from shared.official_papers import OfficialPaper, PaperTable, plain_date
from shared.sheets import Column, Head, Sheet

_WIDTHS = (12, 26, 38, 28, 32, 20)


@dataclass(frozen=True)
class PaperLine:
    """One person on a paper; the card as its reader may see it."""

    name: str
    reason: str
    cents: int
    state: str = ""
    bank: str = ""
    card: str = ""
    receipted: str = ""


@dataclass(frozen=True)
class Giving:
    """What was given by whom: the campaign, the union by its full name, and how it was decided."""

    title: str
    union: str
    form: str
    source: str
    decided_by: str
    decided_on: date | None
    paid_on: date | None


def sign_sheet(giving: Giving, lines: Sequence[PaperLine], day: date) -> OfficialPaper:
    """The real-name register (实名制发放登记表): everybody signs for what they got."""
    total = sum(line.cents for line in lines)
    decided = ""
    if giving.decided_on is not None:
        decided = f"，{giving.decided_by}于{plain_date(giving.decided_on)}审批同意"
    paid = f"，{plain_date(giving.paid_on)}发放" if giving.paid_on else ""
    rows = [
        (str(number), line.name, line.reason, yuan_words(line.cents), "", "")
        for number, line in enumerate(lines, 1)
    ]
    return OfficialPaper(
        title=f"{giving.title}实名制发放登记表",
        paragraphs=(
            f"发放单位：{giving.union}。{giving.form}，经费来源：{giving.source}{decided}{paid}。",
            "请本人签字；委托他人代领的，由代领人签字并写明关系。",
        ),
        table=PaperTable(
            ("序号", "姓名", "类别", "金额或价值", "本人签字", "备注"),
            _WIDTHS,
            [*rows, ("合计", f"{len(lines)} 人", "", yuan_words(total), "", "")],
        ),
        closing=(
            f"合计金额（大写）：{formal_yuan(total)}。",
            "经办人：　　　　　　证明人：　　　　　　审批人：",
        ),
        signer=giving.union,
        day=day,
    )


def bank_sheet(head: Head, giving: Giving, lines: Sequence[PaperLine]) -> Sheet:
    """What the bank asks for: names, cards and amounts in figures, with the sum in both forms."""
    total = sum(line.cents for line in lines)
    rows: list[tuple[str | int, ...]] = [
        (number, giving.union, line.name, _figure(line.cents), line.bank, line.card, giving.title)
        for number, line in enumerate(lines, 1)
    ]
    rows.append(("合计", "", f"{len(lines)} 人", _figure(total), "", "", formal_yuan(total)))
    columns = (
        Column("序号", 8),
        Column("单位", 30),
        Column("户名", 14),
        Column("金额（元）", 14),
        Column("开户银行", 26),
        Column("银行卡号", 26),
        Column("用途", 40),
    )
    return Sheet("银行转账发放清单", head, columns, rows)


def shown_sheet(head: Head, lines: Sequence[PaperLine]) -> Sheet:
    """The list exactly as the page shows it."""
    columns = (
        Column("序号", 6, is_figure=True),
        Column("姓名", 14),
        Column("类别", 26),
        Column("金额或价值", 16),
        Column("开户银行", 20),
        Column("银行卡号", 14),
        Column("情况", 12),
        Column("签收日期", 24),
    )
    rows: list[tuple[str | int, ...]] = [
        (
            number,
            line.name,
            line.reason,
            yuan_words(line.cents),
            line.bank,
            line.card,
            line.state,
            line.receipted,
        )
        for number, line in enumerate(lines, 1)
    ]
    return Sheet("慰问名单", head, columns, rows)


def _figure(cents: int) -> str:
    return f"{cents // 100}.{cents % 100:02}"
