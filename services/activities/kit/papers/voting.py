"""Papers of a vote: how it is held, the ballots, and the sheet on which they are counted."""

from collections.abc import Sequence

from services.activities.congress.domain.powers import Treatment
from services.activities.kit.domain.facts import Facts, Item, Vote
from services.activities.kit.domain.lacking import SHORT_BLANK, Field, Pen
from services.activities.kit.papers.words import (
    ROLL_WORDS,
    RULES,
    bar_words,
    chair_of,
    due_words,
    full_title,
    heading,
    held_on,
    matter,
    names,
    quoted,
    voter,
)
from services.activities.terms.domain.kinds import Roll
from shared.official_papers import (
    Align,
    Block,
    Cell,
    CutLine,
    Form,
    Heading,
    NewPage,
    OfficialPaper,
    PaperTable,
    Text,
    blank_day,
)

# Millimetres: a row of a ballot, what half a page leaves to its rows, an empty line on both sides.
_ROW, _HALF, _TWO_LINES = 13, 60, 11
_TWICE_ON_A_PAGE = 4  # matters; with more a ballot takes a page of its own
_ROOM_FOR_CANDIDATES = 3  # rows to write names in where nobody stands on record
_SIGNING = "总监票人：　　　　　　监票人：　　　　　　计票人：　　　　　　"
_TOLD = ("due", "present", "issued", "collected", "valid", "yes", "no", "abstain")


def voting_method(facts: Facts, pen: Pen) -> OfficialPaper:
    """Adopted by hand before the first ballot; whoever stands for election counts nothing."""
    ballots, elections = facts.treated(Treatment.ADOPT), facts.treated(Treatment.ELECT)
    sections: list[tuple[str, Sequence[str]]] = [
        ("投票事项", [f"{matter(item)}{_whose(facts, item)}。" for item in facts.balloted]),
        ("有表决权的人", [_electorate(facts)]),
        ("到会人数", [_quorum(facts, pen, roll) for roll in facts.rolls]),
        ("投票方式", [f"采取无记名投票方式，由{voter(facts)}本人到会投票，不能委托他人。"]),
        ("监票和计票", [_counting(facts, pen)]),
    ]
    if ballots:
        sections.append(("表决票的填写", _marking_ballot()))
    if elections:
        sections.append(("选举票的填写", _marking_election(elections, facts)))
    sections += [
        (
            "投票是否有效",
            ["收回的票等于或者少于发出的票，投票有效；多于发出的票，投票无效，应当重新投票。"],
        ),
        ("通过和当选", _passing(facts, pen, elections)),
    ]
    blocks: list[Block] = [f"根据{RULES}，制定本办法。"]
    for place, (title, texts) in enumerate(sections, 1):
        blocks += [Heading(heading(place, title)), *texts]
    blocks.append("本办法由会议举手表决通过后施行。")
    return OfficialPaper(
        title=f"{full_title(facts)}表决办法", paragraphs=(), blocks=blocks, signer="", day=None
    )


def _whose(facts: Facts, item: Item) -> str:
    return f"（由{ROLL_WORDS[item.roll]}表决）" if len(facts.rolls) > 1 else ""


def _electorate(facts: Facts) -> str:
    if len(facts.rolls) > 1:
        return (
            "教职工代表大会和工会会员代表大会分别表决、分别计票。只有其中一个大会代表资格的人，"
            "只领取该大会的票。列席和特邀代表没有表决权。"
        )
    if voter(facts) == "代表":
        return "本届有表决权的代表。列席和特邀代表没有表决权。"
    return "本校在册的全体教职工。"


def _quorum(facts: Facts, pen: Pen, roll: Roll) -> str:
    of = ROLL_WORDS[roll] if len(facts.rolls) > 1 else "会议"
    due = facts.due(roll)
    least = f"，即{facts.quorum.least(due)}人以上" if due is not None else ""
    return (
        f"{of}应到{voter(facts)}{due_words(facts, pen, roll)}人，"
        f"到会人数{bar_words(facts.quorum)}{least}，方可开会和投票。"
    )


def _counting(facts: Facts, pen: Pen) -> str:
    chief = pen.say(facts.helpers.chief_scrutineer, Field.SCRUTINEERS)
    others = pen.say(names(facts.helpers.scrutineers), Field.SCRUTINEERS)
    counters = pen.say(names(facts.helpers.counters), Field.COUNTERS)
    return (
        f"总监票人{chief}，监票人{others}，计票人{counters}，由会议举手表决通过。"
        "选举的候选人不能担任。计票在监票人监督下进行，结果由总监票人签字，"
        f"由{chair_of(facts)}宣布。"
    )


