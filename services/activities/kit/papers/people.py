"""Papers that name people: the roster of delegates, their examination, the sheet to sign in."""

from collections.abc import Sequence
from datetime import date

from services.activities.kit.domain.facts import Attendant, Facts, Group, Seat
from services.activities.kit.domain.lacking import SHORT_BLANK, Field, Pen
from services.activities.kit.papers.words import (
    ROLL_WORDS,
    RULES,
    full_title,
    held_on,
    names,
    place_of,
    time_of,
)
from services.activities.rolls.domain import standing as on_roll
from services.activities.terms.domain.kinds import (
    STANDING_LABELS,
    VOTING,
    DelegateStanding,
    Roll,
)
from shared.contracts.activities import SessionKind
from shared.official_papers import Block, Cell, Form, Heading, OfficialPaper, PaperTable, Text

_ROSTER_WIDTHS = (14, 38, 28, 14, 36, 26)
_LINES_ON_A_PAGE = 30
_ROW = 9  # forty delegates on two pages, and still room to sign
_DUAL_ROW = 8  # the same below the figures of two rolls
_SEX: dict[str | None, str] = {"male": "男", "female": "女", "男": "男", "女": "女"}


def roster(facts: Facts, pen: Pen) -> OfficialPaper:
    """Everybody who has a seat in the term, by delegation."""
    if not facts.delegates:
        pen.miss(Field.DELEGATES)
    rows = [
        (
            str(place),
            one.delegation,
            one.name,
            _SEX.get(one.sex, ""),
            one.post,
            STANDING_LABELS[one.standing],
        )
        for place, one in enumerate(facts.delegates, 1)
    ]
    headings = ("序号", "代表团", "姓名", "性别", "职务", "类别")
    return OfficialPaper(
        title=f"{full_title(facts)}代表名册",
        paragraphs=(),
        blocks=[PaperTable(headings, _ROSTER_WIDTHS, rows, row=_ROW)],
        signer="",
        day=None,
    )


def credentials(facts: Facts, pen: Pen) -> OfficialPaper:
    """How delegates came to be, who they are, and that they may sit; of shares the arithmetic."""
    voting = [one for one in facts.delegates if one.standing in VOTING]
    if not voting:
        pen.miss(Field.DELEGATES)
    staff = pen.say(facts.staff, Field.STAFF, blank=SHORT_BLANK)
    count = str(len(voting)) if voting else SHORT_BLANK
    blocks: list[Block] = [
        f"根据{RULES}，代表资格审查小组对本届代表的产生和资格进行了审查。现将审查情况报告如下：",
        Heading("一、代表的产生"),
        (
            f"学校现有教职工{staff}人，{_groups_words(facts)}"
            f"经民主选举，共产生有表决权的代表{count}人。"
        ),
    ]
    if facts.groups:
        blocks.append(_groups_table(facts.groups))
    blocks += [Heading("二、代表的组成"), *_composition(facts, voting)]
    others = _others(facts)
    if others:
        blocks.append(others)
    blocks += [
        Heading("三、审查意见"),
        "经审查，代表的产生符合规定的程序，代表资格有效。请会议审议。"
        if voting
        else "（代表名单录入后填写审查意见。）",
        f"审查小组成员：{pen.say(names(facts.helpers.examiners), Field.EXAMINERS)}",
    ]
    return OfficialPaper(
        title=f"{full_title(facts)}代表资格审查报告",
        paragraphs=(),
        blocks=blocks,
        signer="代表资格审查小组",
        day=held_on(facts),
    )


def _groups_table(groups: Sequence[Group]) -> PaperTable:
    """Without whoever leads them where nobody is known to."""
    numbers = [(one.name, str(one.staff), str(one.seats)) for one in groups]
    if not any(one.leader for one in groups):
        return PaperTable(("选举单位", "教职工人数", "代表名额"), (72, 42, 42), numbers)
    rows = [(row[0], one.leader, *row[1:]) for row, one in zip(numbers, groups, strict=True)]
    return PaperTable(("选举单位", "召集人", "教职工人数", "代表名额"), (54, 34, 34, 34), rows)


def _groups_words(facts: Facts) -> str:
    return f"划分为{len(facts.groups)}个选举单位。" if facts.groups else ""


