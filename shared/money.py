"""Amounts of money: read as people write them, kept in cents, said in yuan."""

import re
import unicodedata
from typing import ClassVar

from shared.errors import Invalid

_WRITTEN = re.compile(r"[0-9]{1,12}(?:\.[0-9]{1,2})?")
_GROUPED = re.compile(r"[0-9]{1,3}(?:,[0-9]{3})+(?:\.[0-9]{1,2})?")


class AmountNotPossible(Invalid):
    """No amount of money that can be given."""

    code: ClassVar[str] = "amount-not-possible"


def read_amount(written: str, most_cents: int) -> int:
    """The cents that somebody wrote as yuan: 2000, ２０００, 2,000.50, 2000元.

    More than `most_cents` is taken for a slip of the pen.

    Raises:
        AmountNotPossible: says what is wrong with it.

    """
    text = unicodedata.normalize("NFKC", written).replace(" ", "")
    text = text.removeprefix("¥").removesuffix("元")
    if text.startswith(("-", "−", "－")):
        raise AmountNotPossible("金额不能是负数；要收回已发的钱，请用“收回”。")
    if not _WRITTEN.fullmatch(text) and not _GROUPED.fullmatch(text):
        raise AmountNotPossible("金额请写成数字，最多两位小数，例如 500 或 500.50。")
    yuan, _, rest = text.replace(",", "").partition(".")
    cents = int(yuan) * 100 + int(rest.ljust(2, "0") or 0)
    if cents == 0:
        raise AmountNotPossible("金额不能是 0；慰问品请按价值填写。")
    if cents > most_cents:
        raise AmountNotPossible(
            f"{yuan_words(cents)}超过单笔最多 {yuan_words(most_cents)}，请检查是不是多写了 0。"
        )
    return cents


def yuan_words(cents: int) -> str:
    """As in 2,000 元 or 0.50 元."""
    yuan, rest = divmod(cents, 100)
    return f"{yuan:,}.{rest:02} 元" if rest else f"{yuan:,} 元"


_DIGITS = "零壹贰叁肆伍陆柒捌玖"
_PLACES = ("", "拾", "佰", "仟")
_GROUPS = ("", "万", "亿", "万亿")
_TEN_THOUSAND = 10_000


def formal_yuan(cents: int) -> str:
    """The amount in the figures that cannot be altered by a stroke: 壹仟零伍拾元伍角整.

    As bills are written: 整 stands where no 分 follows; a nought between digits is said once, also
    between 元 and 分 where 角 is missing.
    """
    if cents < 0:
        return f"负{formal_yuan(-cents)}"
    yuan, rest = divmod(cents, 100)
    jiao, fen = divmod(rest, 10)
    said = f"{_formal_whole(yuan)}元" if yuan else ""
    if rest == 0:
        return f"{said or '零元'}整"
    if jiao:
        said += f"{_DIGITS[jiao]}角"
    elif yuan:
        said += "零"
    return said + (f"{_DIGITS[fen]}分" if fen else "整")


def _formal_whole(number: int) -> str:
    groups: list[int] = []
    while number:
        number, group = divmod(number, _TEN_THOUSAND)
        groups.append(group)
    said, gap = "", False
    for place in range(len(groups) - 1, -1, -1):
        group = groups[place]
        if group == 0:
            gap = True
            continue
        if said and (gap or group < _TEN_THOUSAND // 10):
            said += "零"
        said += f"{_formal_group(group)}{_GROUPS[place]}"
        gap = False
    return said


def _formal_group(group: int) -> str:
    said, gap = "", False
    for place in range(3, -1, -1):
        digit = group // 10**place % 10
        if digit == 0:
            gap = bool(said)
            continue
        said += f"{'零' if gap else ''}{_DIGITS[digit]}{_PLACES[place]}"
        gap = False
    return said
