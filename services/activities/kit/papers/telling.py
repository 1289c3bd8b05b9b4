"""After a session: its minutes, its resolution, and the report to whom was asked."""

from collections.abc import Sequence

from services.activities.congress.domain.powers import NEEDS_BALLOT, Treatment
from services.activities.kit.domain.facts import Facts, Item, Vote
from services.activities.kit.domain.lacking import BLANK, Field, Pen
from services.activities.kit.papers.asking import NOT_NUMBERED, contact_note
from services.activities.kit.papers.words import (
    ROLL_WORDS,
    attendance_sentence,
    bar_words,
    counted,
    full_title,
    held_on,
    host_of,
    is_discussion,
    leaders,
    matter,
    names,
    place_of,
    post_of,
    presenter_of,
    quorate,
    quoted,
    time_of,
)
from services.activities.rolls.domain.standing import STANDING_LABELS, WITH_VOTE
from shared.contracts.activities import SessionKind
from shared.official_papers import (
    Align,
    Block,
    Cell,
    Form,
    Heading,
    OfficialPaper,
    Text,
    plain_date,
)


def minutes(facts: Facts, pen: Pen) -> OfficialPaper:
    """A skeleton with all that is on record; what was said is written in by hand."""
    left = Align.LEFT
    present = attendance_sentence(facts, pen)
    rows: list[tuple[int, Sequence[Cell]]] = [
        _row("会议名称", full_title(facts)),
        _row("时间", time_of(facts, pen)),
        _row("地点", place_of(facts, pen)),
        (
            12,
            [
                Cell("主持人", label=True),
                Cell(host_of(facts, pen)),
                Cell("记录人", label=True),
                Cell(pen.say(facts.helpers.recorder, Field.RECORDER, blank="")),
            ],
        ),
        _row("到会情况", present),
    ]
    if facts.kind is not SessionKind.STAFF_ASSEMBLY:
        presidium = pen.say(names(facts.helpers.presidium), Field.PRESIDIUM)
        rows.append((16, [Cell("主席团", label=True), Cell(presidium, span=3, align=left)]))
    others = [
        f"{one.name}（{STANDING_LABELS[one.standing]}）"
        for one in facts.attendants
        if one.standing not in WITH_VOTE and one.present is not False
    ]
    if others:
        rows.append((14, [Cell("列席", label=True), Cell("、".join(others), span=3, align=left)]))
    blocks: list[Block] = [Form((28, 50, 28, 50), rows), Text("", points=10)]
    for place, item in enumerate(facts.items, 1):
        blocks += [
            Heading(f"{counted(place)}、{matter(item)}"),
            *_item_record(facts, pen, item),
        ]
    blocks += [
        Heading(f"{counted(len(facts.items) + 1)}、会议决议"),
        *(_lines(facts.resolution) or [pen.say("", Field.RESOLUTION, blank="（决议见附件）")]),
        Text(""),
        Text("主持人签名：　　　　　　　　记录人签名：　　　　　　　　"),
    ]
    return OfficialPaper(
        title=f"{full_title(facts)}记录", paragraphs=(), blocks=blocks, signer="", day=None
    )


def _row(label: str, text: str) -> tuple[int, Sequence[Cell]]:
    return 12, [Cell(label, label=True), Cell(text, span=3, align=Align.LEFT)]


def _item_record(facts: Facts, pen: Pen, item: Item) -> list[Block]:
    if item.treatment is Treatment.PROCEDURE:
        return [item.note or "按议程进行。"]
    who = presenter_of(item, pen)
    blocks: list[Block] = [f"报告人：{who}。"] if who else []
    if item.note:
        blocks += _lines(item.note)
    else:
        blocks.append("发言和讨论情况：　　　　　　　　　　　　　　　　　　　　")
    if item.treatment in NEEDS_BALLOT:
        blocks.append(result_of(facts, pen, item))
    elif item.outcome:
        blocks.append(f"结果：{item.outcome}。")
    return blocks


def result_of(facts: Facts, pen: Pen, item: Item) -> str:
    """How a ballot went, in figures where they are on record."""
    vote = next((vote for vote in facts.votes if vote.title == item.title), None)
    if vote is None or vote.collected is None:
        if item.outcome:
            return f"表决结果：{item.outcome}。"
        pen.miss(Field.COUNTS)
        return f"表决结果：{BLANK}。"
    counted_ = f"发出{vote.issued}张，收回{vote.collected}张，有效{vote.valid}张"
    if vote.choices:
        told = "；".join(_fared(choice.name, choice.yes, choice.elected) for choice in vote.choices)
        return f"选举结果：{counted_}。{told}。"
    return (
        f"表决结果：{counted_}；同意{vote.yes}票，不同意{vote.no}票，弃权{vote.abstain}票。"
        f"{_verdict(vote)}"
    )


def _fared(name: str, yes: int | None, elected: bool | None) -> str:  # noqa: FBT001 - a fact
    outcome = "" if elected is None else ("，当选" if elected else "，未当选")
    return f"{name}得同意票{yes if yes is not None else BLANK}票{outcome}"


def _verdict(vote: Vote) -> str:
    """A vote says its arithmetic as a whole sentence; one entered otherwise may be a phrase."""
    return f"{vote.verdict.removesuffix('。')}。" if vote.verdict else ""


def _lines(text: str) -> list[Block]:
    return [line.strip() for line in text.splitlines() if line.strip()]


