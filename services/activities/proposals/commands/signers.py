"""Rows of those who sign a proposal."""

from collections.abc import Mapping, Sequence
from datetime import date
from uuid import UUID

from services.activities.proposals.domain.signing import Signer, SignerWrong, check_new, match
from services.activities.proposals.domain.words import SignerPart, SignerState
from services.activities.proposals.queries.finding import Parts, signer_of
from services.activities.proposals.tables import Proposal, ProposalSigner
from shared.database import Transaction, new_id


def signers_in(found: Parts) -> list[Signer]:
    return [signer_of(row) for row in found.signers]


def add(
    tx: Transaction,
    proposal: Proposal,
    found: Parts,
    new: Sequence[Signer],
    *,
    on: date | None = None,
    from_paper: bool = False,
) -> None:
    """Let more people sign, or be asked to.

    Raises:
        SignerWrong: somebody does already.

    """
    check_new(signers_in(found), new)
    place = max((row.place for row in found.signers), default=0)
    for signer in new:
        place += 1
        row = row_of(proposal, signer, place)
        row.answered_on, row.from_paper = on, from_paper
        tx.session.add(row)


def row_of(proposal: Proposal, signer: Signer, place: int) -> ProposalSigner:
    return ProposalSigner(
        id=new_id(),
        county_id=proposal.county_id,
        union_id=proposal.union_id,
        proposal_id=proposal.id,
        place=place,
        key=signer.key,
        person_id=signer.person_id,
        name=signer.name,
        part=signer.part.value,
        state=signer.state.value,
        from_paper=False,
    )


def from_paper(
    names: Sequence[str], eligible: Mapping[UUID, str], part: SignerPart
) -> list[Signer]:
    """Those whose names stand on paper; who is known by one of them hears of each step."""
    return [Signer(name=name, person_id=match(name, eligible), part=part) for name in names]


def invited(ids: Sequence[UUID], eligible: Mapping[UUID, str]) -> list[Signer]:
    """Those who are asked to second.

    Raises:
        SignerWrong: somebody may not.

    """
    if unknown := [one for one in ids if one not in eligible]:
        raise SignerWrong("只能邀请可以提提案的人附议，请从名单里选择。", unknown=len(unknown))
    return [Signer(name=eligible[one], person_id=one, state=SignerState.INVITED) for one in ids]
