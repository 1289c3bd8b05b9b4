"""Who approves what somebody drafted: nobody the own draft, so the next rung of a ladder does."""

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import ClassVar, Self
from uuid import UUID

from shared.contracts.roles import Role, Standing


class Matter(StrEnum):
    """What two different people are demanded for; everything else one person may do alone."""

    MONEY = "money"
    HARDSHIP = "hardship"
    GRANT = "grant"
    COUNTY_DECISION = "county_decision"


class Rung(StrEnum):
    """Who is asked in turn."""

    CHAIR = "chair"
    DEPUTY = "deputy"
    COMMITTEE = "committee"
    COUNTY = "county"
    COUNTY_CHAIR = "county_chair"
    COUNTY_DEPUTY = "county_deputy"
    COUNTY_OFFICER = "county_officer"


RUNG_LABELS: dict[Rung, str] = {
    Rung.CHAIR: "工会主席",
    Rung.DEPUTY: "工会副主席",
    Rung.COMMITTEE: "工会其他委员",
    Rung.COUNTY: "县教育工会",
    Rung.COUNTY_CHAIR: "县工会主席",
    Rung.COUNTY_DEPUTY: "县工会副主席",
    Rung.COUNTY_OFFICER: "县工会其他干事",
}

_SCHOOL = (Rung.CHAIR, Rung.DEPUTY, Rung.COMMITTEE, Rung.COUNTY)

LADDERS: dict[Matter, tuple[Rung, ...]] = {
    Matter.MONEY: _SCHOOL,
    Matter.HARDSHIP: _SCHOOL,
    # Help on a registered hardship file.
    Matter.GRANT: (Rung.COUNTY,),
    Matter.COUNTY_DECISION: (Rung.COUNTY_CHAIR, Rung.COUNTY_DEPUTY, Rung.COUNTY_OFFICER),
}


_OFFICERS = frozenset({Role.COUNTY_OFFICER})

# The roles that stand on a rung, and whether as deputies only (or not as such). Acting for the
# chair is being the chair, while it lasts.
RUNGS: dict[Rung, tuple[frozenset[Role], bool | None]] = {
    Rung.CHAIR: (frozenset({Role.UNION_CHAIR}), None),
    Rung.DEPUTY: (frozenset({Role.UNION_OFFICER}), True),
    Rung.COMMITTEE: (frozenset({Role.UNION_OFFICER, Role.WOMEN_COMMITTEE}), False),
    Rung.COUNTY: (frozenset({Role.COUNTY_OFFICER, Role.COUNTY_CHAIR}), None),
    Rung.COUNTY_CHAIR: (frozenset({Role.COUNTY_CHAIR}), None),
    Rung.COUNTY_DEPUTY: (_OFFICERS, True),
    Rung.COUNTY_OFFICER: (_OFFICERS, False),
}


@dataclass(frozen=True)
class Hat:
    """A role that somebody wears today, in the union that acts or in the county's own."""

    person_id: UUID
    role: Role
    standing: Standing = Standing.REGULAR


@dataclass(frozen=True)
class Approvers:
    """The rung whose turn it is, and who stands on it; nobody where no rung has another person."""

    rung: Rung
    person_ids: tuple[UUID, ...]


def approvers(matter: Matter, hats: Iterable[Hat], drafter_id: UUID) -> Approvers:
    """The first rung on which somebody other than the drafter stands.

    Where there is nobody at all, the last rung is named without people.
    """
    worn = tuple(hats)
    ladder = LADDERS[matter]
    for rung in ladder:
        people = dict.fromkeys(
            hat.person_id for hat in worn if _stands_on(hat, rung) and hat.person_id != drafter_id
        )
        if people:
            return Approvers(rung, tuple(people))
    return Approvers(ladder[-1], ())


@dataclass(frozen=True)
class NamedTurn:
    """Whose turn it is, by name; a subclass says what is to be done, and what else if by nobody."""

    rung: Rung
    people: dict[UUID, str]

    act: ClassVar[str]
    otherwise: ClassVar[str]

    @property
    def sentence(self) -> str:
        """As the page says it."""
        names = "、".join(self.people.values())
        if not names:
            return f"没有其他人可以{self.act}，{self.otherwise}。"
        return f"由{RUNG_LABELS[self.rung]}{names}{self.act}。"

    @classmethod
    def on(
        cls,
        matter: Matter,
        hats: Iterable[Hat],
        names: Mapping[UUID, str],
        drafter_id: UUID,
        own: Collection[UUID | None] = (),
    ) -> Self:
        """The first rung with somebody known by name who neither drafted it nor is among `own`."""
        worn = [hat for hat in hats if hat.person_id in names and hat.person_id not in own]
        found = approvers(matter, worn, drafter_id)
        return cls(found.rung, {person: names[person] for person in found.person_ids})


def _stands_on(hat: Hat, rung: Rung) -> bool:
    roles, deputy = RUNGS[rung]
    return hat.role in roles and deputy in (None, hat.standing is Standing.DEPUTY)
