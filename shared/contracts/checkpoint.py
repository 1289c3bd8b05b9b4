"""What a publisher has counted of its own events, so that readers notice a missing one."""

from pydantic import AwareDatetime, BaseModel, ConfigDict, Field

from shared.contracts.event import Event


class CountedHour(BaseModel):
    """The events of one type that were made within one hour, by the clock in their ids."""

    model_config = ConfigDict(frozen=True)

    type: str = Field(description="Wire name of the events")
    hour: AwareDatetime = Field(description="When the hour began")
    count: int
    digest: str = Field(description="XOR of their ids, in hexadecimal")


class CountedState(BaseModel):
    """How all subjects of a kind stand at a moment before which they had rested for an hour."""

    model_config = ConfigDict(frozen=True)

    subject: str = Field(description="What the subjects are, as wire names begin")
    count: int
    digest: str = Field(description="XOR of the MD5 of `id:version`, in hexadecimal")


class CheckpointMade(Event):
    """What a publisher has sent of a county, hour by hour; the county stands for the union too.

    Each one says anew what the last one said of the days before, so that none of them is needed.
    """

    through: AwareDatetime = Field(description="The hours before this moment are closed")
    hours: tuple[CountedHour, ...] = ()
    states: tuple[CountedState, ...] = Field(
        default=(), description="Only what has not changed for an hour"
    )
