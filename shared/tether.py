"""Starts a program, if need be as another user, that ends when the process that started it ends."""

import ctypes
import os
import signal
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

PR_SET_PDEATHSIG = 1


@dataclass(frozen=True)
class Account:
    """Whom a program runs as; None in its place means: as we do."""

    user: int
    group: int


def tethered(
    program: Sequence[str | Path], *, account: Account | None, ending: signal.Signals
) -> list[str]:
    """The command line that runs `program` and sends it `ending` when its starter dies.

    Linux remembers the starting *thread*: start it from one that lives as long as the program
    should. Elsewhere the program outlives a starter that was killed. The process keeps its id
    through the change of user and program, so the caller may signal and wait for it directly.
    """
    user, group = (account.user, account.group) if account else (-1, -1)
    line = [sys.executable, "-I", "-S", __file__]
    line += map(str, (os.getpid(), user, group, int(ending)))
    return line + [str(word) for word in program]


def _become(parent: int, user: int, group: int, ending: int, program: list[str]) -> None:
    if user >= 0:
        os.setgroups([])
        os.setgid(group)
        os.setuid(user)
    if sys.platform == "linux":
        # After the change of user, which would clear it.
        ctypes.CDLL(None, use_errno=True).prctl(PR_SET_PDEATHSIG, ending)
        if os.getppid() != parent:
            sys.exit("the starting process has ended")
    os.execv(program[0], program)  # noqa: S606 - no shell is the point


if __name__ == "__main__":
    parent_id, user_id, group_id, ending_number = map(int, sys.argv[1:5])
    _become(parent_id, user_id, group_id, ending_number, sys.argv[5:])
