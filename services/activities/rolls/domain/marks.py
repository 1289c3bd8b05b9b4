"""Coming, leaving and coming back; what is sent late or twice changes nothing that is newer."""

from dataclasses import dataclass, replace
from datetime import datetime
from enum import StrEnum


class MarkAct(StrEnum):
    """What is written beside a name: there, gone, or that it was ticked by mistake."""

    COME = "come"
    LEAVE = "leave"
    UNDO = "undo"


class SignedHow(StrEnum):
    """How somebody signed in: with the code on their own phone, or ticked at the desk."""

    CODE = "code"
    DESK = "desk"


HOW_LABELS: dict[SignedHow, str] = {
    SignedHow.CODE: "本人签到",
    SignedHow.DESK: "代签到",
}


@dataclass(frozen=True)
class Attendance:
    """Whether somebody is there; `marked_at` is when the latest of what is known happened."""

    signed_in_at: datetime | None = None
    left_at: datetime | None = None
    marked_at: datetime | None = None

    @property
    def is_present(self) -> bool:
        return self.signed_in_at is not None and self.left_at is None


def marked(before: Attendance, act: MarkAct, at: datetime) -> Attendance:
    """How somebody stands after a mark that was made at a moment.

    Desks and phones without a network send later: of two marks the one made later holds, in
    whichever order they arrive. Of several arrivals the first that is known stays.
    """
    if before.marked_at is not None and at < before.marked_at:
        return before
    if act is MarkAct.UNDO:
        return Attendance(marked_at=at)
    if act is MarkAct.LEAVE:
        left_at = at if before.is_present else before.left_at
        return replace(before, left_at=left_at, marked_at=at)
    return Attendance(before.signed_in_at or at, None, at)
