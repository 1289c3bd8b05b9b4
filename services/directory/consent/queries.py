"""Questions about consent."""

from collections import Counter
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.dialects.postgresql import distinct_on

from services.directory.consent.domain import (
    Answer,
    ConsentStanding,
    Purpose,
    Text,
    standing_to,
)
from services.directory.consent.domain import (
    has_consent as agreed,
)
from services.directory.consent.tables import ConsentAnswer, ConsentText
from services.directory.people import queries as people
from shared.database import Transaction
from shared.errors import NotFound


@dataclass(frozen=True)
class Asked:
    """A text in force and what a person said last of its purpose."""

    text: ConsentText
    last: ConsentAnswer | None

    @property
    def standing(self) -> ConsentStanding:
        return standing_to(text_of(self.text), answer_of(self.last))


@dataclass(frozen=True)
class UnionConsent:
    """How those who work in a union stand to a purpose: how many, and who."""

    text: ConsentText
    people: dict[ConsentStanding, list[tuple[UUID, str]]]

    @property
    def counts(self) -> Counter[ConsentStanding]:
        return Counter({standing: len(who) for standing, who in self.people.items()})


async def answered_among(tx: Transaction, person_ids: Collection[UUID]) -> set[UUID]:
    """Those of the people who have answered a purpose, whatever they said."""
    rows = await tx.session.scalars(
        select(ConsentAnswer.person_id).where(ConsentAnswer.person_id.in_(person_ids)).distinct()
    )
    return set(rows)


async def has_consent(tx: Transaction, person_id: UUID, purpose: Purpose, day: date) -> bool:
    """Whether the person agreed on this day to what the county asked for this purpose.

    The scope is one that sees the person. What is passed on needs it on the day of passing on.
    """
    texts = await tx.session.scalars(select(ConsentText).where(ConsentText.purpose == purpose))
    answers = await tx.session.scalars(
        select(ConsentAnswer)
        .where(ConsentAnswer.person_id == person_id, ConsentAnswer.purpose == purpose)
        .order_by(ConsentAnswer.seq)
    )
    said = [answer for answer in map(answer_of, answers) if answer is not None]
    return agreed(map(text_of, texts), said, day)


async def texts(tx: Transaction) -> Sequence[ConsentText]:
    """Every text there was or will be, by purpose and version."""
    found = await tx.session.scalars(
        select(ConsentText).order_by(ConsentText.purpose, ConsentText.version)
    )
    return found.all()


async def text_in_force(tx: Transaction, purpose: Purpose) -> ConsentText:
    """What is asked today.

    Raises:
        NotFound: the county does not ask for this purpose.

    """
    found = (await _in_force(tx)).get(purpose)
    if found is None:
        raise NotFound("县里还没有就这一项征求意见。")
    return found


async def asked_of(tx: Transaction, person_id: UUID) -> list[Asked]:
    """What the person is asked today, in the order of the purposes."""
    await people.one_person(tx, person_id)
    last = await _last_answers(tx, [person_id])
    in_force = await _in_force(tx)
    return [Asked(text, last.get((person_id, purpose))) for purpose, text in in_force.items()]


async def last_answer(tx: Transaction, person_id: UUID, purpose: Purpose) -> ConsentAnswer | None:
    return (await _last_answers(tx, [person_id])).get((person_id, purpose))


async def answers_of(tx: Transaction, person_id: UUID) -> Sequence[ConsentAnswer]:
    """All that the person ever said, for an export of what is held."""
    found = await tx.session.scalars(
        select(ConsentAnswer)
        .where(ConsentAnswer.person_id == person_id)
        .order_by(ConsentAnswer.purpose, ConsentAnswer.seq)
    )
    return found.all()


async def union_consent(tx: Transaction, union_id: UUID) -> list[UnionConsent]:
    """How the union's staff stand to each purpose, each list sorted by pinyin."""
    staff = await people.people_of_union(tx, union_id)
    last = await _last_answers(tx, [person.person_id for person in staff])
    found = []
    for purpose, text in (await _in_force(tx)).items():
        who: dict[ConsentStanding, list[tuple[UUID, str]]] = {
            standing: [] for standing in ConsentStanding
        }
        for person in staff:
            answer = answer_of(last.get((person.person_id, purpose)))
            who[standing_to(text_of(text), answer)].append((person.person_id, person.name))
        found.append(UnionConsent(text, who))
    return found


def text_of(row: ConsentText) -> Text:
    return Text(row.version, row.valid_from)


def answer_of(row: ConsentAnswer | None) -> Answer | None:
    return Answer(ConsentStanding(row.standing), row.text_version, row.day) if row else None


async def _in_force(tx: Transaction) -> dict[Purpose, ConsentText]:
    rows = await tx.session.scalars(
        select(ConsentText)
        .where(ConsentText.valid_from <= tx.today)
        .order_by(ConsentText.purpose, ConsentText.version)
    )
    newest = {Purpose(row.purpose): row for row in rows}
    return {purpose: newest[purpose] for purpose in Purpose if purpose in newest}


async def _last_answers(
    tx: Transaction, person_ids: Collection[UUID]
) -> dict[tuple[UUID, Purpose], ConsentAnswer]:
    rows: Iterable[ConsentAnswer] = await tx.session.scalars(
        select(ConsentAnswer)
        .where(ConsentAnswer.person_id.in_(person_ids))
        .ext(distinct_on(ConsentAnswer.person_id, ConsentAnswer.purpose))
        .order_by(ConsentAnswer.person_id, ConsentAnswer.purpose, ConsentAnswer.seq.desc())
    )
    return {(row.person_id, Purpose(row.purpose)): row for row in rows}
