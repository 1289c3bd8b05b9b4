"""The life of an import: read, looked at, carried out, perhaps undone."""

from enum import StrEnum

from services.directory.roster.domain.judging import GOES_IN, Verdict
from shared.errors import Refused


class ImportState(StrEnum):
    """Where an import stands; in `judging`, `committing` and `undoing` it is in a job's hands."""

    JUDGING = "judging"
    READY = "ready"
    COMMITTING = "committing"
    DONE = "done"
    UNDOING = "undoing"
    UNDONE = "undone"
    DISCARDED = "discarded"


class ImportAct(StrEnum):
    """What is done with an import."""

    EDIT = "edit"
    JUDGED = "judged"
    COMMIT = "commit"
    COMMITTED = "committed"
    FAILED = "failed"
    UNDO = "undo"
    UNDONE = "undone"
    DISCARD = "discard"


MOVES: dict[tuple[ImportState, ImportAct], ImportState] = {
    (ImportState.READY, ImportAct.EDIT): ImportState.JUDGING,
    (ImportState.JUDGING, ImportAct.JUDGED): ImportState.READY,
    (ImportState.JUDGING, ImportAct.FAILED): ImportState.READY,
    (ImportState.READY, ImportAct.COMMIT): ImportState.COMMITTING,
    (ImportState.READY, ImportAct.DISCARD): ImportState.DISCARDED,
    (ImportState.COMMITTING, ImportAct.COMMITTED): ImportState.DONE,
    (ImportState.COMMITTING, ImportAct.FAILED): ImportState.READY,
    (ImportState.DONE, ImportAct.UNDO): ImportState.UNDOING,
    (ImportState.UNDOING, ImportAct.UNDONE): ImportState.UNDONE,
    (ImportState.UNDOING, ImportAct.FAILED): ImportState.DONE,
}

_SENTENCES: dict[ImportState, str] = {
    ImportState.JUDGING: "这份名单还在核对，请稍候。",
    ImportState.READY: "这份名单还没有录入。",
    ImportState.COMMITTING: "这份名单正在录入，请稍候。",
    ImportState.DONE: "这份名单已经录入，不能再改；可以先撤销本次导入。",
    ImportState.UNDOING: "这次导入正在撤销，请稍候。",
    ImportState.UNDONE: "这次导入已经撤销，请重新上传名单。",
    ImportState.DISCARDED: "这份名单已经作废，请重新上传。",
}


class ImportNotThere(Refused):
    """The import is not in the state that the act needs."""

    code = "import-state"


GROUND_CHANGED = "预览以后，人员或单位有了变化，已按现在的情况重新核对；请看过新的结果再录入。"


class NothingToEnter(Refused):
    """No row of the file may go in."""

    code = "nothing-to-enter"


class CannotUndo(Refused):
    """Something depends on the import; `facts["because"]` says what."""

    code = "cannot-undo"


def moved(state: ImportState, act: ImportAct) -> ImportState:
    """The state after an act.

    Raises:
        ImportNotThere: it cannot be done now; the sentence says what can.

    """
    target = MOVES.get((state, act))
    if target is None:
        raise ImportNotThere(_SENTENCES[state])
    return target


def check_something_goes_in(counts: dict[str, int]) -> None:
    """Refuse a commit that would enter nobody.

    Raises:
        NothingToEnter: with what to do instead.

    """
    if not any(counts.get(verdict.value) for verdict in GOES_IN):
        left = counts.get(Verdict.DOUBT.value, 0)
        ask = "请先处理存疑的行" if left else "请下载待改的表格，改好后重新上传"
        raise NothingToEnter(f"没有可以录入的行，{ask}。")


def acts_open(state: ImportState) -> tuple[ImportAct, ...]:
    """What a person may do with it now."""
    people_do = (ImportAct.EDIT, ImportAct.COMMIT, ImportAct.DISCARD, ImportAct.UNDO)
    return tuple(act for act in people_do if (state, act) in MOVES)


_NAMED_AT_MOST = 5


def because_of(because: list[str]) -> str:
    """Why an import cannot be undone any more, and what to do instead."""
    named = "；".join(because[:_NAMED_AT_MOST])
    more = f"等 {len(because)} 人" if len(because) > _NAMED_AT_MOST else ""
    return f"不能整批撤销，因为录入以后又有了变化：{named}{more}。请在人员页面逐个改正。"