def _marking_ballot() -> list[str]:
    return [
        (
            "同意的在“同意”栏画“○”，不同意的在“不同意”栏画“○”，弃权的在“弃权”栏画“○”。"
            "三栏都没有画的，按弃权计算；画了两栏以上或者无法辨认的，该项为废票。"
        )
    ]


def _marking_election(elections: Sequence[Item], facts: Facts) -> list[str]:
    texts = [
        (
            "对候选人，同意的在姓名旁画“○”，不同意的画“×”，弃权的不作任何标记。"
            "另选他人的，在空格内写明姓名并画“○”；只写姓名没有画“○”的，另选无效。"
        )
    ]
    seats = [
        f"{quoted(vote.title)}应选{vote.seats}人" for vote in facts.votes if vote.seats is not None
    ]
    chosen = (
        "、".join(seats) if seats and len(seats) == len(elections) else "应选名额以选举票所列为准"
    )
    texts.append(f"{chosen}。每张选举票所选人数等于或者少于应选名额的有效，多于应选名额的作废。")
    return texts


def _passing(facts: Facts, pen: Pen, elections: Sequence[Item]) -> list[str]:
    texts = []
    for roll in facts.rolls:
        due = facts.due(roll)
        least = f"，即{facts.passing.least(due)}票以上" if due is not None else ""
        of = f"{ROLL_WORDS[roll]}的" if len(facts.rolls) > 1 else ""
        texts.append(
            f"{of}表决事项，同意票{bar_words(facts.passing)}（以应到{voter(facts)}"
            f"{due_words(facts, pen, roll)}人计）{least}，为通过。"
        )
    if elections:
        texts.append(
            f"候选人得同意票{bar_words(facts.passing)}（以应到人数计）的，方可当选。"
            "获得当选票数的人多于应选名额的，以得票多的当选；末位得票相等的，不同意票少的当选，"
            f"仍然相等的由{chair_of(facts)}提出办法，会议决定。"
        )
    return texts


