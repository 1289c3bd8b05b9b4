"""Entering a file, changing it, applying, and taking the application back."""

from dataclasses import dataclass, replace
from datetime import date
from typing import ClassVar
from uuid import UUID

from services.welfare.audit_acts import AuditAct
from services.welfare.hardship.commands.doubles import file_numbers
from services.welfare.hardship.commands.steps import by, concerned, load, move_on, note, tell, touch
from services.welfare.hardship.domain.category import reckon
from services.welfare.hardship.domain.consent import ConsentMissing, check_consent
from services.welfare.hardship.domain.household import (
    Household,
    Member,
    check_complete,
    check_household,
    to_text,
)
from services.welfare.hardship.domain.life import (
    LIVE,
    CaseMove,
    CaseState,
    NothingToCorrect,
    check_correctable,
    check_editable,
)
from services.welfare.hardship.domain.words import Cause
from services.welfare.hardship.queries.reading import figures, household_of, place_of_file
from services.welfare.hardship.tables import HardshipCase
from services.welfare.people import person_of_union, staff_of
from shared.calendar.entered import check_days
from shared.contracts.welfare import HardshipApplied, HardshipWithdrawn
from shared.database import Transaction, new_id
from shared.errors import Invalid
from shared.masking import plain_name
from shared.sealing import Keyring
from shared.web.identity import Caller


class MainPersonNotHere(Invalid):
    """The main person is not on the union's list, or is and was typed."""

    code: ClassVar[str] = "main-person-not-here"


@dataclass(frozen=True)
class Wanted:
    """What a file is to hold: of a person of the union, or of a typed name of somebody retired.

    A number that is left out stays as it was.
    """

    person_id: UUID | None
    cause: Cause
    household: Household


@dataclass(frozen=True)
class Consent:
    """That the person agrees to this version of the text, with a tick or by a signature."""

    version: int | None
    day: date
    from_paper: bool


async def enter_case(
    tx: Transaction, caller: Caller, union_id: UUID, wanted: Wanted, keyring: Keyring
) -> HardshipCase:
    """Write down a file as a draft."""
    case = HardshipCase(
        id=new_id(),
        county_id=caller.county_id,
        union_id=union_id,
        version=1,
        state=CaseState.DRAFTED.value,
        consent_from_paper=False,
        from_paper=False,
        national_state="not_reported",
        touched_on=tx.today,
        entered_by=caller.person_id,
        entered_by_name=caller.name,
        made_at=tx.now,
        changed_at=tx.now,
    )
    await _fill(tx, caller, case, wanted, keyring)
    await note(tx, case, AuditAct.HARDSHIP_ENTERED)
    return case


async def change_case(
    tx: Transaction,
    caller: Caller,
    case_id: UUID,
    seen_version: int,
    wanted: Wanted,
    keyring: Keyring,
) -> HardshipCase:
    """Write a file anew where nobody has decided on it; of an open application the name stays.

    Raises:
        CaseNotEditable, Stale, AlreadyFiled.

    """
    case = await load(tx, case_id, seen_version)
    check_editable(CaseState(case.state))
    before = household_of(case, keyring)
    same = _is_same(case, wanted)
    if case.state != CaseState.DRAFTED and not same:
        raise MainPersonNotHere("已经提交的申请不能换成别人；给另一户申请，请新建一份。")
    kept = _keep_numbers(wanted.household, before) if same else wanted.household
    await _fill(tx, caller, case, replace(wanted, household=kept), keyring)
    case.changed_by = caller.person_id
    touch(tx, case)
    case.touched_on = tx.today
    await note(tx, case, AuditAct.HARDSHIP_CHANGED)
    return case


@dataclass(frozen=True)
class Correction:
    """How a family is reached and paid, as far as it is otherwise now; the rest stays."""

    phone: str | None
    bank_card: str | None
    address: str | None

    def named(self) -> dict[str, str]:
        """What is to be otherwise, under its word."""
        given = {"电话": self.phone, "银行卡号": self.bank_card, "住址": self.address}
        return {word: value for word, value in given.items() if value}


async def correct_case(
    tx: Transaction, case_id: UUID, wanted: Correction, keyring: Keyring
) -> HardshipCase:
    """Correct how a family on file is reached and paid; nothing that was decided on changes.

    Raises:
        CaseNotEditable, NothingToCorrect.

    """
    case = await load(tx, case_id)
    check_correctable(CaseState(case.state))
    named, household = wanted.named(), household_of(case, keyring)
    if not named or household is None:
        raise NothingToCorrect("请填写要更正的电话、银行卡号或住址。")
    corrected = replace(
        household,
        phone=wanted.phone or household.phone,
        bank_card=wanted.bank_card or household.bank_card,
        address=wanted.address or household.address,
    )
    case.file_sealed = keyring.seal(to_text(corrected), place_of_file(case.id))
    touch(tx, case)
    await note(tx, case, AuditAct.HARDSHIP_CORRECTED, corrected="、".join(named))
    return case


