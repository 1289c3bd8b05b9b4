"""The papers of a session, each drafted from what is on record by a function of its own."""

from collections.abc import Callable
from dataclasses import dataclass

from services.activities.kit.domain.facts import Facts
from services.activities.kit.domain.kinds import PAPER_LABELS, PaperKind, kinds_of
from services.activities.kit.domain.lacking import Lack, Pen
from services.activities.kit.papers import asking, calling, people, proposals, telling, voting
from shared.official_papers import OfficialPaper

_WRITERS: dict[PaperKind, Callable[[Facts, Pen], OfficialPaper]] = {
    PaperKind.REQUEST: asking.request,
    PaperKind.FILING: asking.filing,
    PaperKind.REPLY: asking.reply,
    PaperKind.NOTICE: calling.notice,
    PaperKind.AGENDA: calling.agenda,
    PaperKind.ROSTER: people.roster,
    PaperKind.CREDENTIALS: people.credentials,
    PaperKind.SIGN_IN: people.sign_in,
    PaperKind.HOST_SCRIPT: calling.host_script,
    PaperKind.VOTING_METHOD: voting.voting_method,
    PaperKind.BALLOT: voting.ballot,
    PaperKind.ELECTION_BALLOT: voting.election_ballot,
    PaperKind.TALLY: voting.tally,
    PaperKind.PROPOSAL_FORM: proposals.proposal_form,
    PaperKind.PROPOSAL_TABLE: proposals.proposal_table,
    PaperKind.MINUTES: telling.minutes,
    PaperKind.RESOLUTION: telling.resolution,
    PaperKind.REPORT: telling.report,
}


@dataclass(frozen=True)
class Draft:
    """A paper as it stands today, and what it still lacks."""

    kind: PaperKind
    paper: OfficialPaper
    lacks: tuple[Lack, ...]


def draft(kind: PaperKind, facts: Facts) -> Draft:
    """Write one paper."""
    pen = Pen()
    paper = _WRITERS[kind](facts, pen)
    return Draft(kind, paper, pen.missing)


def drafts(facts: Facts) -> list[Draft]:
    """Write all papers that the session needs."""
    return [draft(kind, facts) for kind in kinds_of(facts)]


def file_name(kind: PaperKind) -> str:
    """What a paper is called in the kit, in the order of its use."""
    place = list(PaperKind).index(kind) + 1
    return f"{place:02}{PAPER_LABELS[kind]}.docx"
