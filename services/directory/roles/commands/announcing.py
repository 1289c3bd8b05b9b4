"""What the clock does for roles: telling of ends to come, and of hand-overs on their day."""

from uuid import UUID

from sqlalchemy import select

from services.directory.people import queries as people
from services.directory.roles.commands.grants import told_of
from services.directory.roles.domain.figures import FigureName
from services.directory.roles.domain.terms import Term, days_before
from services.directory.roles.queries.figures import figures
from services.directory.roles.queries.grants import ending_untold
from services.directory.roles.queries.hand_overs import pairs_in
from services.directory.roles.tables import HandOver
from shared.contracts.directory import HandOverState, RoleExpiring, RoleHandedOver
from shared.contracts.roles import Role, Standing, title_of
from shared.database import Transaction


async def tell_of_ends(tx: Transaction, county_id: UUID) -> None:
    """Announce the ends in one county that are near, each grant's once."""
    values = await figures(tx)
    elected = values[FigureName.ELECTED_DAYS_BEFORE]
    short = values[FigureName.SHORT_DAYS_BEFORE]
    for grant, name in await ending_untold(tx, county_id, max(elected, short)):
        role, standing = Role(grant.role), Standing(grant.standing)
        term = Term(grant.first_day, grant.last_day)
        ahead = days_before(role, standing, term, elected=elected, short=short)
        if term.days_left(tx.today) > ahead:
            continue
        grant.end_told = True
        tx.publish(
            RoleExpiring(
                **told_of(tx, grant),
                person_name=name,
                title=title_of(role, standing),
                concerns=(grant.person_id,),
            )
        )


async def announce_due(tx: Transaction, county_id: UUID) -> None:
    """Tell of the hand-overs whose day has come."""
    due = await tx.session.scalars(
        select(HandOver)
        .where(HandOver.county_id == county_id, HandOver.day <= tx.today)
        .where(HandOver.announced_at.is_(None), HandOver.undone_at.is_(None))
        .order_by(HandOver.day, HandOver.hand_over_id)
        .with_for_update(skip_locked=True)
    )
    for hand_over in due.all():
        await announce(tx, hand_over)


async def announce(tx: Transaction, made: HandOver) -> None:
    """Tell the others that successors are in office."""
    made.announced_at = tx.now
    await tx.session.flush()
    await tell_pairs(tx, made, RoleHandedOver, version=1)


async def tell_pairs(
    tx: Transaction, made: HandOver, event: type[HandOverState], *, version: int
) -> None:
    """Tell what goes from whom to whom; the version of an undoing is the higher one."""
    pairs = await pairs_in(tx, [made.hand_over_id])
    names = await people.names_of(
        tx, {p for x in pairs for p in (x.from_person_id, x.to_person_id)}
    )
    tx.publish(
        *(
            event(
                occurred_at=tx.now,
                county_id=made.county_id,
                union_id=made.union_id,
                subject_id=pair.pair_id,
                version=version,
                from_person_id=pair.from_person_id,
                from_name=names.get(pair.from_person_id, ""),
                to_person_id=pair.to_person_id,
                to_name=names.get(pair.to_person_id, ""),
                roles=tuple(Role(role) for role in pair.roles),
                day=made.day,
                takes_work=pair.takes_work,
                made_by=made.made_by,
                made_by_name=made.made_by_name,
                concerns=(pair.from_person_id, pair.to_person_id),
            )
            for pair in pairs
        )
    )
