"""Rules of the second factor: codes (RFC 6238), recovery codes, and who needs one."""

import hmac
import unicodedata
from collections.abc import Callable, Iterable
from datetime import datetime, timedelta
from enum import StrEnum

from shared.contracts.roles import Role
from shared.errors import NotAllowed, Refused

STEP_SECONDS = 30
DIGITS = 6
DRIFT = 1
"""Steps by which a phone's clock may be early or late."""

CHALLENGE_LIVES = timedelta(minutes=5)
"""Between the password and the code."""

FRESH = timedelta(minutes=15)
"""So old may a sign-in be where somebody changes how they sign in."""

RECOVERY_CODES = 10
_UNAMBIGUOUS = "abcdefghjkmnpqrstuvwxyz23456789"


class SignInStep(StrEnum):
    """What a sign-in still needs before anything works, in this order."""

    CODE = "code"  # of the second factor; there is no session yet
    CHANGE_PASSWORD = "change_password"  # noqa: S105 - a step, no password
    ENROL = "enrol"
    DONE = "done"


class WrongCode(Refused):
    """Neither the authenticator's code of now nor an unused recovery code."""

    status = 401
    code = "wrong-code"

    def __init__(self) -> None:
        super().__init__("验证码不对，或者已经用过。请等手机上出现新的验证码再填；也可以填恢复码。")


class StepOver(Refused):
    """The password was given too long ago, or elsewhere."""

    status = 401
    code = "step-over"

    def __init__(self) -> None:
        super().__init__("离输入密码已经太久，请重新输入登录名和密码。")


class NotFresh(NotAllowed):
    """How one signs in is changed right after signing in only."""

    code = "sign-in-again"

    def __init__(self) -> None:
        minutes = FRESH // timedelta(minutes=1)
        super().__init__(f"为了安全，请退出后重新登录，再在 {minutes} 分钟内办理这一项。")


class AlreadyOn(Refused):
    """There is a second factor; it is removed first."""

    code = "second-factor-on"

    def __init__(self) -> None:
        super().__init__("两步验证已经开启。要换手机，请先用现在的验证码或恢复码关闭，再重新开启。")


class NotBegun(Refused):
    """A code cannot be confirmed before there is a secret."""

    code = "second-factor-not-begun"

    def __init__(self) -> None:
        super().__init__("还没有可以确认的两步验证，请从扫码开始。")


class NoFactor(Refused):
    """There is no second factor to be used, renewed or removed."""

    code = "second-factor-off"

    def __init__(self) -> None:
        super().__init__("两步验证没有开启。")


def matching_step(
    code: str, code_at: Callable[[int], str], now: datetime, last_step: int | None
) -> int | None:
    """The step whose code this is; None for a wrong code and for one that was used before.

    A step that is not after `last_step` is never accepted again, so a code works once.
    """
    current = int(now.timestamp()) // STEP_SECONDS
    found = [
        step
        for step in range(current - DRIFT, current + DRIFT + 1)
        if hmac.compare_digest(code_at(step).encode(), code.encode())
    ]
    return next((step for step in found if last_step is None or step > last_step), None)


def normal_code(typed: str) -> str:
    """A code without what people type between its parts."""
    text = unicodedata.normalize("NFKC", typed).lower()
    return "".join(character for character in text if character.isalnum())


def is_authenticator_code(code: str) -> bool:
    """Whether it looks like one; everything else is tried as a recovery code."""
    return len(code) == DIGITS and code.isascii() and code.isdecimal()


def new_recovery_code(choose: Callable[[str], str]) -> str:
    """Twelve characters that are easily read, in three groups: about 59 bits."""
    return "-".join("".join(choose(_UNAMBIGUOUS) for _ in range(4)) for _ in range(3))


def must_be_fresh(signed_in_at: datetime, now: datetime) -> None:
    """Whoever found an open computer does not take the account over.

    Raises:
        NotFresh: the sign-in is too old.

    """
    if now - signed_in_at >= FRESH:
        raise NotFresh


def step_after_password(*, switched_on: bool, enrolled: bool) -> SignInStep:
    """Whether a code is asked for before a session begins."""
    return SignInStep.CODE if switched_on and enrolled else SignInStep.DONE


def step_of_session(
    *,
    must_change: bool,
    switched_on: bool,
    enrolled: bool,
    held: Iterable[Role],
    required: Iterable[Role],
) -> SignInStep:
    """What a session still needs; without `DONE` it has no roles and can do nothing else."""
    if must_change:
        return SignInStep.CHANGE_PASSWORD
    if switched_on and not enrolled and not frozenset(held).isdisjoint(required):
        return SignInStep.ENROL
    return SignInStep.DONE