def resolution(facts: Facts, pen: Pen) -> OfficialPaper:
    """What the session resolved: its own words where they are on record, else drafted from it."""
    drafted = _lines(facts.resolution)
    if not drafted:
        pen.miss(Field.RESOLUTION)
        drafted = [_held_sentence(facts, pen), *_resolved(facts, pen)]
    day = held_on(facts)
    return OfficialPaper(
        title=f"{full_title(facts)}决议",
        paragraphs=(),
        blocks=[
            Text(
                f"（{plain_date(day)}通过）" if day else "（　　年　月　日通过）",
                align=Align.CENTRE,
            ),
            *drafted,
        ],
        signer="",
        day=None,
    )


def _held_sentence(facts: Facts, pen: Pen) -> str:
    ruled = [quorate(facts, roll) for roll in facts.rolls]
    fits = f"，到会人数{bar_words(facts.quorum)}，符合规定" if all(ruled) else ""
    return (
        f"{full_title(facts)}于{time_of(facts, pen)}在{place_of(facts, pen)}召开。"
        f"会议{attendance_sentence(facts, pen)}{fits}。"
    )


def _resolved(facts: Facts, pen: Pen) -> list[Block]:
    """Heard, deliberated and adopted; what was not adopted is said as well."""
    blocks: list[Block] = []
    heard = [
        quoted(item.title) for item in facts.treated(Treatment.HEAR) if not is_discussion(item)
    ]
    if heard:
        blocks.append(f"会议听取了{'、'.join(heard)}。")
    deliberated = [quoted(item.title) for item in facts.treated(Treatment.DELIBERATE)]
    if deliberated:
        blocks.append(f"会议审议了{'、'.join(deliberated)}。")
    blocks += [_adopted(pen, item) for item in facts.treated(Treatment.ADOPT)]
    for item in facts.treated(Treatment.ELECT):
        elected = _elected(facts, item)
        if not elected:
            pen.miss(Field.COUNTS)
        blocks.append(f"会议选举{elected or BLANK}为{post_of(item)}。")
    return blocks


def _adopted(pen: Pen, item: Item) -> str:
    matter_ = quoted(item.title)
    if item.passed is not None:
        passed, failed = f"会议表决通过了{matter_}。", f"会议对{matter_}进行了表决，未获通过。"
        return passed if item.passed else failed
    if item.outcome:
        return f"{matter_}{item.outcome}。"
    pen.miss(Field.COUNTS)
    return f"会议对{matter_}进行了表决，表决结果：{BLANK}。"


def _elected(facts: Facts, item: Item) -> str:
    vote = next((vote for vote in facts.votes if vote.title == item.title), None)
    return "、".join(choice.name for choice in vote.choices if choice.elected) if vote else ""


def report(facts: Facts, pen: Pen) -> OfficialPaper:
    """Tells how the session went and asks for nothing."""
    if facts.days.report is None:
        pen.miss(Field.SIGNED)
    secretary, principal = leaders(facts, pen)
    blocks: list[Block] = [
        f"{full_title(facts)}已经召开，现将有关情况报告如下：",
        Heading("一、基本情况"),
        (
            f"会议于{time_of(facts, pen)}在{place_of(facts, pen)}召开，"
            f"由{host_of(facts, pen)}主持。{attendance_sentence(facts, pen)}。"
            f"学校党组织书记{secretary}、校长（园长）{principal}参加会议。"
        ),
        Heading("二、议程完成情况"),
        *_completed(facts, pen),
        Heading("三、提案情况"),
        _proposals_sentence(facts),
        Heading("四、决议公布情况"),
        _published(facts, pen),
        "特此报告。",
    ]
    return OfficialPaper(
        title=f"{facts.organ}关于召开{facts.title}情况的报告",
        paragraphs=(),
        blocks=blocks,
        to=pen.say(facts.addressee, Field.ADDRESSEE),
        number=pen.say(facts.numbers.report, Field.NUMBER, blank=NOT_NUMBERED),
        issuer=pen.say(facts.helpers.chair, Field.CHAIR, blank="　　　"),
        signer=facts.organ,
        day=facts.days.report,
        note=contact_note(facts, pen),
        attachments=(f"{full_title(facts)}决议",),
    )


def _completed(facts: Facts, pen: Pen) -> list[Block]:
    if not facts.items:
        pen.miss(Field.AGENDA)
    blocks: list[Block] = []
    for place, item in enumerate(facts.items, 1):
        of = f"（{ROLL_WORDS[item.roll]}）" if len(facts.rolls) > 1 else ""
        text = f"{place}.{matter(item)}{of}"
        if item.treatment in NEEDS_BALLOT:
            text += f"。{result_of(facts, pen, item)}"
        else:
            text += f"，{_came_to(item)}。" if item.outcome else "。"
        blocks.append(text)
    return blocks


def _came_to(item: Item) -> str:
    """The outcome behind the matter, which says already that it was deliberated."""
    said = "审议" if item.treatment is Treatment.DELIBERATE else ""
    return item.outcome.removeprefix(said)


def _proposals_sentence(facts: Facts) -> str:
    if not facts.proposals:
        return "本次会议没有立案的提案。"
    answered = sum(bool(one.answer) for one in facts.proposals)
    return f"共立案提案{len(facts.proposals)}件，已答复{answered}件。"


def _published(facts: Facts, pen: Pen) -> str:
    day = pen.say(facts.published_on and plain_date(facts.published_on), Field.PUBLISHED)
    return f"会议决议已于{day}向全体教职工公布。"
