"""That somebody from above has looked into a file; told to the chair of the union whose it is."""

from uuid import UUID

from shared.contracts.welfare.base import WelfareEvent


class FileOpened(WelfareEvent):
    """Base of looks from above; the subject is the look.

    Neither whose file it is nor why is told: both stand with the file, for those who may read it.
    """

    actor_id: UUID
    actor_name: str
