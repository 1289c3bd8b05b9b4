"""What is on record of a session, put together for its papers."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from uuid import UUID

from sqlalchemy import select

from services.activities.congress.domain.agenda import OUTCOME_LABELS, Outcome
from services.activities.congress.domain.figures import (
    Addressee,
    Comparison,
    FigureName,
    Threshold,
)
from services.activities.congress.domain.life import HELD, SessionState
from services.activities.congress.domain.powers import Treatment
from services.activities.congress.queries.finding import agenda_of
from services.activities.congress.queries.rules import figures_on, rules_of
from services.activities.congress.tables import AgendaItem, CongressSession
from services.activities.kit.domain.facts import (
    Attendance,
    Attendant,
    Bar,
    Days,
    Facts,
    Group,
    Item,
    Numbers,
    Proposal,
    Seat,
)
from services.activities.kit.domain.kinds import PaperKind
from services.activities.kit.domain.numbers import in_full
from services.activities.kit.queries.helping import helpers_of
from services.activities.kit.queries.numbering import numbers_in
from services.activities.kit.queries.voting import counting_helpers, votes_of
from services.activities.kit.tables import PaperNumber
from services.activities.people import UnionCopy, known_unions
from services.activities.proposals.domain.life import ProposalState
from services.activities.proposals.domain.report import Line
from services.activities.proposals.domain.words import CATEGORY_LABELS, grade_words
from services.activities.proposals.queries.reporting import on_file
from services.activities.rolls.domain.standing import Standing
from services.activities.rolls.queries import counts, entries_of
from services.activities.rolls.tables import RollEntry
from services.activities.settings.queries import counting
from services.activities.terms.domain.figures import FIGURES as OF_TERMS
from services.activities.terms.domain.figures import FigureName as TermFigure
from services.activities.terms.domain.kinds import DelegateStanding, Roll
from services.activities.terms.queries.reading import constituencies_of, delegates_of, get_term
from services.activities.terms.tables import Constituency
from services.activities.terms.tables import Delegate as DelegateRow
from shared.contracts.activities import AskingWay, SessionKind
from shared.contracts.directory import UnionKind
from shared.database import CHINA, Transaction

_HAPPENING = HELD | {SessionState.OPENED}
_PASSED: dict[Outcome, bool] = {
    Outcome.AGREED: True,
    Outcome.PASSED: True,
    Outcome.FAILED: False,
}
_BODIES = ("工会委员会", "工会")  # what a school's union is called beyond the school's own name


async def facts_of(tx: Transaction, session: CongressSession) -> Facts:
    """Everything that papers of the session say, as it stands now."""
    unions = await known_unions(tx, [session.union_id])
    organ = unions[session.union_id].name if session.union_id in unions else ""
    county = await county_organ(tx)
    answers = session.addressee in {None, "", Addressee.EDUCATION_UNION}
    helpers = await helpers_of(tx, session)
    entries = [one for one in await entries_of(tx, session.id) if one.struck_reason is None]
    given = await numbers_in(tx, session.id)
    agenda = await agenda_of(tx, session.id)
    groups = await constituencies_of(tx, session.term_id)
    day = day_of(session)
    rules = await rules_of(tx, session.union_id, day)
    figures = await figures_on(tx, day)
    return Facts(
        organ=organ,
        school=school_of(organ),
        county_organ=county,
        kind=SessionKind(session.kind),
        title=session.title,
        young_age=(await counting(tx, OF_TERMS, day))[TermFigure.YOUNG_AGE],
        asking_way=AskingWay(session.asking_way) if session.asking_way else None,
        addressee=county if answers else helpers.addressee,
        county_answers=answers,
        planned_on=session.planned_on,
        party_agreed_on=session.party_agreed_on,
        party_minutes=session.party_minutes_number or "",
        starts_at=session.starts_at,
        place=session.place or "",
        host=session.host_name or "",
        staff=await _staff(tx, session),
        items=[_item(row) for row in agenda],
        attendants=[_attendant(entry, session) for entry in entries],
        delegates=_delegates(await delegates_of(tx, session.term_id), groups, day),
        groups=[Group(row.name, row.leader_name, row.staff_count, row.seats) for row in groups],
        attendance=await _attendance(tx, session, taken=bool(entries)),
        votes=await votes_of(tx, session.id, {row.id: row.title for row in agenda}),
        proposals=[_proposal(line) for line in await on_file(tx, session.id)],
        helpers=replace(helpers, **await counting_helpers(tx, session.id, helpers)),
        numbers=_numbers(given, session),
        days=_days(given, session),
        quorum=_bar(rules.quorum),
        passing=_bar(rules.passing),
        closed_on=session.closed_on,
        resolution=session.resolution or "",
        published_on=session.resolution_published_on,
        reported_on=session.reported_on,
        due_days=figures[FigureName.REPORT_DAYS],
    )


async def _staff(tx: Transaction, session: CongressSession) -> int | None:
    """How many work there: an assembly's roll is all of them, a congress's only their delegates."""
    if session.kind == SessionKind.STAFF_ASSEMBLY:
        return session.staff_count
    return (await get_term(tx, session.term_id)).staff_count or None


def _bar(share: Threshold) -> Bar:
    inclusive = share.comparison is Comparison.AT_LEAST
    return Bar(share.numerator, share.denominator, inclusive=inclusive)


def school_of(organ: str) -> str:
    """The school by the name of its union."""
    for body in _BODIES:
        if organ.endswith(body):
            return organ.removesuffix(body)
    return organ


async def county_organ(tx: Transaction) -> str:
    """The county's education union by its name as on the seal."""
    found = await tx.session.scalar(
        select(UnionCopy.name).where(UnionCopy.kind == UnionKind.COUNTY).limit(1)
    )
    return found or ""


