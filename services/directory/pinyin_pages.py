"""Pages of lists sorted by pinyin: what may be asked for, and where the next page begins."""

from typing import Annotated
from uuid import UUID

from pydantic import Field

from shared.errors import Invalid
from shared.web.inputs import LONGEST_PAGE, Input, Line, decode_cursor, encode_cursor


class PageWanted(Input):
    """A part of a sorted list."""

    cursor: str | None = None
    limit: Annotated[int, Field(ge=1, le=LONGEST_PAGE)] = 100

    def after(self) -> tuple[str, UUID] | None:
        """The sort key and id of the last item already seen.

        Raises:
            Invalid: the cursor was not made by us.

        """
        if self.cursor is None:
            return None
        sort_key, item_id = decode_cursor(self.cursor, 2)
        try:
            return sort_key, UUID(item_id)
        except ValueError as error:
            raise Invalid("翻页位置无效，请从第一页重新打开。") from error


class Wanted(PageWanted):
    """A part of a sorted list; `q` is a part of a name or the initials of its syllables."""

    q: Line | None = None


def next_cursor(last: tuple[str, UUID] | None) -> str | None:
    return encode_cursor(*last) if last else None
