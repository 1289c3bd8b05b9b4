"""Codes of the second factor: each is used once."""

import secrets
from uuid import UUID

import pyotp
from sqlalchemy import delete, insert, update

from services.directory.access.domain.second_factor import (
    RECOVERY_CODES,
    WrongCode,
    is_authenticator_code,
    matching_step,
    new_recovery_code,
    normal_code,
)
from services.directory.access.tables import RecoveryCode, SecondFactor
from shared.database import Transaction
from shared.sealing import Keyring


def place_of_secret(account_id: UUID) -> str:
    """Where an authenticator's secret is sealed."""
    return f"second_factor.secret:{account_id}"


async def use_code(tx: Transaction, keyring: Keyring, account_id: UUID, typed: str) -> None:
    """Take the authenticator's code of now, or a recovery code; neither works again.

    Raises:
        WrongCode: it is neither, or was used before.

    """
    if not await _accept(tx, keyring, account_id, typed):
        raise WrongCode


async def _accept(tx: Transaction, keyring: Keyring, account_id: UUID, typed: str) -> bool:
    factor = await tx.session.get(SecondFactor, account_id, with_for_update=True)
    if factor is None or factor.confirmed_at is None:
        return False
    code = normal_code(typed)
    if is_authenticator_code(code):
        return accept_step(tx, keyring, factor, code)
    used = await tx.session.scalar(
        update(RecoveryCode)
        .where(
            RecoveryCode.account_id == account_id,
            RecoveryCode.fingerprint == _fingerprint(keyring, account_id, code),
            RecoveryCode.used_at.is_(None),
        )
        .values(used_at=tx.now)
        .returning(RecoveryCode.fingerprint)
    )
    return used is not None


def accept_step(tx: Transaction, keyring: Keyring, factor: SecondFactor, code: str) -> bool:
    """Whether it is the authenticator's code of now; it is noted as used."""
    secret = keyring.open(factor.secret, place_of_secret(factor.account_id))
    step = matching_step(code, pyotp.TOTP(secret).generate_otp, tx.now, factor.last_step)
    if step is None:
        return False
    factor.last_step = step
    return True


async def renew_recovery_codes(
    tx: Transaction, keyring: Keyring, county_id: UUID, account_id: UUID
) -> list[str]:
    """Ten new codes in the place of all earlier ones; they are returned here and stored nowhere."""
    codes = [new_recovery_code(secrets.choice) for _ in range(RECOVERY_CODES)]
    await forget_recovery_codes(tx, account_id)
    await tx.session.execute(
        insert(RecoveryCode),
        [
            {
                "account_id": account_id,
                "county_id": county_id,
                "fingerprint": _fingerprint(keyring, account_id, normal_code(code)),
            }
            for code in codes
        ],
    )
    return codes


async def forget_recovery_codes(tx: Transaction, account_id: UUID) -> None:
    await tx.session.execute(delete(RecoveryCode).where(RecoveryCode.account_id == account_id))


def _fingerprint(keyring: Keyring, account_id: UUID, code: str) -> str:
    return keyring.fingerprint(code, f"recovery_code:{account_id}")
