"""Offering a cover, asking people to take part, their answers, and the next period."""

from collections.abc import Collection, Iterable
from dataclasses import dataclass
from datetime import date
from typing import ClassVar
from uuid import UUID

from sqlalchemy import select

from services.welfare.audit_acts import AuditAct
from services.welfare.mutual_aid.domain.covers import (
    Answer,
    CoverKind,
    Standing,
    after,
    check_age,
    check_ages,
    check_consent_day,
    check_period,
    read_id_number,
)
from services.welfare.mutual_aid.queries.reading import (
    Offer,
    entries_of,
    place_of_id_number,
    renewal_of,
    rosters_of,
)
from services.welfare.mutual_aid.tables import Cover, CoverEntry, CoverRoster
from services.welfare.people import person_of_union, staff_of, unions_by_id
from shared import audit
from shared.database import Transaction, new_id
from shared.errors import Invalid, Refused
from shared.money import AmountNotPossible, read_amount
from shared.sealing import Keyring
from shared.web.identity import Caller

MOST_CENTS = 1_000_000  # ten thousand yuan a person: more is a slip of the pen


class NotOnRoster(Invalid):
    """Somebody who is not on this roster, or not of this union."""

    code: ClassVar[str] = "not-on-roster"


class RenewedAlready(Refused):
    """The next period is there already."""

    code: ClassVar[str] = "renewed-already"


class CoverOver(Refused):
    """Nobody joins or leaves a cover that is over."""

    code: ClassVar[str] = "cover-over"


@dataclass(frozen=True)
class NewCover:
    """What a form says of a cover; amounts in yuan as people write them."""

    name: str
    kind: CoverKind
    insurer: str
    first_day: date
    last_day: date
    superior: str
    school: str
    person: str
    youngest: int | None
    oldest: int | None


async def offer_cover(
    tx: Transaction, caller: Caller, union_id: UUID, wanted: NewCover, unions: Collection[UUID] = ()
) -> Offer:
    """Offer a cover to a school's people, or as the county to those of many schools.

    Raises:
        CoverWrong, AmountNotPossible, NotOnRoster: a union that is not there.

    """
    check_period(wanted.first_day, wanted.last_day)
    check_ages(wanted.youngest, wanted.oldest)
    known = await unions_by_id(tx, unions)
    if any(one not in known or not known[one].active for one in unions):
        raise NotOnRoster("选中的单位里有的不在本县或已停用，请重新选择。")
    cover = Cover(
        id=new_id(),
        county_id=caller.county_id,
        union_id=union_id,
        version=1,
        name=wanted.name,
        kind=wanted.kind.value,
        insurer=wanted.insurer,
        first_day=wanted.first_day,
        last_day=wanted.last_day,
        superior_cents=_share(wanted.superior),
        school_cents=_share(wanted.school),
        person_cents=_share(wanted.person),
        youngest=wanted.youngest,
        oldest=wanted.oldest,
        visible_below=bool(unions),
        made_by=caller.person_id,
        made_by_name=caller.name,
        made_at=tx.now,
    )
    return await _with_rosters(tx, cover, {*unions, union_id})


async def _with_rosters(tx: Transaction, cover: Cover, unions: Iterable[UUID]) -> Offer:
    tx.session.add(cover)
    await tx.session.flush()
    rosters = [
        CoverRoster(
            id=new_id(),
            county_id=cover.county_id,
            union_id=one,
            offered_by=cover.union_id,
            cover_id=cover.id,
            version=1,
            last_day=cover.last_day,
        )
        for one in sorted(unions)
    ]
    tx.session.add_all(rosters)
    await tx.session.flush()
    own = next(one for one in rosters if one.union_id == cover.union_id)
    await note(tx, own, AuditAct.COVER_OFFERED)
    return Offer(own, cover)


def _share(written: str) -> int:
    """Cents of one payer; nothing is a share, too."""
    if written.strip() in ("", "0"):
        return 0
    try:
        return read_amount(written, MOST_CENTS)
    except AmountNotPossible as error:
        raise AmountNotPossible(error.sentence) from None


async def ask_people(tx: Transaction, offer: Offer, people: Collection[UUID]) -> None:
    """Put people of the union on the roster; they take part once they have agreed.

    Raises:
        NotOnRoster: one of them does not belong to the union.
        CoverOver.

    """
    check_lasts(tx, offer)
    known = {entry.person_id for entry in await entries_of(tx, offer.roster.id)}
    new = [one for one in dict.fromkeys(people) if one not in known]
    for one in new:
        if await person_of_union(tx, one, offer.roster.union_id) is None:
            raise NotOnRoster("选中的人里有人不在本单位，请重新选择。")
    tx.session.add_all(_asked(tx, offer.roster, one) for one in new)
    await note_people(tx, offer.roster, AuditAct.COVER_ASKED, new)
    await tx.session.flush()