async def county_union(tx: Transaction) -> UUID | None:
    found: UUID | None = await tx.session.scalar(
        select(UnionCopy.union_id).where(UnionCopy.kind == UnionKind.COUNTY).limit(1)
    )
    return found


def day_of(session: CongressSession) -> date:
    """The day on which it was or is to be held."""
    if session.starts_at is not None:
        return session.starts_at.astimezone(CHINA).date()
    return session.closed_on or session.planned_on


def _item(row: AgendaItem) -> Item:
    outcome = Outcome(row.outcome) if row.outcome else None
    return Item(
        title=row.title,
        treatment=Treatment(row.treatment),
        presenter=row.presenter,
        roll=Roll(row.roll),
        outcome=OUTCOME_LABELS[outcome] if outcome else "",
        passed=_PASSED.get(outcome) if outcome else None,
        note=row.note or "",
    )


def _proposal(line: Line) -> Proposal:
    rated = line.grade is not None or line.state is ProposalState.CLOSED
    return Proposal(
        number=str(line.number),
        title=line.title,
        proposer="、".join(line.authors),
        seconders="、".join(line.seconders),
        category=CATEGORY_LABELS[line.category],
        handler=line.handler,
        answer=line.answer,
        rating=grade_words(line.grade) if rated else "",
    )


def _attendant(entry: RollEntry, session: CongressSession) -> Attendant:
    happened = session.state in _HAPPENING
    return Attendant(
        name=entry.name,
        delegation=entry.delegation,
        standing=Standing(entry.standing),
        votes_congress=entry.votes_congress,
        votes_union=entry.votes_union,
        present=entry.signed_in_at is not None if happened else None,
    )


async def seats_of(tx: Transaction, session: CongressSession) -> list[Seat]:
    """Who has a seat in the term on the day of the session."""
    groups = await constituencies_of(tx, session.term_id)
    return _delegates(await delegates_of(tx, session.term_id), groups, day_of(session))


def _delegates(
    rows: Sequence[DelegateRow], groups: Sequence[Constituency], day: date
) -> list[Seat]:
    """Who has a seat on the day of the session."""
    names = {group.id: group.name for group in groups}
    return [
        Seat(
            name=row.name,
            delegation=names.get(row.constituency_id, "") if row.constituency_id else "",
            standing=DelegateStanding(row.standing),
            post=row.post,
            sex=row.sex,
            birth_year=row.birth_year,
            is_teacher=row.is_teacher,
            is_leader=row.is_leader,
        )
        for row in rows
        if row.first_day <= day and (row.last_day is None or row.last_day >= day)
    ]


async def _attendance(
    tx: Transaction, session: CongressSession, *, taken: bool
) -> dict[Roll, Attendance]:
    """By the roll; of a session entered from paper by the numbers that were entered."""
    if session.paper_due is not None:
        said = {Roll.CONGRESS: Attendance(session.paper_due, session.paper_present)}
        if session.paper_due_union is not None:
            union = Attendance(session.paper_due_union, session.paper_present_union)
            said[Roll.UNION] = union
        return said
    if not taken:
        return {}
    happened = session.state in _HAPPENING
    return {
        roll: Attendance(count.due, count.present if happened else None)
        for roll, count in (await counts(tx, session.id)).items()
        if count.due
    }


def _numbers(given: dict[PaperKind, PaperNumber], session: CongressSession) -> Numbers:
    def full(kind: PaperKind) -> str:
        row = given.get(kind)
        return in_full(row.word, row.year, row.number) if row else ""

    return Numbers(
        request=full(PaperKind.REQUEST),
        filing=full(PaperKind.FILING),
        reply=full(PaperKind.REPLY) or session.answer_number or "",
        notice=full(PaperKind.NOTICE),
        report=full(PaperKind.REPORT),
    )


def _days(given: dict[PaperKind, PaperNumber], session: CongressSession) -> Days:
    def day(kind: PaperKind, else_on: date | None = None) -> date | None:
        return given[kind].signed_on if kind in given else else_on

    return Days(
        request=day(PaperKind.REQUEST),
        filing=day(PaperKind.FILING),
        reply=day(PaperKind.REPLY, session.answered_on),
        notice=day(PaperKind.NOTICE),
        report=day(PaperKind.REPORT, session.reported_on),
    )