def ballot(facts: Facts, pen: Pen) -> OfficialPaper:
    """Separate ballots for each roll; two on a page where they fit, to be cut apart."""
    del pen  # a ballot leaves nothing open: what is not on the agenda is not on it
    items = facts.treated(Treatment.ADOPT)
    blocks: list[Block] = []
    for roll in facts.rolls:
        of_roll = [item for item in items if item.roll is roll]
        if not of_roll:
            continue
        slip = _ballot_slip(facts, roll, of_roll)
        if blocks:
            blocks.append(NewPage())
        blocks += slip
        if len(of_roll) <= _TWICE_ON_A_PAGE:
            room = [Text("", points=10)] * ((_HALF - _ROW * len(of_roll)) // _TWO_LINES)
            blocks += [*room, CutLine(), *room, *slip]
    return OfficialPaper(title="", paragraphs=(), blocks=blocks, signer="", day=None, pages=False)


def _ballot_slip(facts: Facts, roll: Roll, items: Sequence[Item]) -> list[Block]:
    of = f"（{ROLL_WORDS[roll]}）" if len(facts.rolls) > 1 else ""
    rows = [(str(place), item.title, "", "", "") for place, item in enumerate(items, 1)]
    return [
        *_slip_head(facts, f"表　决　票{of}"),
        PaperTable(
            ("序号", "表决事项", "同意", "不同意", "弃权"),
            (14, 82, 20, 20, 20),
            rows,
            row=_ROW,
            left=frozenset({1}),
        ),
        Text(
            "说明：每项只在一栏内画“○”；都不画按弃权计算，画两栏以上该项作废。",
            points=10,
        ),
        Text(blank_day(held_on(facts)), align=Align.RIGHT, points=12),
    ]


def _slip_head(facts: Facts, word: str) -> list[Block]:
    return [
        Text(full_title(facts), align=Align.CENTRE, points=14),
        Text(word, align=Align.CENTRE, points=18, strong=True),
    ]


def election_ballot(facts: Facts, pen: Pen) -> OfficialPaper:
    """A page for each election, with room to name others than the candidates."""
    blocks: list[Block] = []
    for item in facts.treated(Treatment.ELECT):
        vote = next((vote for vote in facts.votes if vote.title == item.title), None)
        names_of = [choice.name for choice in vote.choices] if vote else []
        if not names_of:
            pen.miss(Field.CANDIDATES)
        if blocks:
            blocks.append(NewPage())
        blocks += _election_slip(facts, item, vote, names_of)
    return OfficialPaper(title="", paragraphs=(), blocks=blocks, signer="", day=None, pages=False)


def _election_slip(
    facts: Facts, item: Item, vote: Vote | None, candidates: Sequence[str]
) -> list[Block]:
    of = f"（{ROLL_WORDS[item.roll]}）" if len(facts.rolls) > 1 else ""
    seats = vote.seats if vote else None
    rows = [(name, "") for name in candidates] or [("", "")] * _ROOM_FOR_CANDIDATES
    others = [("", "")] * min(seats or 1, _ROOM_FOR_CANDIDATES)
    sign = "○或×"
    return [
        *_slip_head(facts, f"选　举　票{of}"),
        Text(
            f"选举事项：{item.title}　　应选{seats if seats is not None else SHORT_BLANK}人",
            points=14,
        ),
        PaperTable(("候选人", sign), (100, 40), rows, row=13),
        Text("", points=10),
        PaperTable(("另选他人", "○"), (100, 40), others, row=13),
        Text(
            "说明：同意画“○”，不同意画“×”，弃权不作标记；另选他人写明姓名并画“○”；"
            "所选人数不能多于应选名额。",
            points=10,
        ),
        Text(blank_day(held_on(facts)), align=Align.RIGHT, points=12),
    ]


def tally(facts: Facts, pen: Pen) -> OfficialPaper:
    """What was counted, matter by matter, with room to sign; as far as it is on record."""
    blocks: list[Block] = []
    for place, item in enumerate(facts.balloted, 1):
        vote = next((vote for vote in facts.votes if vote.title == item.title), None)
        if vote is None or vote.collected is None:
            pen.miss(Field.COUNTS)
        of = f"（{ROLL_WORDS[item.roll]}）" if len(facts.rolls) > 1 else ""
        blocks += [
            Heading(heading(place, f"{item.title}{of}")),
            _counts_form(facts, pen, item, vote),
        ]
        if item.treatment is Treatment.ELECT:
            blocks += [Text("", points=10), _candidates_table(vote)]
    blocks += [
        Text("", points=10),
        Text(_SIGNING, points=14),
        Text(blank_day(held_on(facts)), align=Align.RIGHT, points=14),
    ]
    return OfficialPaper(
        title=f"{full_title(facts)}计票表", paragraphs=(), blocks=blocks, signer="", day=None
    )


def _counts_form(facts: Facts, pen: Pen, item: Item, vote: Vote | None) -> Form:
    labels = ["应到", "实到", "发出", "收回", "有效", "同意", "不同意", "弃权"]
    figures = [_figure(getattr(vote, name, None)) for name in _TOLD]
    if vote is None or vote.due is None:
        due, present = facts.due(item.roll), facts.present(item.roll)
        figures[:2] = [_figure(due), _figure(present)]
    if item.treatment is Treatment.ELECT:
        labels, figures = labels[:5], figures[:5]
    width = 152 // len(labels)
    due = facts.due(item.roll)
    passing = f"须同意{facts.passing.least(due)}票以上" if due is not None else "须过规定的票数"
    if due is None:
        due_words(facts, pen, item.roll)
    result = Cell(vote.verdict if vote else "", span=len(labels) - 2)
    return Form(
        [width] * len(labels),
        [
            (10, [Cell(label, label=True) for label in labels]),
            (12, [Cell(figure) for figure in figures]),
            (12, [Cell(f"结果\n{passing}", span=2, label=True), result]),
        ],
    )


def _candidates_table(vote: Vote | None) -> PaperTable:
    choices = vote.choices if vote else ()
    rows = [
        (
            choice.name,
            _figure(choice.yes),
            _figure(choice.no),
            _figure(choice.abstain),
            "" if choice.elected is None else ("当选" if choice.elected else "未当选"),
        )
        for choice in choices
    ] or [("", "", "", "", "")] * _ROOM_FOR_CANDIDATES
    return PaperTable(("姓名", "同意", "不同意", "弃权", "结果"), (48, 26, 26, 26, 26), rows)


def _figure(number: int | None) -> str:
    return "" if number is None else str(number)
