"""Rules of passwords: what people may choose, and what is handed out."""

import unicodedata
from collections.abc import Callable

from shared.errors import Invalid, Refused

SHORTEST_PASSWORD = 12
LONGEST_PASSWORD = 200


class WrongCredentials(Refused):
    """Name or password is wrong; which of them is not told."""

    status = 401
    code = "wrong-credentials"

    def __init__(self) -> None:
        super().__init__("登录名或密码不对，请检查后再试。")


class WeakPassword(Invalid):
    """The password chosen is too easy to guess."""

    code = "weak-password"


_COMMON_WORDS = (
    "password passw0rd admin administrator root user guest welcome qwerty qwertyuiop asdfgh zxcvbn"
    " letmein iloveyou woaini 1314 520 abc qaz wsx qwer 1qaz2wsx 1q2w3e4r gonghui jiaoyu xuexiao"
    " laoshi jiaoshi zhongguo china teacher school union mima huanying nihao hello test"
)
_RUNS = ("01234567890", "09876543210", "abcdefghijklmnopqrstuvwxyz")
_COMMON_PIECES = tuple(
    sorted(
        {*_COMMON_WORDS.split()}
        | {run[a:b] for run in _RUNS for a in range(len(run)) for b in range(a + 3, len(run) + 1)},
        key=len,
        reverse=True,
    )
)
_FEWEST_OWN_CHARACTERS = 4
_UNAMBIGUOUS = "abcdefghjkmnpqrstuvwxyz23456789"


def normal_password(password: str) -> str:
    """The same password however the keyboard composed its characters."""
    return unicodedata.normalize("NFKC", password)


def check_password(password: str, login: str) -> None:
    """A password that a person chose is long and not what everybody tries first.

    Raises:
        WeakPassword: says what to do instead.

    """
    if len(password) < SHORTEST_PASSWORD:
        raise WeakPassword(f"密码至少 {SHORTEST_PASSWORD} 位，可以用几个词连起来，不必有符号。")
    if len(password) > LONGEST_PASSWORD:
        raise WeakPassword(f"密码最多 {LONGEST_PASSWORD} 位。")
    if is_common(password, login):
        raise WeakPassword("这个密码太常见，容易被猜到，请换一个。")


def is_common(password: str, login: str) -> bool:
    """Whether hardly anything is left without everybody's words, runs, repeats and the login."""
    rest = password.casefold().replace(login.casefold(), "")
    for piece in _COMMON_PIECES:
        rest = rest.replace(piece, "")
    return len(set(rest)) < _FEWEST_OWN_CHARACTERS


def one_time_password(choose: Callable[[str], str]) -> str:
    """Sixteen characters that are easily read out, in four groups: about 79 bits."""
    return "-".join("".join(choose(_UNAMBIGUOUS) for _ in range(4)) for _ in range(4))
