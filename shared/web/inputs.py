"""What people may send: strict models, clean text, and pages."""

import base64
import binascii
import json
import unicodedata
from datetime import date, datetime
from typing import Annotated, Any, Generic, TypeVar
from uuid import UUID

from fastapi import Query
from pydantic import AfterValidator, BaseModel, ConfigDict, Field
from pydantic_core import PydanticCustomError

from shared.errors import Invalid

LONGEST_PAGE = 200
_NOT_OURS = "翻页位置无效，请从第一页重新打开。"

# Cc without tab and line breaks, and the marks that turn the direction of what follows.
_DIRECTION = frozenset("\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")


def clean_text(value: str) -> str:
    """The text in NFC without blanks around it; control characters are refused."""
    text = unicodedata.normalize("NFC", value).strip()
    for character in text:
        if character in _DIRECTION or (
            unicodedata.category(character) in {"Cc", "Cs"} and character not in "\t\n\r"
        ):
            raise PydanticCustomError("control_character", "不能含有控制字符")
    return text


def _not_blank(value: str) -> str:
    if not value:
        raise PydanticCustomError("blank", "不能为空")
    return value


Line = Annotated[str, Field(max_length=200), AfterValidator(clean_text), AfterValidator(_not_blank)]
Paragraph = Annotated[
    str, Field(max_length=4000), AfterValidator(clean_text), AfterValidator(_not_blank)
]


FIRST_YEAR, LAST_YEAR = 2000, 2100


def _of_our_time(day: date) -> date:
    if not FIRST_YEAR <= day.year <= LAST_YEAR:
        raise PydanticCustomError("day_out_of_range", "年份不对，请检查日期")
    return day


# What people enter: the calendar reckons to 2100, and a slip of the pen such as 0226 is refused.
Day = Annotated[date, AfterValidator(_of_our_time)]


class Input(BaseModel):
    """A request body: unknown members are refused, so that nobody believes they had an effect."""

    model_config = ConfigDict(extra="forbid", frozen=True)


T = TypeVar("T")


class Page(BaseModel, Generic[T]):
    """A part of a list; `next` asks for the following part and is empty at the end.

    `total` is how many there are in all parts, told with the first part of a list that people see.
    """

    items: list[T]
    next: str | None = None
    total: int | None = None


PageSize = Annotated[int, Query(ge=1, le=LONGEST_PAGE)]


def encode_cursor(*values: object) -> str:
    raw = json.dumps([str(value) for value in values], ensure_ascii=False).encode()
    return base64.urlsafe_b64encode(raw).decode()


def decode_cursor(cursor: str, length: int) -> list[str]:
    """The values a cursor was made of.

    Raises:
        Invalid: it was not made by us.

    """
    try:
        values: Any = json.loads(base64.urlsafe_b64decode(cursor.encode()))
    except (ValueError, binascii.Error):
        values = None
    if not isinstance(values, list) or len(values) != length:
        raise Invalid(_NOT_OURS)
    return [str(value) for value in values]


def decode_moment(cursor: str | None) -> tuple[datetime, UUID] | None:
    """The moment and id of the last item already seen, in lists that are ordered by them.

    Raises:
        Invalid: the cursor was not made by us.

    """
    if cursor is None:
        return None
    moment, item_id = decode_cursor(cursor, 2)
    try:
        return datetime.fromisoformat(moment), UUID(item_id)
    except ValueError as error:
        raise Invalid(_NOT_OURS) from error
