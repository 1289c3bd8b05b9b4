"""Numbers of bank cards: read as people type them, shown by their last four digits."""

import re
import unicodedata
from typing import ClassVar

from shared.errors import Invalid

_NUMBER = re.compile(r"[0-9]{12,19}")


class CardNotPossible(Invalid):
    """No number of a bank card."""

    code: ClassVar[str] = "card-not-possible"


def read_card(written: str) -> str:
    """The digits of a card; empty where none is wanted.

    Raises:
        CardNotPossible: says what is wrong with it.

    """
    text = unicodedata.normalize("NFKC", written).replace(" ", "").replace("-", "")
    if not text:
        return ""
    if not _NUMBER.fullmatch(text):
        raise CardNotPossible("银行卡号应是 12 到 19 位数字，请核对后重新填写。")
    return text


def last_four(number: str) -> str:
    """How much of a card is shown: 尾号 1234."""
    return f"尾号 {number[-4:]}"
