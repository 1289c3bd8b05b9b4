"""What becomes of each row: one pure function for the preview and for the commit.

The commit judges anew and compares; where the ground has changed meanwhile the digests differ.
"""

import hashlib
import json
from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from uuid import UUID

from services.directory.people.domain.details import agree
from services.directory.roster.domain.fields import LABELS, Field
from services.directory.roster.domain.findings import Finding, Trouble, Weight
from services.directory.roster.domain.reading import ReadRow


class Verdict(StrEnum):
    """What becomes of a row."""

    NEW = "new"
    SAME = "same"
    DOUBT = "doubt"
    WRONG = "wrong"
    DUPLICATE = "duplicate"
    SKIPPED = "skipped"


GOES_IN = frozenset({Verdict.NEW, Verdict.SAME})
COMES_BACK = frozenset({Verdict.DOUBT, Verdict.WRONG, Verdict.DUPLICATE})


class Decision(StrEnum):
    """What a person answers to a doubt."""

    ACCEPT = "accept"  # it is as it was read
    SAME = "same"  # the person registered under that name
    OTHER = "other"  # another person of the same name
    LEAVE_OUT = "leave_out"


@dataclass(frozen=True)
class Known:
    """A registered person as far as rosters speak of one; days as far as they are known."""

    person_id: UUID
    union_id: UUID
    union_name: str
    name: str
    active: bool
    version: int
    id_print: str | None
    details: Mapping[Field, str]


@dataclass(frozen=True)
class Ground:
    """What the rows are compared with.

    `elsewhere` are fingerprints registered in unions that the importer does not see.
    """

    known: Sequence[Known] = ()
    elsewhere: frozenset[str] = frozenset()


@dataclass(frozen=True)
class Candidate:
    """A row that was read, with the union it is for and the fingerprint of its ID number."""

    row_no: int
    number: int  # as the sheet shows it
    read: ReadRow
    union_id: UUID | None
    id_print: str | None = None
    decision: Decision | None = None


@dataclass(frozen=True)
class Judged:
    """A verdict with its reasons; `changes` are the details that will be different."""

    row_no: int
    verdict: Verdict
    findings: tuple[Finding, ...] = ()
    person_id: UUID | None = None
    changes: Mapping[Field, tuple[str | None, str | None]] = field(default_factory=dict)
    asks: tuple[Decision, ...] = ()


def digest_of(judged: Sequence[Judged]) -> str:
    """The same for the same outcome: what the commit compares."""
    plain = [
        [
            each.row_no,
            each.verdict,
            str(each.person_id),
            sorted((f, c[1]) for f, c in each.changes.items()),
        ]
        for each in judged
    ]
    return hashlib.sha256(json.dumps(plain, ensure_ascii=False).encode()).hexdigest()


class Judge:
    """Judges rows in their order; what an earlier row says makes a later one a duplicate."""

    def __init__(self, ground: Ground) -> None:
        self._ground = ground
        self._by_print = {known.id_print: known for known in ground.known if known.id_print}
        self._by_name: dict[tuple[UUID, str], list[Known]] = defaultdict(list)
        for known in ground.known:
            self._by_name[known.union_id, known.name].append(known)
        self._seen_prints: dict[str, int] = {}
        self._seen_people: dict[UUID, int] = {}
        self._seen_names: dict[tuple[UUID, str], list[Candidate]] = defaultdict(list)

    def judge(self, row: Candidate) -> Judged:
        """The verdict on one row."""
        if row.decision is Decision.LEAVE_OUT:
            return _out(row, Verdict.DOUBT, "left-out", "您选择了不录入这一行", Decision.ACCEPT)
        if row.read.has(Weight.WRONG) or row.union_id is None:
            return Judged(row.row_no, Verdict.WRONG, row.read.findings)
        twin = self._twin(row)
        if twin is not None:
            return twin
        judged = self._against_known(row, row.union_id)
        if judged.verdict in GOES_IN and row.read.has(Weight.DOUBT) and row.decision is None:
            asks = (Decision.ACCEPT, Decision.LEAVE_OUT)
            judged = Judged(row.row_no, Verdict.DOUBT, row.read.findings, asks=asks)
        if judged.verdict is not Verdict.DUPLICATE:
            self._remember(row, row.union_id)
        return self._unless_taken(row, judged)

    def _twin(self, row: Candidate) -> Judged | None:
        """An earlier row of this file that means the same person."""
        assert row.union_id is not None  # noqa: S101 - the caller has seen to it
        earlier = self._seen_prints.get(row.id_print or "")
        if earlier is not None:
            return _duplicate(row, f"与第 {earlier} 行的身份证号相同")
        for other in self._seen_names[row.union_id, row.read.name]:
            if _may_be_same(row.read.values, other.read.values, row.id_print, other.id_print):
                return _duplicate(row, f"与第 {other.number} 行同名，像是同一个人")
            if row.decision is not Decision.OTHER:
                sentence = f"与第 {other.number} 行同名而其他内容不同，请确认是两个人"
                return _ask(row, "same-name", sentence, Decision.OTHER, Decision.LEAVE_OUT)
        return None

    def _remember(self, row: Candidate, union_id: UUID) -> None:
        if row.id_print:
            self._seen_prints.setdefault(row.id_print, row.number)
        self._seen_names[union_id, row.read.name].append(row)

    def _unless_taken(self, row: Candidate, judged: Judged) -> Judged:
        """Two rows must not change one registered person."""
        if judged.person_id is None or judged.verdict is not Verdict.SAME:
            return judged
        earlier = self._seen_people.setdefault(judged.person_id, row.number)
        if earlier == row.number:
            return judged
        return _duplicate(row, f"与第 {earlier} 行是同一个已登记的人")

    def _against_known(self, row: Candidate, union_id: UUID) -> Judged:
        if row.id_print in self._ground.elsewhere:
            return _duplicate(row, "身份证号已在县内登记，请联系县工会")
        by_print = self._by_print.get(row.id_print or "")
        if by_print is not None:
            return self._same_number(row, union_id, by_print)
        namesakes = self._by_name[union_id, row.read.name]
        if row.decision is Decision.OTHER or not namesakes:
            return Judged(row.row_no, Verdict.NEW, row.read.findings)
        likely = [known for known in namesakes if _is_likely(row, known)]
        if len(likely) == 1 and likely[0].active:
            return _same(row, likely[0])
        if row.decision is Decision.SAME and len(namesakes) == 1 and namesakes[0].active:
            return _same(row, namesakes[0])
        return _about_namesakes(row, namesakes)

    def _same_number(self, row: Candidate, union_id: UUID, known: Known) -> Judged:
        if known.union_id != union_id:
            return _duplicate(row, f"身份证号已在“{known.union_name}”登记，如已调动请办理调动")
        if not known.active:
            return _duplicate(row, "以前登记过、已经离开，请在人员页面办理返回")
        if known.name == row.read.name or row.decision in {Decision.SAME, Decision.ACCEPT}:
            return _same(row, known)
        sentence = f"身份证号与已登记的“{known.name}”相同而姓名不同，请确认是否改名"
        return _ask(row, "name-differs", sentence, Decision.SAME, Decision.LEAVE_OUT)