def _composition(facts: Facts, voting: Sequence[Seat]) -> list[Block]:
    """Each share as it is reckoned; of what is not known for everybody nothing is said."""
    total = len(voting)
    day = held_on(facts)
    sentences = []
    for word, known in (
        ("教师", [one.is_teacher for one in voting]),
        ("学校领导", [one.is_leader for one in voting]),
        ("女代表", [None if one.sex is None else _SEX.get(one.sex) == "女" for one in voting]),
        (
            f"{facts.young_age}周岁以下的青年代表",
            [_is_young(one, day, facts.young_age) for one in voting],
        ),
    ):
        if total and None not in known:
            count = sum(map(bool, known))
            sentences.append(f"{word}{count}人，占{_percent(count, total)}")
    if not sentences:
        return ["（代表的岗位、性别等录入后自动列出。）"] if total else []
    return [f"在有表决权的{total}名代表中，{'；'.join(sentences)}。"]


def _is_young(one: Seat, day: date | None, age: int) -> bool | None:
    if one.birth_year is None or day is None:
        return None
    return day.year - one.birth_year <= age


def _percent(part: int, whole: int) -> str:
    """With one figure behind the point, and none where it would be a zero."""
    share = f"{100 * part / whole:.1f}"
    return f"{share.removesuffix('.0')}%"


def _others(facts: Facts) -> str:
    counts = [
        f"{STANDING_LABELS[standing]}{number}人"
        for standing in (DelegateStanding.OBSERVER, DelegateStanding.INVITED)
        if (number := sum(one.standing is standing for one in facts.delegates))
    ]
    return f"另有{'、'.join(counts)}，没有表决权。" if counts else ""


def sign_in(facts: Facts, pen: Pen) -> OfficialPaper:
    """A place to sign for everybody on the roll; who signed in otherwise is marked as there."""
    if not facts.attendants:
        pen.miss(Field.ROLL)
    blocks: list[Block] = [
        Text(f"时间：{time_of(facts, pen)}　　地点：{place_of(facts, pen)}", points=14),
        _counts_form(facts, pen),
        Text("", points=10),
    ]
    if facts.kind is SessionKind.STAFF_ASSEMBLY:
        blocks.append(_two_beside(facts.attendants or _unnamed(facts)))
    else:
        blocks.append(_by_delegation(facts))
    return OfficialPaper(
        title=f"{full_title(facts)}签到表", paragraphs=(), blocks=blocks, signer="", day=None
    )


def _counts_form(facts: Facts, pen: Pen) -> Form:
    """How many were due, and room for how many came."""
    rows = []
    for roll in facts.rolls:
        due, present = facts.due(roll), facts.present(roll)
        if due is None:
            pen.miss(Field.ROLL)
        word = ROLL_WORDS[roll] if len(facts.rolls) > 1 else "合计"
        known = (f"{due}人" if due is not None else "", f"{present}人" if present else "")
        cells = (word, "应到", known[0], "实到", known[1])
        rows.append((10, [Cell(text, label=place in {1, 3}) for place, text in enumerate(cells)]))
    return Form((48, 24, 30, 24, 30), rows)


def _unnamed(facts: Facts) -> Sequence[Attendant]:
    """Lines to write names on, one for each who is due; with nobody known to be, a page of them."""
    return [Attendant("")] * (facts.due(facts.rolls[0]) or _LINES_ON_A_PAGE)


def _two_beside(attendants: Sequence[Attendant]) -> PaperTable:
    """Two columns of people, read downwards, so that over thirty fit on a page."""
    half = -(-len(attendants) // 2)
    rows = []
    for place in range(half):
        left, right = attendants[place], None
        if place + half < len(attendants):
            right = attendants[place + half]
        rows.append(
            (
                str(place + 1),
                left.name,
                _mark(left),
                str(place + half + 1) if right else "",
                right.name if right else "",
                _mark(right) if right else "",
            )
        )
    headings = ("序号", "姓名", "签名", "序号", "姓名", "签名")
    return PaperTable(headings, (14, 28, 36, 14, 28, 36), rows, row=_ROW)


def _by_delegation(facts: Facts) -> PaperTable:
    dual = len(facts.rolls) > 1
    rows = []
    for place, one in enumerate(facts.attendants, 1):
        row = [str(place), one.delegation, one.name, _mark(one), _votes(one, dual=dual)]
        rows.append(tuple(row))
    headings = ("序号", "代表团", "姓名", "签名", "表决权" if dual else "类别")
    return PaperTable(headings, (14, 40, 28, 36, 38), rows, row=_DUAL_ROW if dual else _ROW)


def _votes(one: Attendant, *, dual: bool) -> str:
    if not dual or one.standing not in on_roll.WITH_VOTE:
        return on_roll.STANDING_LABELS[one.standing]
    short = {Roll.CONGRESS: "教代会", Roll.UNION: "工代会"}
    held = ((Roll.CONGRESS, one.votes_congress), (Roll.UNION, one.votes_union))
    return "、".join(short[roll] for roll, has in held if has)


def _mark(one: Attendant) -> str:
    return "已到" if one.present else ""
