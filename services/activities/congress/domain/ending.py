"""A session may close although something is still open, if somebody says why."""

from collections.abc import Sequence
from typing import ClassVar

from shared.errors import Refused


class ClosingNeedsReason(Refused):
    """Something is still open and nobody has said why it ends now; `warnings` lists it."""

    code: ClassVar[str] = "closing-needs-reason"


def check_reason(still_open: Sequence[str], reason: str | None) -> None:
    """Refuse to close over what is open without a reason, which is kept with the step.

    Nothing that is open keeps a session open: people have gone home, and a vote may be held next
    time.

    Raises:
        ClosingNeedsReason: with what is open, each in a sentence.

    """
    if still_open and not (reason or "").strip():
        raise ClosingNeedsReason(
            f"{''.join(still_open)}请写明为什么现在闭会，会记入办理经过。",
            warnings=[{"code": ClosingNeedsReason.code, "sentence": each} for each in still_open],
        )
