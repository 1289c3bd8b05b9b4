"""That somebody from above has looked into a file; told to the chair of the union whose it is."""

from enum import StrEnum
from uuid import UUID

from pydantic import Field

from shared.contracts.welfare.base import WelfareEvent


class Sheet(StrEnum):
    """In what many files leave: a list of them, or what is handed to the bank."""

    LIST = "list"
    BANK = "bank"


class FileOpened(WelfareEvent):
    """Base of looks from above; the subject is the look.

    Neither whose file it is nor why is told: both stand with the file, for those who may read it.
    """

    actor_id: UUID
    actor_name: str
    sheet: Sheet | None = Field(
        default=None, description="The sheet in which many left at once, where it was no single one"
    )
