"""Whether roles go together: held once, an office for one, and pairs that exclude each other."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from enum import IntEnum
from typing import ClassVar
from uuid import UUID

from services.directory.roles.domain.figures import FigureName
from services.directory.roles.domain.terms import Term
from shared.contracts.roles import ROLE_LABELS, Role, Standing, title_of
from shared.errors import Refused


class AlreadyHeld(Refused):
    """The person holds the role there in these days already."""

    code: ClassVar[str] = "role-already-held"


class SeatTaken(Refused):
    """Only one person at a time holds this office."""

    code: ClassVar[str] = "role-seat-taken"


class RolesIncompatible(Refused):
    """One person must not hold both roles."""

    code: ClassVar[str] = "roles-incompatible"


class Mode(IntEnum):
    """What a county does about two roles in one hand."""

    ALLOW = 0
    WARN = 1
    REFUSE = 2


@dataclass(frozen=True)
class Tenure:
    """That somebody holds a role in a union for a term."""

    person_id: UUID
    role: Role
    union_id: UUID
    term: Term
    cluster_id: UUID | None = None
    standing: Standing = Standing.REGULAR

    def meets(self, other: "Tenure") -> bool:
        return self.term.overlaps(other.term)


@dataclass(frozen=True)
class Exclusion:
    """Two groups of roles in one union of which nobody should hold one each, and why."""

    one: frozenset[Role]
    other: frozenset[Role]
    why: str

    def hits(self, first: Role, second: Role) -> bool:
        return (first in self.one and second in self.other) or (
            first in self.other and second in self.one
        )


# Offices that one person at a time holds in their own right, and one besides in acting.
SOLE = frozenset({Role.UNION_CHAIR, Role.COUNTY_CHAIR})

_BUSINESS = frozenset({Role.COUNTY_OFFICER, Role.COUNTY_CHAIR})

EXCLUSIONS: dict[FigureName, Exclusion] = {
    FigureName.AUDIT_AND_CHAIR: Exclusion(
        frozenset({Role.AUDIT_COMMITTEE}),
        frozenset({Role.UNION_CHAIR}),
        "经审委员审查工会经费，工会主席不兼任",  # R-ORG-2
    ),
    FigureName.AUDIT_AND_FINANCE: Exclusion(
        frozenset({Role.AUDIT_COMMITTEE}),
        frozenset({Role.FINANCE_OFFICER}),
        "经审委员审查工会经费，工会财务不兼任",  # R-ORG-2
    ),
    FigureName.CHAIR_AND_FINANCE: Exclusion(
        frozenset({Role.UNION_CHAIR}),
        frozenset({Role.FINANCE_OFFICER}),
        "批准用钱的人不管钱，工会主席不宜兼任工会财务",  # R-FUND-7
    ),
    FigureName.CHAIR_AND_PRINCIPAL: Exclusion(
        frozenset({Role.UNION_CHAIR}),
        frozenset({Role.PRINCIPAL}),
        "校长（园长）不宜作工会主席人选",  # R-ORG-2
    ),
    FigureName.AUDITOR_AND_BUSINESS: Exclusion(
        frozenset({Role.AUDITOR}),
        _BUSINESS,
        "审计人员只查阅、不经办",  # R-SEC-1
    ),
    FigureName.OPERATOR_AND_BUSINESS: Exclusion(
        frozenset({Role.OPERATOR}),
        _BUSINESS,
        "系统运维与业务办理宜由不同的人负责",  # R-SEC-1
    ),
}

_Place = tuple[UUID, Role, UUID, UUID | None]


def check_together(
    there: Iterable[Tenure], new: Sequence[Tenure], modes: Mapping[FigureName, Mode]
) -> list[str]:
    """What a county only warns of, in sentences, when the new tenures join those there.

    Raises:
        AlreadyHeld, SeatTaken, RolesIncompatible.

    """
    by_place: dict[_Place, list[Tenure]] = {}
    by_seat: dict[tuple[UUID, Role, Standing], list[Tenure]] = {}
    by_hand: dict[tuple[UUID, UUID], list[Tenure]] = {}
    warnings: list[str] = []
    for tenure in there:
        _enter(tenure, by_place, by_seat, by_hand)
    for tenure in new:
        if any(tenure.meets(other) for other in by_place.get(_place(tenure), ())):
            raise AlreadyHeld(f"该人员在这段时间里已经担任“{ROLE_LABELS[tenure.role]}”。")
        if any(tenure.meets(other) for other in by_seat.get(_seat(tenure), ())):
            title = title_of(tenure.role, tenure.standing)
            raise SeatTaken(
                f"这段时间已经有人担任“{title}”。换人请用“换届交接”；临时代替请选“代理”。"
            )
        for other in by_hand.get((tenure.person_id, tenure.union_id), ()):
            if tenure.meets(other):
                warnings += _check_pair(tenure.role, other.role, modes)
        _enter(tenure, by_place, by_seat, by_hand)
    return list(dict.fromkeys(warnings))


def _check_pair(role: Role, other: Role, modes: Mapping[FigureName, Mode]) -> list[str]:
    warnings = []
    for name, exclusion in EXCLUSIONS.items():
        if not exclusion.hits(role, other):
            continue
        if modes[name] is Mode.REFUSE:
            raise RolesIncompatible(
                f"“{ROLE_LABELS[role]}”和“{ROLE_LABELS[other]}”不能由一人担任：{exclusion.why}。"
            )
        if modes[name] is Mode.WARN:
            warnings.append(f"请留意：{exclusion.why}。")
    return warnings


def _enter(
    tenure: Tenure,
    by_place: dict[_Place, list[Tenure]],
    by_seat: dict[tuple[UUID, Role, Standing], list[Tenure]],
    by_hand: dict[tuple[UUID, UUID], list[Tenure]],
) -> None:
    by_place.setdefault(_place(tenure), []).append(tenure)
    if tenure.role in SOLE:
        by_seat.setdefault(_seat(tenure), []).append(tenure)
    by_hand.setdefault((tenure.person_id, tenure.union_id), []).append(tenure)


def _place(tenure: Tenure) -> _Place:
    return (tenure.person_id, tenure.role, tenure.union_id, tenure.cluster_id)


def _seat(tenure: Tenure) -> tuple[UUID, Role, Standing]:
    return (tenure.union_id, tenure.role, tenure.standing)
