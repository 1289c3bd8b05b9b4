"""The copy of unions, people and roles that activities shows and checks."""

from services.activities.tables import Table
from shared.messaging.subscriptions import Subscriptions
from shared.people import (
    PeopleTables,
    PersonColumns,
    RoleColumns,
    UnionColumns,
    keep_people,
)


class UnionCopy(UnionColumns, Table):
    """A union of the county."""

    __tablename__ = "union_copy"


class PersonCopy(PersonColumns, Table):
    """A person of the county."""

    __tablename__ = "person_copy"


class RoleCopy(RoleColumns, Table):
    """A role somebody holds."""

    __tablename__ = "role_copy"


subscriptions = Subscriptions("activities")
keep_people(subscriptions, PeopleTables(UnionCopy, PersonCopy, RoleCopy))
