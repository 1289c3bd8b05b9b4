"""Rules of identity numbers (GB 11643, R-DATA-9) and bank cards; the sentences repeat neither."""

import re
import unicodedata
from dataclasses import dataclass
from datetime import date
from typing import ClassVar

from shared.errors import Invalid

_WEIGHTS = (7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2)
_CHECK = "10X98765432"
_FORM = re.compile(r"[1-9][0-9]{16}[0-9X]")
_OLD_FORM = re.compile(r"[1-9][0-9]{14}")
_FIRST_YEAR = 1900
_CARD = re.compile(r"[0-9]{12,24}")


class NotAnIdNumber(Invalid):
    """Not the number of an identity card; the sentence does not repeat it."""

    code: ClassVar[str] = "id-number-wrong"


class NotACard(Invalid):
    """Not the number of a bank card; the sentence does not repeat it."""

    code: ClassVar[str] = "bank-card-wrong"


@dataclass(frozen=True)
class NumberRead:
    """A number of 18 places whose check digit is right, and what it says of its holder."""

    text: str
    birth: date
    is_male: bool


def check_digit(first_17: str) -> str:
    """The last place that belongs to the 17 before it."""
    total = sum(int(digit) * weight for digit, weight in zip(first_17, _WEIGHTS, strict=True))
    return _CHECK[total % 11]


def read_number(given: str, today: date) -> NumberRead:
    """Read a number as people type it: blanks, wide digits and a small x are forgiven.

    Raises:
        NotAnIdNumber: says what to look at.

    """
    text = re.sub(r"[\s\-]", "", unicodedata.normalize("NFKC", given)).upper()
    if _OLD_FORM.fullmatch(text):
        raise NotAnIdNumber("这是 15 位的旧身份证号，请填写现在的 18 位号码。")
    if not _FORM.fullmatch(text):
        raise NotAnIdNumber("身份证号应是 18 位：17 位数字，最后一位是数字或 X，请核对。")
    try:
        birth = date(int(text[6:10]), int(text[10:12]), int(text[12:14]))
    except ValueError as error:
        raise NotAnIdNumber("身份证号第 7 至 14 位不是真实的日期，请核对。") from error
    if birth.year < _FIRST_YEAR or birth > today:
        raise NotAnIdNumber("身份证号里的出生日期不可能，请核对。")
    if text[-1] != check_digit(text[:-1]):
        raise NotAnIdNumber("身份证号的最后一位与前面的对不上，可能有一位写错了，请核对。")
    return NumberRead(text, birth, is_male=int(text[16]) % 2 == 1)


def clean_card(given: str) -> str:
    """The digits of a bank card; no check digit is asked for, as passbooks have none.

    Raises:
        NotACard: these are not 12 to 24 digits.

    """
    text = re.sub(r"[\s\-]", "", unicodedata.normalize("NFKC", given))
    if not _CARD.fullmatch(text):
        raise NotACard("银行卡号应是 12 至 24 位数字，请核对。")
    return text
