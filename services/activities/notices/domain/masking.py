"""Numbers that no notice may show: those of identity cards and of mobile phones (R-DATA-9)."""

import re
import unicodedata
from datetime import date
from typing import ClassVar

from shared.errors import Invalid
from shared.id_numbers import check_digit

# People write blanks or strokes between the digits; wide digits are made narrow before.
_GAP = r"[ \-]?"
_ID = re.compile(rf"(?<![0-9])[1-9](?:{_GAP}[0-9]){{16}}{_GAP}[0-9Xx](?![0-9Xx])")
_PHONE = re.compile(rf"(?<![0-9])1{_GAP}[3-9](?:{_GAP}[0-9]){{9}}(?![0-9])")


class NumberShown(Invalid):
    """A number in the text would be shown to everybody; the sentence does not repeat it."""

    code: ClassVar[str] = "notice-shows-number"


def check_masked(*texts: str) -> None:
    """Refuse a text in which the number of an identity card or a mobile phone is readable.

    Raises:
        NumberShown: says what, and what to do.

    """
    for text in texts:
        plain = unicodedata.normalize("NFKC", text)
        if any(_is_id(found.group()) for found in _ID.finditer(plain)):
            raise NumberShown("公示内容里有身份证号，请删去或只留前六位，后面写成 *。")
        if _PHONE.search(plain):
            raise NumberShown("公示内容里有手机号，请删去；接受异议的电话请填在“联系电话”一栏。")


def _is_id(found: str) -> bool:
    """Whether 18 places are a number that somebody may have: a day of birth and its check digit."""
    number = re.sub(r"[ \-]", "", found).upper()
    try:
        date(int(number[6:10]), int(number[10:12]), int(number[12:14]))
    except ValueError:
        return False
    return number[-1] == check_digit(number[:-1])
