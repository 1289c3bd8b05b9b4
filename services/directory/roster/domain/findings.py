"""What is to be said of a cell or a row, and how heavily it weighs."""

import re
from dataclasses import dataclass
from enum import StrEnum

from services.directory.people.domain.masks import mask_id_number
from services.directory.roster.domain.fields import Field
from shared.spreadsheets.cells import column_letters

_SHOWN = 30
_LIKE_ID_NUMBER = re.compile(r"[0-9]{17}[0-9Xx]|[0-9]{15}")


class Weight(StrEnum):
    """A wrong row stays out, a doubtful one waits for a decision, a note is only told."""

    WRONG = "wrong"
    DOUBT = "doubt"
    NOTE = "note"


@dataclass(frozen=True)
class Trouble:
    """What is the matter with one value; `choices` are texts that would settle it in the cell."""

    weight: Weight
    code: str
    sentence: str
    choices: tuple[str, ...] = ()


@dataclass(frozen=True)
class Finding:
    """A trouble and where it stands; without a column it is the whole row's."""

    trouble: Trouble
    column: int | None = None
    field: Field | None = None


@dataclass(frozen=True)
class Reading:
    """What a cell says: a value in its one form, nothing, or a trouble (a doubt may have both)."""

    value: str | None = None
    trouble: Trouble | None = None


NOTHING = Reading()


def wrong(code: str, sentence: str) -> Reading:
    return Reading(None, Trouble(Weight.WRONG, code, sentence))


def doubt(value: str | None, code: str, sentence: str, *choices: str) -> Reading:
    return Reading(value, Trouble(Weight.DOUBT, code, sentence, choices))


def noted(value: str | None, code: str, sentence: str) -> Reading:
    return Reading(value, Trouble(Weight.NOTE, code, sentence))


def quoted(text: str) -> str:
    """A cell's text as it may stand in a sentence; an ID number in a wrong column is masked."""
    line = " ".join("".join(c for c in text if c.isprintable() or c.isspace()).split())
    line = _LIKE_ID_NUMBER.sub(lambda found: mask_id_number(found[0]), line)
    return f"“{line[:_SHOWN]}…”" if len(line) > _SHOWN else f"“{line}”"


def address(number: int, column: int | None) -> str:
    """Where something stands: `B7`, or `第 7 行`."""
    return f"第 {number} 行" if column is None else f"{column_letters(column)}{number}"
