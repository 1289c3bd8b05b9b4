"""The real-name register of what was given (实名登记表), and what the bank is to transfer."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from shared.money import formal_yuan
from shared.sheets import Column, Head, Sheet

TITLE = "慰问帮扶实名登记表"

_COLUMNS = (
    Column("序号", 6, is_figure=True),
    Column("单位", 20),
    Column("姓名", 14),
    Column("类别", 12),
    Column("形式", 10),
    Column("金额", 14),
    Column("经费来源", 14),
    Column("审批", 30),
    Column("发放日期", 24),
    Column("发放方式", 20),
    Column("签收日期", 24),
    Column("本人签名", 16),
    Column("备注", 10),
)


@dataclass(frozen=True)
class RegisterLine:
    """One aid in the register; the person signs in the column that stays empty."""

    unit: str
    name: str
    kind: str
    form: str
    amount: str
    source: str
    decided: str
    paid: str
    paid_by: str
    receipted: str
    remark: str


def register(head: Head, lines: Iterable[RegisterLine]) -> Sheet:
    """The register in the order in which the aids were entered."""
    rows: list[tuple[str | int, ...]] = [
        (
            number,
            line.unit,
            line.name,
            line.kind,
            line.form,
            line.amount,
            line.source,
            line.decided,
            line.paid,
            line.paid_by,
            line.receipted,
            "",
            line.remark,
        )
        for number, line in enumerate(lines, 1)
    ]
    return Sheet(TITLE, head, _COLUMNS, rows)


@dataclass(frozen=True)
class TransferLine:
    """One payment for the bank; the card is empty where no file knows it."""

    unit: str
    name: str
    cents: int
    card: str
    kind: str


def transfers(head: Head, lines: Sequence[TransferLine]) -> Sheet:
    """What was agreed to and waits for the bank: names, amounts and cards, with the sum."""
    rows: list[tuple[str | int, ...]] = [
        (number, line.unit, line.name, _figure(line.cents), line.card, line.kind)
        for number, line in enumerate(lines, 1)
    ]
    total = sum(line.cents for line in lines)
    rows.append(("合计", "", f"{len(lines)} 笔", _figure(total), "", formal_yuan(total)))
    columns = (
        Column("序号", 8),
        Column("单位", 30),
        Column("户名", 14),
        Column("金额（元）", 14),
        Column("银行卡号", 26),
        Column("用途", 30),
    )
    return Sheet("慰问帮扶银行转账清单", head, columns, rows)


def _figure(cents: int) -> str:
    return f"{cents // 100}.{cents % 100:02}"
