"""Before a session: the request, the filing, and what the county answers."""

from dataclasses import dataclass
from datetime import date

from services.activities.kit.domain.facts import Facts
from services.activities.kit.domain.lacking import SHORT_BLANK, Field, Pen
from services.activities.kit.papers.words import (
    ROLL_WORDS,
    RULES,
    agenda_lines,
    bar_words,
    counted,
    due_words,
    full_title,
    names,
    place_of,
    time_of,
    voter,
)
from services.activities.terms.domain.kinds import VOTING, DelegateStanding
from shared.contracts.activities import SessionKind
from shared.official_papers import Block, Heading, OfficialPaper, plain_date

NOT_NUMBERED = "　　　〔　　　　〕　号"  # room for the number, which is given at signing


def request_title(facts: Facts) -> str:
    return f"{facts.organ}关于召开{facts.title}的请示"


@dataclass(frozen=True)
class _Upward:
    """What tells a request from a filing."""

    title: str
    opening: str
    close: str
    number: str
    day: date | None


def request(facts: Facts, pen: Pen) -> OfficialPaper:
    """One matter, one addressee; who signed it stands in its head, whom to ask below the day."""
    asking = _Upward(
        request_title(facts),
        "现将有关事项请示如下：",
        "妥否，请批复。",
        facts.numbers.request,
        facts.days.request,
    )
    return _upward(facts, pen, asking)


def filing(facts: Facts, pen: Pen) -> OfficialPaper:
    """Tells what is planned and asks for nothing."""
    telling = _Upward(
        f"{facts.organ}关于召开{facts.title}的备案报告",
        "现将有关情况报告如下：",
        "特此报告。",
        facts.numbers.filing,
        facts.days.filing,
    )
    return _upward(facts, pen, telling)


def _upward(facts: Facts, pen: Pen, paper: _Upward) -> OfficialPaper:
    agreed = pen.say(facts.party_agreed_on and plain_date(facts.party_agreed_on), Field.PARTY)
    minutes = f"（{facts.party_minutes}）" if facts.party_minutes else ""
    if paper.day is None:
        pen.miss(Field.SIGNED)
    blocks: list[Block] = [
        (
            f"根据{RULES}和学校工作安排，经学校党组织{agreed}研究同意{minutes}，"
            f"拟召开{facts.title}。{paper.opening}"
        ),
        Heading("一、会议时间和地点"),
        f"拟于{time_of(facts, pen)}在{place_of(facts, pen)}召开。",
        Heading("二、参加会议人员"),
        attending(facts, pen),
        Heading("三、会议议程"),
        *agenda_lines(facts, pen),
    ]
    prepared = _prepared(facts)
    if prepared:
        blocks += [Heading("四、筹备情况"), prepared]
    blocks.append(paper.close)
    return OfficialPaper(
        title=paper.title,
        paragraphs=(),
        blocks=blocks,
        to=pen.say(facts.addressee, Field.ADDRESSEE),
        number=pen.say(paper.number, Field.NUMBER, blank=NOT_NUMBERED),
        issuer=pen.say(facts.helpers.chair, Field.CHAIR, blank="　　　"),
        signer=facts.organ,
        day=paper.day,
        note=contact_note(facts, pen),
    )


def attending(facts: Facts, pen: Pen) -> str:
    """Who takes part, with numbers as far as the roll or the term tells them."""
    if facts.kind is SessionKind.STAFF_ASSEMBLY:
        number = pen.say(facts.due(facts.rolls[0]), Field.STAFF, blank=SHORT_BLANK)
        return f"全校教职工{number}人，依照规定由全体教职工参加，不另选代表。"
    if not facts.delegates:
        pen.miss(Field.DELEGATES)
        return f"本届全体代表{SHORT_BLANK}人。"
    by_standing = {
        standing: sum(one.standing is standing for one in facts.delegates)
        for standing in DelegateStanding
    }
    voting = sum(by_standing[standing] for standing in VOTING)
    text = f"本届代表{voting}人"
    if by_standing[DelegateStanding.EX_OFFICIO]:
        text += f"（其中当然代表{by_standing[DelegateStanding.EX_OFFICIO]}人）"
    if len(facts.rolls) > 1:
        parts = [
            f"{ROLL_WORDS[roll]}有表决权的{due_words(facts, pen, roll)}人" for roll in facts.rolls
        ]
        text += f"，{'、'.join(parts)}"
    for standing, word in (
        (DelegateStanding.OBSERVER, "列席代表"),
        (DelegateStanding.INVITED, "特邀代表"),
    ):
        if by_standing[standing]:
            text += f"，{word}{by_standing[standing]}人（不计入法定人数，没有表决权）"
    return f"{text}。"


def _prepared(facts: Facts) -> str:
    """What has been done so far: only what is on record."""
    parts = []
    if facts.groups:
        parts.append(f"全校划分{len(facts.groups)}个选举单位，代表已选举产生")
    if facts.helpers.presidium:
        parts.append(f"拟请{names(facts.helpers.presidium)}组成主席团")
    if facts.proposals:
        parts.append(f"已立案提案{len(facts.proposals)}件")
    return "；".join(parts) + "。" if parts else ""


def contact_note(facts: Facts, pen: Pen) -> str:
    contact = pen.say(facts.helpers.contact, Field.CONTACT, blank="　　　")
    return f"联系人：{contact}，电话：{pen.say(facts.helpers.phone, Field.PHONE, blank='　　　　')}"


def reply(facts: Facts, pen: Pen) -> OfficialPaper:
    """What the county answers: it names title and number of the request."""
    asked = pen.say(facts.numbers.request, Field.REQUEST_NUMBER)
    if facts.days.reply is None:
        pen.miss(Field.SIGNED)
    voters = f"应到{voter(facts)}的"
    decisions = [
        f"同意你单位于{time_of(facts, pen)}召开{facts.title}。",
        "同意会议的议程安排。" if facts.items else "会议议程由会议依照规定确定。",
        (
            f"请依照{RULES}组织会议：到会人数{bar_words(facts.quorum, voters)}方可开会，"
            f"表决事项同意票{bar_words(facts.passing, voters)}方为通过。"
        ),
    ]
    if facts.due_days is not None:
        decisions.append(f"请在会议结束后{facts.due_days}个工作日内报告会议情况。")
    return OfficialPaper(
        title=f"{facts.county_organ}关于同意召开{full_title(facts)}的批复",
        paragraphs=(
            (
                f"你单位《{request_title(facts).removeprefix(facts.organ)}》（{asked}）收悉。"
                "经研究，现批复如下："
            ),
            *(f"{counted(place)}、{text}" for place, text in enumerate(decisions, 1)),
            "此复。",
        ),
        to=facts.organ,
        number=pen.say(facts.numbers.reply, Field.NUMBER, blank=NOT_NUMBERED),
        signer=facts.county_organ,
        day=facts.days.reply,
    )
