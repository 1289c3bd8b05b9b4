"""Whose rows a transaction may see, and how that is said to PostgreSQL."""

from dataclasses import dataclass, field
from uuid import UUID


@dataclass(frozen=True)
class Actor:
    """Who acts, as the log of acts is to tell it: a name, and the roles it was done in."""

    name: str = ""
    roles: tuple[str, ...] = ()


@dataclass(frozen=True)
class Scope:
    """The tenant rows of one transaction.

    `union_ids` None means the whole county (county officers, event handlers).
    `person_id` opens rows that belong to a person, such as the inbox. `actor` opens nothing.
    Of transactions that are `alone` one runs at a time in a county; others run beside them.
    """

    county_id: UUID
    union_ids: frozenset[UUID] | None = None
    person_id: UUID | None = None
    actor: Actor | None = field(default=None, compare=False)
    alone: bool = field(default=False, compare=False)


def scope_statement(scope: Scope) -> str:
    """SQL that sets the scope for the running transaction only, after waiting for its turn.

    Values are UUIDs and nothing else, so they need no quoting; it leaves in one message with BEGIN.
    """
    unions = "*" if scope.union_ids is None else ",".join(sorted(map(str, scope.union_ids)))
    county = _checked(scope.county_id)
    turn = f"SELECT pg_advisory_xact_lock(hashtextextended('{county}', 0)); " if scope.alone else ""
    return (
        f"{turn}SELECT set_config('app.county', '{county}', true),"
        f" set_config('app.unions', '{unions}', true),"
        f" set_config('app.person', '{_checked(scope.person_id) if scope.person_id else ''}', true)"
    )


def _checked(value: UUID) -> str:
    """Refuse anything that is not a UUID: the text goes into SQL unquoted."""
    if not isinstance(value, UUID):
        raise TypeError(f"a scope holds UUIDs, not {type(value).__name__}")
    return str(value)


# The expressions of the row-level security policies. A setting that was never made reads NULL,
# one that ended with its transaction reads '': both give no rows. Each stands in a SELECT of its
# own, so that PostgreSQL reads it once for a statement and not once for each row.
COUNTY_MATCHES = "county_id = (SELECT nullif(current_setting('app.county', true), '')::uuid)"
UNION_MATCHES = (
    "((SELECT current_setting('app.unions', true)) = '*' OR union_id = ANY ((SELECT"
    " string_to_array(nullif(nullif(current_setting('app.unions', true), '*'), ''), ',')::uuid[]"
    ")::uuid[]))"
)
PERSON_MATCHES = "person_id = (SELECT nullif(current_setting('app.person', true), '')::uuid)"
NO_PERSON = "(SELECT nullif(current_setting('app.person', true), '')) IS NULL"