async def apply_case(
    tx: Transaction, caller: Caller, case_id: UUID, consent: Consent, keyring: Keyring
) -> HardshipCase:
    """Apply with the person's consent; from now on the household has its one file.

    Only the person ticks; whoever enters it for them has a paper that they signed on a day.

    Raises:
        ConsentMissing, NumberMissing, AlreadyFiled.

    """
    case = await load(tx, case_id)
    if not consent.from_paper and caller.person_id != case.person_id:
        raise ConsentMissing("请填写本人签字日期；同意书由本人签字以后，才能代为提交申请。")
    await submit(tx, caller, case, consent, keyring, tx.today)
    tell(tx, by(caller), case, HardshipApplied)
    return case


async def submit(
    tx: Transaction,
    caller: Caller,
    case: HardshipCase,
    consent: Consent,
    keyring: Keyring,
    day: date,
) -> None:
    """Let a draft become an application of this day."""
    check_consent(consent.version)
    check_days(tx.today, ("同意书的签字日期", consent.day))
    check_days(tx.today, ("申请日期", day))
    household = household_of(case, keyring)
    if household is not None:
        check_complete(household)
        await file_numbers(tx, caller, case, household, keyring, live=True)
    case.consent_version, case.consent_on = consent.version, consent.day
    case.consent_from_paper = consent.from_paper
    case.applied_on = day
    await move_on(tx, by(caller), case, CaseMove.APPLY, day, {})


async def withdraw_case(
    tx: Transaction, caller: Caller, case_id: UUID, reason: str | None
) -> HardshipCase:
    """Take an application back; nothing of it counts any more, and it may be erased in time."""
    case = await load(tx, case_id)
    was_applied = case.state != CaseState.DRAFTED
    facts = {"reason": reason} if reason else {}
    case.reason = reason
    await move_on(tx, by(caller), case, CaseMove.WITHDRAW, tx.today, facts)
    case.ended_on = tx.today
    case.check_on = None
    if was_applied:
        tell(tx, by(caller), case, HardshipWithdrawn, concerns=concerned(case))
    return case


async def _fill(
    tx: Transaction, caller: Caller, case: HardshipCase, wanted: Wanted, keyring: Keyring
) -> None:
    household = await _with_main_name(tx, case, wanted)
    check_household(household)
    case.cause = wanted.cause.value
    case.persons = len(household.members)
    case.file_sealed = keyring.seal(to_text(household), place_of_file(case.id))
    found = reckon(household.means(), await figures(tx)).category
    case.reckoned = found.value if found else None
    tx.session.add(case)
    live = CaseState(case.state) in LIVE
    if live:
        check_complete(household)
    await file_numbers(tx, caller, case, household, keyring, live=live)


async def _with_main_name(tx: Transaction, case: HardshipCase, wanted: Wanted) -> Household:
    """The household, its main person called as the union's list calls them."""
    household = wanted.household
    check_household(household)
    name = household.main.name
    if wanted.person_id is not None:
        person = await person_of_union(tx, wanted.person_id, case.union_id)
        if person is None:
            raise MainPersonNotHere("这个人不在本单位名单里，请重新选择。")
        name = person.name
    else:
        same = plain_name(name)
        if any(plain_name(person.name) == same for person in await staff_of(tx, case.union_id)):
            raise MainPersonNotHere(
                f"名单里有“{same}”，请从名单里选择；确是同名的退休人员，请写成“{same}（退休）”。"
            )
    case.person_id, case.main_name = wanted.person_id, name
    return replace(household, members=(replace(household.main, name=name), *household.members[1:]))


def _is_same(case: HardshipCase, wanted: Wanted) -> bool:
    """Whether it is still the same person's: by the list, or by the name that was typed."""
    if wanted.person_id is not None or case.person_id is not None:
        return wanted.person_id == case.person_id
    check_household(wanted.household)
    return plain_name(wanted.household.main.name) == plain_name(case.main_name)


def _keep_numbers(household: Household, before: Household | None) -> Household:
    """What was left out because it is shown masked stays as it was."""
    if before is None:
        return household
    known = {(member.name, member.relation): member.id_number for member in before.members}

    def kept(place: int, member: Member) -> Member:
        was = before.main.id_number if place == 0 else known.get((member.name, member.relation))
        return member if member.id_number else replace(member, id_number=was)

    return replace(
        household,
        members=tuple(kept(place, member) for place, member in enumerate(household.members)),
        phone=household.phone or before.phone,
        bank_card=household.bank_card or before.bank_card,
        address=household.address or before.address,
    )
