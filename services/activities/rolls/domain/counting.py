"""How many are due and how many are there."""

from dataclasses import dataclass
from typing import ClassVar

from shared.errors import Invalid


@dataclass(frozen=True)
class Count:
    """Of the votes on one roll: how many are due (应到) and how many are there (实到)."""

    due: int
    present: int


class MoreThanDue(Invalid):
    """More are said to be there than are on the roll."""

    code: ClassVar[str] = "more-than-due"


def check_typed(present: int, due: int, of: str) -> None:
    """Refuse a typed number that the roll cannot hold.

    Raises:
        MoreThanDue: says how many are due.

    """
    if present > due:
        raise MoreThanDue(f"{of}应到 {due} 人，实到不能是 {present} 人，请核对。")
