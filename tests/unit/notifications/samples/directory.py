"""Events of the directory as they come."""

from datetime import date
from uuid import UUID

from shared.contracts import directory
from shared.contracts.event import Event
from shared.contracts.roles import Role

from .envelope import ENVELOPE, PERSON, TODAY

OF_ROLE = ENVELOPE | {
    "subject_id": UUID(int=7),
    "person_id": PERSON,
    "role": Role.UNION_CHAIR,
    "first_day": date(2023, 9, 1),
    "last_day": date(2026, 8, 31),
}
OF_PAIR = ENVELOPE | {
    "subject_id": UUID(int=8),
    "from_person_id": PERSON,
    "from_name": "欧阳春",
    "to_person_id": UUID(int=10),
    "to_name": "李青",
    "roles": (Role.UNION_CHAIR, Role.FINANCE_OFFICER),
    "day": date(2026, 9, 1),
    "made_by": UUID(int=11),
    "made_by_name": "曾小雨",
}

EVENTS: tuple[Event, ...] = (
    directory.RoleExpiring(**OF_ROLE, person_name="欧阳春", title="工会主席"),
    directory.RoleEnded(**OF_ROLE),
    directory.RoleHandedOver(**OF_PAIR, takes_work=True),
    directory.RoleHandedOver(**OF_PAIR | {"roles": OF_PAIR["roles"][1:]}, takes_work=False),
    directory.RoleHandOverUndone(**OF_PAIR, takes_work=True),
    directory.StaffFileOpened(
        **ENVELOPE, subject_id=UUID(int=9), actor_id=PERSON, actor_name="欧阳春"
    ),
    directory.ConsentWithdrawn(
        **ENVELOPE,
        subject_id=UUID(int=10),
        person_id=PERSON,
        purpose="photos",
        title="活动照片",
        text_version=1,
        day=TODAY,
        from_paper=True,
    ),
    directory.DataRequested(
        **ENVELOPE, subject_id=UUID(int=11), title="删除本人资料", due_on=date(2026, 4, 7)
    ),
    directory.TermExpiring(**ENVELOPE, subject_id=UUID(int=7), due_on=date(2026, 9, 1)),
    directory.CertificateExpiring(**ENVELOPE, subject_id=UUID(int=8), due_on=date(2026, 4, 15)),
)
