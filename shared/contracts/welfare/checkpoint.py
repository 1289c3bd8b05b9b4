"""What welfare has sent, for its readers to compare."""

from typing import ClassVar

from shared.contracts.checkpoint import CheckpointMade


class WelfareCheckpointMade(CheckpointMade):
    """What welfare has sent of a county in the hours before, for its readers to compare."""

    wire_name: ClassVar[str] = "welfare_checkpoint.made.v1"
    publisher: ClassVar[str] = "welfare"