async def answer(
    tx: Transaction,
    offer: Offer,
    entry_ids: Collection[UUID],
    said: Answer,
    day: date,
    keyring: Keyring,
) -> None:
    """Write down what people said: taking part only with their consent of that day.

    Who takes part again keeps the ID number of the period before; who does not, has none here.

    Raises:
        NotOnRoster, AnswerNotPossible, AgeOutside, ConsentDay, CoverOver.

    """
    check_lasts(tx, offer)
    check_consent_day(day, tx.today)
    cover = offer.cover
    chosen = await chosen_entries(tx, offer, entry_ids)
    enrolling = {entry.person_id for entry in chosen} if said is Answer.ENROL else set()
    numbers = await _numbers_before(tx, offer, enrolling, keyring)
    for entry in chosen:
        entry.standing = after(Standing(entry.standing), said).value
        if said is not Answer.ENROL:
            entry.id_number_sealed = None
        else:
            number = numbers.get(entry.person_id)
            if entry.id_number_sealed is None and number is not None:
                entry.id_number_sealed = keyring.seal(number, place_of_id_number(entry.id))
            if entry.id_number_sealed is not None:
                number = keyring.open(entry.id_number_sealed, place_of_id_number(entry.id))
                check_age(number, cover.first_day, cover.youngest, cover.oldest)
            entry.consent_on, entry.consent_to = day, cover.insurer
        entry.changed_at = tx.now
    await note_people(tx, offer.roster, AuditAct.COVER_ANSWERED, [e.person_id for e in chosen])
    await tx.session.flush()


async def _numbers_before(
    tx: Transaction, offer: Offer, people: Collection[UUID | None], keyring: Keyring
) -> dict[UUID | None, str]:
    """The ID numbers of these people, as far as they take part in the period before this one."""
    rows = await tx.session.scalars(
        select(CoverEntry)
        .join(CoverRoster, CoverRoster.id == CoverEntry.roster_id)
        .where(
            CoverRoster.cover_id == offer.cover.renews,
            CoverRoster.union_id == offer.roster.union_id,
            CoverEntry.standing == Standing.ENROLLED,
            CoverEntry.person_id.in_(people),
        )
    )
    return {
        was.person_id: keyring.open(was.id_number_sealed, place_of_id_number(was.id))
        for was in rows
        if was.id_number_sealed is not None
    }


async def enter_id_number(
    tx: Transaction, offer: Offer, entry_id: UUID, written: str, keyring: Keyring
) -> None:
    """Seal somebody's ID number, which only the insurer's sheet shows again.

    Raises:
        IdNumberWrong, AgeOutside, NotOnRoster, CoverOver.

    """
    check_lasts(tx, offer)
    entry = (await chosen_entries(tx, offer, [entry_id]))[0]
    number = read_id_number(written, tx.today)
    cover = offer.cover
    check_age(number, cover.first_day, cover.youngest, cover.oldest)
    entry.id_number_sealed = keyring.seal(number, place_of_id_number(entry.id))
    entry.changed_at = tx.now
    await note_people(tx, offer.roster, AuditAct.COVER_ID_ENTERED, [entry.person_id])


async def chosen_entries(
    tx: Transaction, offer: Offer, entry_ids: Collection[UUID]
) -> list[CoverEntry]:
    """The people somebody has marked.

    Raises:
        NotOnRoster: one is of another roster.

    """
    known = {entry.id: entry for entry in await entries_of(tx, offer.roster.id)}
    if any(one not in known for one in entry_ids):
        raise NotOnRoster("选中的人里有人不在名单里，请刷新后重新选择。")
    return [known[one] for one in dict.fromkeys(entry_ids)]


async def renew(tx: Transaction, caller: Caller, offer: Offer, days: tuple[date, date]) -> Offer:
    """Offer the next period to whoever takes part; each agrees anew (R-DATA-2).

    Raises:
        RenewedAlready, CoverWrong.

    """
    old = offer.cover
    if await renewal_of(tx, old.id) is not None:
        raise RenewedAlready("这一项已经续过下一期，请打开下一期办理。")
    check_period(*days)
    same = ("county_id", "union_id", "name", "kind", "insurer", "superior_cents", "school_cents")
    further = ("person_cents", "youngest", "oldest", "visible_below")
    cover = Cover(
        **{name: getattr(old, name) for name in (*same, *further)},
        id=new_id(),
        version=1,
        first_day=days[0],
        last_day=days[1],
        renews=old.id,
        made_by=caller.person_id,
        made_by_name=caller.name,
        made_at=tx.now,
    )
    was = await rosters_of(tx, old.id)
    made = await _with_rosters(tx, cover, [one.union_id for one in was])
    new = {one.union_id: one for one in await rosters_of(tx, cover.id)}
    for roster in was:
        await _carry_on(tx, roster, new[roster.union_id])
    await tx.session.flush()
    return made


async def _carry_on(tx: Transaction, old: CoverRoster, new: CoverRoster) -> None:
    here = {person.person_id for person in await staff_of(tx, old.union_id)}
    for was in await entries_of(tx, old.id):
        if was.person_id not in here or was.standing != Standing.ENROLLED:
            continue
        tx.session.add(_asked(tx, new, was.person_id))


def check_lasts(tx: Transaction, offer: Offer) -> None:
    if offer.cover.last_day < tx.today:
        raise CoverOver("这一期保障已经到期，名单不能再改；请办理续保。")


def _asked(tx: Transaction, roster: CoverRoster, person_id: UUID | None) -> CoverEntry:
    return CoverEntry(
        id=new_id(),
        county_id=roster.county_id,
        union_id=roster.union_id,
        roster_id=roster.id,
        person_id=person_id,
        standing=Standing.ASKED.value,
        changed_at=tx.now,
    )


async def note(tx: Transaction, roster: CoverRoster, act: AuditAct, **facts: str) -> None:
    entry = audit.Entry(act=act, union_id=roster.union_id, subject_id=roster.id, facts=facts)
    await audit.record(tx, entry)


async def note_people(
    tx: Transaction, roster: CoverRoster, act: AuditAct, people: Iterable[UUID | None]
) -> None:
    entries = [
        audit.Entry(act=act, union_id=roster.union_id, person_id=one, subject_id=roster.id)
        for one in people
    ]
    await audit.record(tx, *entries)
