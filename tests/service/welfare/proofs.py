"""A matter of the tests that has proofs, and what people do with them."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import Any
from uuid import UUID

import httpx

from services.welfare.app import service
from services.welfare.permissions import Act, may
from services.welfare.proofs import PROOFS
from shared.database import Transaction, new_id
from shared.errors import NotFound
from shared.proofs.rules import ProofKind, Reach
from shared.proofs.sweeping import proof_timers
from shared.service import Service
from shared.web.identity import Caller
from shared.web.proofs import proofs_router
from tests.service.welfare.county import School

KIND = "matter"


@dataclass
class Matters:
    """Matters of schools: their committee adds and removes, the county and the finance look."""

    known: dict[UUID, School] = field(default_factory=dict)

    def of(self, school: School) -> UUID:
        matter = new_id()
        self.known[matter] = school
        return matter

    async def reach(self, _tx: Transaction, me: Caller, subject_id: UUID) -> Reach:
        school = self.known.get(subject_id)
        if school is None or school.chair.county_id != me.county_id:
            raise NotFound
        works = may(me, Act.SEE_RELIEF, school.union_id)
        if not works and not may(me, Act.SEE_COUNTY_RELIEF):
            raise NotFound
        return Reach(
            school.union_id,
            school.teacher.person_id,
            may_add=works,
            may_remove=works,
            kinds=(ProofKind.RECEIPT, ProofKind.DECISION),
        )


def service_with(matters: Matters) -> Service:
    """Welfare, with this kind of matter alone to hang proofs on."""
    others = tuple(router for router in service.routers if router.prefix != "/proofs")
    router = proofs_router(PROOFS, {KIND: matters})
    return replace(service, routers=(*others, router), timers=proof_timers(PROOFS))


async def hand_in(
    http: httpx.AsyncClient,
    matter: UUID,
    content: bytes,
    *,
    name: str = "收条.jpg",
    kind: str = "receipt",
    headers: Mapping[str, str] | None = None,
) -> httpx.Response:
    return await http.post(
        "/proofs",
        data={"kind": kind, "subject_kind": KIND, "subject_id": str(matter)},
        files={"file": (name, content, "application/octet-stream")},
        headers=dict(headers or {}),
    )


async def listed(http: httpx.AsyncClient, matter: UUID) -> Any:
    reply = await http.get("/proofs", params={"subject_kind": KIND, "subject_id": str(matter)})
    assert reply.status_code == 200, reply.text
    return reply.json()
