"""What was done to a line of the roll by hand, as the log of acts tells it."""

from enum import StrEnum


class LineChange(StrEnum):
    """A person was added, struck off, or put back."""

    ADDED = "added"
    STRUCK = "struck"
    RESTORED = "restored"


LINE_LABELS: dict[LineChange, str] = {
    LineChange.ADDED: "增加",
    LineChange.STRUCK: "移出",
    LineChange.RESTORED: "恢复",
}
