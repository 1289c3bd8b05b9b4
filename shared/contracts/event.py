"""What every event carries, and its form on the wire (structured CloudEvents 1.0 JSON)."""

import json
from datetime import UTC
from typing import Any, ClassVar, Self
from uuid import UUID

from pydantic import AwareDatetime, BaseModel, ConfigDict, Field
from uuid6 import uuid7

ENVELOPE = frozenset(
    {
        "event_id",
        "occurred_at",
        "county_id",
        "union_id",
        "subject_id",
        "version",
        "correlation_id",
        "causation_id",
        "traceparent",
    }
)


def _new_event_id() -> UUID:
    return UUID(int=uuid7().int)


class Event(BaseModel):
    """A fact that happened to one subject of one union.

    `version` is the subject's version after the fact; a consumer that keeps state lets the highest
    version win. `concerns` names people whom only the publisher can know.
    Readers ignore members they do not know, so adding one is not a breaking change.
    """

    model_config = ConfigDict(frozen=True, extra="ignore")

    wire_name: ClassVar[str]
    publisher: ClassVar[str]
    heard: ClassVar[bool] = True  # False: nobody listens yet, so the bus may find no queue for it

    event_id: UUID = Field(default_factory=_new_event_id)
    occurred_at: AwareDatetime
    county_id: UUID
    union_id: UUID
    subject_id: UUID
    version: int = 1
    correlation_id: str | None = None
    causation_id: str | None = None
    traceparent: str | None = None

    concerns: tuple[UUID, ...] = Field(
        default=(), description="People to tell whom only the publisher knows"
    )

    @classmethod
    def subject_kind(cls) -> str:
        """What `subject_id` is the id of."""
        return cls.wire_name.split(".", 1)[0]

    def to_wire(self) -> str:
        """The one text that outbox, bus and dead letter carry."""
        envelope: dict[str, Any] = {
            "specversion": "1.0",
            "id": str(self.event_id),
            "source": f"/gonghui/{self.publisher}",
            "type": self.wire_name,
            "time": self.occurred_at.astimezone(UTC).isoformat(),
            "subject": f"{self.subject_kind()}/{self.subject_id}",
            "datacontenttype": "application/json",
            "countyid": str(self.county_id),
            "unionid": str(self.union_id),
            "subjectversion": self.version,
            "correlationid": self.correlation_id,
            "causationid": self.causation_id,
            "traceparent": self.traceparent,
            "data": self.model_dump(mode="json", exclude=set(ENVELOPE)),
        }
        return json.dumps(
            {k: v for k, v in envelope.items() if v is not None},
            ensure_ascii=False,
            separators=(",", ":"),
        )

    @classmethod
    def from_envelope(cls, envelope: dict[str, Any]) -> Self:
        """Read a decoded CloudEvent of this type.

        Raises:
            pydantic.ValidationError: a required member is missing or wrong.

        """
        return cls.model_validate(
            {
                **envelope.get("data", {}),
                "event_id": envelope["id"],
                "occurred_at": envelope["time"],
                "county_id": envelope["countyid"],
                "union_id": envelope["unionid"],
                "subject_id": str(envelope["subject"]).rpartition("/")[2],
                "version": envelope["subjectversion"],
                "correlation_id": envelope.get("correlationid"),
                "causation_id": envelope.get("causationid"),
                "traceparent": envelope.get("traceparent"),
            }
        )
