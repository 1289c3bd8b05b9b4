"""Help on a hardship file: for whom it is follows from the file, how much from its household."""

from dataclasses import dataclass
from datetime import date
from typing import ClassVar
from uuid import UUID

from services.welfare.hardship.commands.aiding import aided
from services.welfare.hardship.queries.standing import CaseStanding, case_standing
from services.welfare.relief.domain.grants import FileFirst, check_grant
from services.welfare.relief.domain.kinds import GRANTS, AidKind, SchoolLevel
from services.welfare.relief.domain.money import FigureName
from services.welfare.relief.queries.caps import figures, grant_of
from services.welfare.relief.queries.reading import place_of_student
from services.welfare.relief.tables import Aid
from shared.calendar.entered import check_days
from shared.database import Transaction
from shared.errors import Invalid
from shared.masking import plain_name
from shared.money import read_amount
from shared.sealing import Keyring

# What a family paid itself in a year may be many times what is given to it.
MOST_SELF_PAID = 100


class RecipientOfFile(Invalid):
    """Help on a file goes to its main person; nobody else is named."""

    code: ClassVar[str] = "recipient-of-file"


@dataclass(frozen=True)
class OnFile:
    """The file, and what the cap hangs on: the family's own costs, or the pupil and the school."""

    case_id: UUID | None = None
    self_paid: str | None = None
    level: SchoolLevel | None = None
    student: str | None = None


async def fill_grant(tx: Transaction, aid: Aid, wanted: OnFile, keyring: Keyring) -> None:
    """Name the file, its main person and what the cap hangs on.

    Raises:
        FileFirst, GrantIncomplete, AmountNotPossible.

    """
    standing = await _must_count(tx, aid.union_id, wanted.case_id)
    aid.case_id = standing.case_id
    aid.self_paid_cents = await _self_paid(tx, wanted.self_paid)
    aid.school_level = wanted.level.value if wanted.level else None
    check_grant(await grant_of(tx, aid, standing, wanted.student))
    aid.person_id, aid.recipient_name = standing.main_person_id, standing.main_name
    place = place_of_student(aid.id)
    aid.student_sealed = keyring.seal(wanted.student, place) if wanted.student else None
    aid.recipient_key = f"household:{standing.household_key}"
    if wanted.student:
        student = keyring.fingerprint(plain_name(wanted.student), "aid.student")
        aid.recipient_key = f"{aid.recipient_key}:{student}"


def clear_grant(aid: Aid) -> None:
    """What is not given on a file names none."""
    aid.case_id = aid.self_paid_cents = aid.school_level = aid.student_sealed = None


async def standing_behind(tx: Transaction, aid: Aid) -> CaseStanding:
    """The file on which an aid is given, as it stands now.

    Raises:
        FileFirst: it no longer counts, or is with another union.

    """
    return await _must_count(tx, aid.union_id, aid.case_id)


async def tell_file(tx: Transaction, aid: Aid, day: date) -> None:
    """Let the file know that its household was helped, if the union that helped still has it."""
    if aid.case_id is None or await case_standing(tx, aid.case_id) is None:
        return
    await aided(tx, aid.case_id, day)


async def check_signed(tx: Transaction, aid: Aid, signed_on: date) -> None:
    """Refuse help on a file that was agreed to before there was the file.

    Raises:
        DaysOutOfOrder.
        FileFirst: it no longer counts, or is with another union.

    """
    if not is_grant(aid):
        return
    standing = await standing_behind(tx, aid)
    check_days(tx.today, ("建档日期", standing.registered_on), ("审批日期", signed_on))


def is_grant(aid: Aid) -> bool:
    return AidKind(aid.kind) in GRANTS


async def _must_count(tx: Transaction, union_id: UUID, case_id: UUID | None) -> CaseStanding:
    if case_id is None:
        raise FileFirst("生活、医疗、助学救助要先建困难档案，请从困难档案里点“申请救助”。")
    standing = await case_standing(tx, case_id)
    if standing is None or standing.union_id != union_id:
        raise FileFirst("没有找到本单位的这份困难档案；档案可能还没有建好，或者已转到别的单位。")
    if not standing.counts:
        raise FileFirst("这份困难档案现在不在帮扶期内，不能申请救助；一次性困难请用“临时帮扶”。")
    return standing


async def _self_paid(tx: Transaction, written: str | None) -> int | None:
    if written is None:
        return None
    most = (await figures(tx))[FigureName.MEDICAL_PER_YEAR] * 100
    return read_amount(written, most * MOST_SELF_PAID)
