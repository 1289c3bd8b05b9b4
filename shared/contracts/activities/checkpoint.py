"""What activities has sent."""

from typing import ClassVar

from shared.contracts.checkpoint import CheckpointMade


class ActivitiesCheckpointMade(CheckpointMade):
    """What activities has sent of a county in the hours before, for its readers to compare."""

    wire_name: ClassVar[str] = "activities_checkpoint.made.v1"
    publisher: ClassVar[str] = "activities"
