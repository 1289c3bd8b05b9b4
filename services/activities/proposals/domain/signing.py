"""Who signs a proposal: one proposer, and enough others who second it (R-PROP-2)."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from typing import ClassVar
from uuid import UUID

from services.activities.proposals.domain.words import SignerPart, SignerState
from shared.errors import Invalid, Refused
from shared.masking import plain_name


class NotEligible(Refused):
    """Only delegates propose and second; in a staff assembly everybody does."""

    code: ClassVar[str] = "proposal-not-eligible"
    status = 403


class SignerWrong(Invalid):
    """Somebody cannot sign this proposal, or not twice."""

    code: ClassVar[str] = "proposal-signer-wrong"


class TooFewSeconders(Refused):
    """Fewer have seconded it than the county asks for."""

    code: ClassVar[str] = "proposal-too-few-seconders"


@dataclass(frozen=True)
class Signer:
    """Somebody who signs: known by id, or a name typed from paper."""

    name: str
    person_id: UUID | None = None
    part: SignerPart = SignerPart.SECONDER
    state: SignerState = SignerState.SIGNED

    @property
    def key(self) -> str:
        """By this somebody is known who signs twice."""
        return str(self.person_id) if self.person_id else plain_name(self.name)


def match(name: str, eligible: Mapping[UUID, str]) -> UUID | None:
    """Who is meant by a typed name; nobody where several or none are called so."""
    same = plain_name(name)
    found = [person_id for person_id, known in eligible.items() if plain_name(known) == same]
    return found[0] if len(found) == 1 else None


def check_new(known: Collection[Signer], new: Sequence[Signer]) -> None:
    """Refuse somebody who signs already.

    Raises:
        SignerWrong: names them.

    """
    keys = {signer.key for signer in known}
    for signer in new:
        if signer.key in keys:
            raise SignerWrong(f"{signer.name}已经在提案人或附议人里，请不要重复填写。")
        keys.add(signer.key)


def seconders(signers: Collection[Signer]) -> int:
    return sum(s.part is SignerPart.SECONDER and s.state is SignerState.SIGNED for s in signers)


def check_enough(signers: Collection[Signer], least: int) -> None:
    """Refuse to hand in what too few have seconded.

    Raises:
        TooFewSeconders: says how many are missing.

    """
    missing = least - seconders(signers)
    if missing > 0:
        raise TooFewSeconders(
            f"还差 {missing} 位附议人：至少要有 {least} 位同意附议。"
            "可以再邀请几位，或者请工会把纸上签名的附议人录进来。",
            missing=missing,
        )


def merged_signers(kept: Sequence[Signer], coming: Sequence[Signer]) -> list[Signer]:
    """Who signs a proposal into which another is merged: every author stays one.

    Somebody who seconded the one and wrote the other is an author. Who has not answered an
    invitation is not carried over.
    """
    signed = {signer.key: signer for signer in kept}
    for signer in coming:
        if signer.state is not SignerState.SIGNED:
            continue
        known = signed.get(signer.key)
        if known is None or known.part is SignerPart.SECONDER:
            signed[signer.key] = signer if known is None else _stronger(known, signer)
    return list(signed.values())


def _stronger(known: Signer, coming: Signer) -> Signer:
    if coming.part is SignerPart.AUTHOR or known.state is not SignerState.SIGNED:
        return coming
    return known