def _is_likely(row: Candidate, known: Known) -> bool:
    return _may_be_same(row.read.values, known.details, row.id_print, known.id_print)


_TELLING = (Field.STAFF_NO, Field.MEMBER_NO, Field.SEX)


def _may_be_same(
    one: Mapping[Field, str],
    other: Mapping[Field, str],
    print_: str | None,
    other_print: str | None,
) -> bool:
    """Whether nothing speaks against two people of one name and union being one."""
    if print_ and other_print and print_ != other_print:
        return False
    for told in _TELLING:
        if told in one and told in other and one[told] != other[told]:
            return False
    births = one.get(Field.BIRTH), other.get(Field.BIRTH)
    return not (births[0] and births[1]) or agree(births[0], births[1])


def _same(row: Candidate, known: Known) -> Judged:
    changes: dict[Field, tuple[str | None, str | None]] = {}
    for meant, value in row.read.values.items():
        old = known.details.get(meant)
        if meant is Field.ID_NUMBER:
            if known.id_print is None:
                changes[meant] = (None, None)  # to be filled in; a number is shown nowhere
        elif old != value and not _says_more(meant, old, value):
            changes[meant] = (old, value)
    return Judged(row.row_no, Verdict.SAME, row.read.findings, known.person_id, changes)


def _says_more(meant: Field, old: str | None, value: str) -> bool:
    """A day that is recorded more exactly than the file says it stays."""
    dated = meant in {
        Field.BIRTH,
        Field.FIRST_JOB,
        Field.CAME_HERE,
        Field.JOINED_UNION,
        Field.TITLE_SINCE,
    }
    return dated and old is not None and old.startswith(value)


def _about_namesakes(row: Candidate, namesakes: Sequence[Known]) -> Judged:
    gone = [known for known in namesakes if not known.active]
    if len(gone) == len(namesakes):
        sentence = (
            "有同名的人以前登记过、已经离开；如是同一人请在人员页面办理返回，不是就作为新人录入"
        )
        return _ask(row, "namesake-left", sentence, Decision.OTHER, Decision.LEAVE_OUT)
    if len(namesakes) > 1:
        sentence = f"本单位有 {len(namesakes)} 位同名的人，看不出是哪一位，请补上出生年月或职工号"
        return _ask(row, "namesakes", sentence, Decision.OTHER, Decision.LEAVE_OUT)
    known = namesakes[0]
    differs = [
        LABELS[told]
        for told in (Field.BIRTH, *_TELLING)
        if told in row.read.values
        and told in known.details
        and _differs(told, row.read.values[told], known.details[told])
    ]
    about = "、".join(differs) or "身份证号"
    sentence = f"本单位已有同名的人，{about}不同，请确认是不是同一个人"
    return _ask(row, "namesake", sentence, Decision.SAME, Decision.OTHER, Decision.LEAVE_OUT)


def _differs(told: Field, one: str, other: str) -> bool:
    return not agree(one, other) if told is Field.BIRTH else one != other


def _ask(row: Candidate, code: str, sentence: str, *asks: Decision) -> Judged:
    return _out(row, Verdict.DOUBT, code, sentence, *asks)


def _duplicate(row: Candidate, sentence: str) -> Judged:
    return _out(row, Verdict.DUPLICATE, "duplicate", sentence)


def _out(row: Candidate, verdict: Verdict, code: str, sentence: str, *asks: Decision) -> Judged:
    weight = Weight.DOUBT if verdict is Verdict.DOUBT else Weight.WRONG
    finding = Finding(Trouble(weight, code, sentence))
    return Judged(row.row_no, verdict, (finding, *row.read.findings), asks=asks)
