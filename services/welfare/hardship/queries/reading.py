"""One file with its steps and its household, and whose it is."""

from collections.abc import Sequence
from uuid import UUID

from sqlalchemy import select

from services.welfare.hardship.domain.figures import FIGURES, FigureName
from services.welfare.hardship.domain.household import Household, from_text
from services.welfare.hardship.domain.life import LIVE
from services.welfare.hardship.tables import HardshipCase, HardshipStep
from services.welfare.settings.queries import counting
from shared.database import Transaction
from shared.errors import NotFound
from shared.sealing import Keyring


def place_of_file(case_id: UUID) -> str:
    """Where a household is sealed: bound to its row, whichever school holds it."""
    return f"hardship_case.file:{case_id}"


def place_of_survey(case_id: UUID) -> str:
    """Where what was seen at the home is sealed."""
    return f"hardship_case.survey:{case_id}"


async def figures(tx: Transaction) -> dict[FigureName, int]:
    return await counting(tx, FIGURES)


async def get_case(tx: Transaction, case_id: UUID) -> HardshipCase:
    """One file.

    Raises:
        NotFound: not there, or another union's.

    """
    found = await tx.session.get(HardshipCase, case_id)
    if found is None:
        raise NotFound
    return found


def household_of(case: HardshipCase, keyring: Keyring) -> Household | None:
    """The household in a file; nothing once its time was over and it was erased."""
    if case.file_sealed is None:
        return None
    return from_text(keyring.open(case.file_sealed, place_of_file(case.id)))


def finding_of(case: HardshipCase, keyring: Keyring) -> str | None:
    """What the two people saw at the home."""
    if case.survey_sealed is None:
        return None
    return keyring.open(case.survey_sealed, place_of_survey(case.id))


async def steps_of(tx: Transaction, case_id: UUID) -> Sequence[HardshipStep]:
    rows = await tx.session.scalars(
        select(HardshipStep)
        .where(HardshipStep.case_id == case_id)
        .order_by(HardshipStep.made_at, HardshipStep.id)
    )
    return rows.all()


async def own_cases(tx: Transaction, person_id: UUID) -> Sequence[HardshipCase]:
    """The files of which somebody is the main person, the latest first."""
    rows = await tx.session.scalars(
        select(HardshipCase)
        .where(HardshipCase.person_id == person_id)
        .order_by(HardshipCase.made_at.desc(), HardshipCase.id.desc())
    )
    return rows.all()


async def live_case_of(
    tx: Transaction, person_id: UUID, union_id: UUID | None = None
) -> HardshipCase | None:
    """The file that counts of a main person (in that union, where one is named)."""
    statement = select(HardshipCase).where(
        HardshipCase.person_id == person_id, HardshipCase.state.in_(LIVE)
    )
    if union_id is not None:
        statement = statement.where(HardshipCase.union_id == union_id)
    found: HardshipCase | None = await tx.session.scalar(statement.limit(1))
    return found
