"""Calling a session and leading it: the notice, the agenda, and what the host says."""

from services.activities.congress.domain.powers import NEEDS_BALLOT, Treatment
from services.activities.kit.domain.facts import Facts, Item
from services.activities.kit.domain.lacking import BLANK, Field, Pen
from services.activities.kit.papers.asking import NOT_NUMBERED, attending
from services.activities.kit.papers.words import (
    ROLL_WORDS,
    VERBS,
    agenda_lines,
    attendance_sentence,
    bar_words,
    counted,
    full_title,
    host_of,
    is_discussion,
    leaders,
    matter,
    names,
    place_of,
    presenter_of,
    quoted,
    time_of,
)
from shared.contracts.activities import SessionKind
from shared.official_papers import Block, Heading, OfficialPaper, PaperTable, Text

_AGENDA_WIDTHS = (14, 78, 34, 30)
_HOW: dict[Treatment, str] = {
    Treatment.HEAR: "听取",
    Treatment.DELIBERATE: "审议",
    Treatment.ADOPT: "投票表决",
    Treatment.APPRAISE: "评议",
    Treatment.ELECT: "投票选举",
    Treatment.PROCEDURE: "会议程序",
}


def notice(facts: Facts, pen: Pen) -> OfficialPaper:
    """Goes downwards, to whoever takes part."""
    if facts.days.notice is None:
        pen.miss(Field.SIGNED)
    assembly = facts.kind is SessionKind.STAFF_ASSEMBLY
    blocks: list[Block] = [
        f"经研究，定于近期召开{facts.title}。现将有关事项通知如下：",
        Heading("一、会议时间"),
        f"{time_of(facts, pen)}。",
        Heading("二、会议地点"),
        f"{place_of(facts, pen)}。",
        Heading("三、参加人员"),
        attending(facts, pen),
        Heading("四、会议议程"),
        *agenda_lines(facts, pen),
        Heading("五、有关事项"),
        "1.请安排好工作，提前到会并签到；因故不能到会的，请在会前向工会说明。",
        "2.会议材料随本通知发出，请在会前阅读，征求身边同事的意见。",
    ]
    if facts.balloted:
        blocks.append("3.会议有投票事项，须本人到会投票，不能委托他人。")
    return OfficialPaper(
        title=f"{facts.organ}关于召开{facts.title}的通知",
        paragraphs=(),
        blocks=blocks,
        to="全体教职工" if assembly else "各位代表",
        number=pen.say(facts.numbers.notice, Field.NUMBER, blank=NOT_NUMBERED),
        signer=facts.organ,
        day=facts.days.notice,
        note=f"联系人：{pen.say(facts.helpers.contact, Field.CONTACT, blank='　　　')}，"
        f"电话：{pen.say(facts.helpers.phone, Field.PHONE, blank='　　　　')}",
    )


def agenda(facts: Facts, pen: Pen) -> OfficialPaper:
    """A congress of delegates first meets to examine itself and to adopt the agenda."""
    blocks: list[Block] = [
        Text(f"时间：{time_of(facts, pen)}"),
        Text(f"地点：{place_of(facts, pen)}"),
        Text(f"主持：{host_of(facts, pen)}"),
    ]
    if facts.kind is not SessionKind.STAFF_ASSEMBLY:
        blocks.append(Text(f"主席团：{pen.say(names(facts.helpers.presidium), Field.PRESIDIUM)}"))
    blocks.append(Text("", points=10))
    if not facts.items:
        pen.miss(Field.AGENDA)
    rows = [
        (str(place), item.title, presenter_of(item, pen), _HOW[item.treatment])
        for place, item in enumerate(facts.items, 1)
    ]
    if facts.kind is SessionKind.STAFF_ASSEMBLY:
        blocks.append(_agenda_table(rows))
    else:
        first = [
            ("1", "代表资格审查报告", "资格审查小组", "听取"),
            ("2", "主席团名单", "工会", "举手表决"),
            ("3", "会议议程", "工会", "举手表决"),
        ]
        blocks += [
            Heading("一、预备会议"),
            _agenda_table(first),
            Heading("二、正式会议"),
            _agenda_table(rows),
        ]
    return OfficialPaper(
        title=f"{full_title(facts)}议程", paragraphs=(), blocks=blocks, signer="", day=None
    )


def _agenda_table(rows: list[tuple[str, str, str, str]]) -> PaperTable:
    headings = ("序号", "内容", "报告人", "方式")
    return PaperTable(headings, _AGENDA_WIDTHS, rows, row=12, left=frozenset({1}))


def host_script(facts: Facts, pen: Pen) -> OfficialPaper:
    """What the host says, step by step; what only the hall will tell is a blank."""
    script = _Script(facts, pen)
    blocks: list[Block] = [
        Text(f"主持人：{host_of(facts, pen)}"),
        *script.opening(),
        *script.procedure(),
    ]
    for item in facts.items:
        if not _is_said(item):
            blocks += script.treat(item)
    blocks += script.closing()
    # Not justified: a blank that goes to the next line would tear the letters apart.
    spoken = [Text(block, indent=True) if isinstance(block, str) else block for block in blocks]
    return OfficialPaper(
        title=f"{full_title(facts)}主持词", paragraphs=(), blocks=spoken, signer="", day=None
    )


# What the host says in every session, whether or not it stands on the agenda as well.
_SAID = ("议程", "表决办法", "监票", "开幕", "决议", "闭幕", "主席团", "资格审查")


def _is_said(item: Item) -> bool:
    return item.treatment is Treatment.PROCEDURE and any(word in item.title for word in _SAID)


class _Script:
    """Counts the headings as the host goes on."""

    def __init__(self, facts: Facts, pen: Pen) -> None:
        self._facts = facts
        self._pen = pen
        self._place = 0
        assembly = facts.kind is SessionKind.STAFF_ASSEMBLY
        self._address = "各位老师" if assembly else "各位代表"
        self._announced = "我宣布，" if assembly else "受主席团委托，我宣布，"

    def _head(self, text: str) -> Heading:
        self._place += 1
        return Heading(f"{counted(self._place)}、{text}")

    def opening(self) -> list[Block]:
        facts, pen = self._facts, self._pen
        secretary, principal = leaders(facts, pen)
        quorum = f"{bar_words(facts.quorum)}，符合规定，可以开会"
        return [
            self._head("宣布开会"),
            f"{self._address}、同志们：",
            f"现在报告到会情况：{attendance_sentence(facts, pen)}。到会人数{quorum}。",
            f"参加今天会议的有学校党组织书记{secretary}、校长（园长）{principal}。",
            f"我宣布，{full_title(facts)}现在开会。",
            "请全体起立，奏唱国歌。……请坐下。",
        ]

    def procedure(self) -> list[Block]:
        """Before anything is voted on: the agenda, who leads, how votes are counted, by whom."""
        facts, pen = self._facts, self._pen
        blocks: list[Block] = []
        if facts.kind is not SessionKind.STAFF_ASSEMBLY:
            presidium = pen.say(names(facts.helpers.presidium), Field.PRESIDIUM)
            blocks += [
                self._head("审查代表资格，通过主席团名单"),
                "请代表资格审查小组报告审查情况。……",
                f"根据会前酝酿，主席团建议名单为：{presidium}。请举手表决。",
                _BY_HAND,
                "请主席团成员到主席台就座。……",
            ]
        blocks += [
            self._head("通过会议议程"),
            "会议议程已经印发。请举手表决。",
            _BY_HAND,
        ]
        if facts.balloted:
            chief = pen.say(facts.helpers.chief_scrutineer, Field.SCRUTINEERS)
            others = pen.say(names(facts.helpers.scrutineers), Field.SCRUTINEERS)
            counters = pen.say(names(facts.helpers.counters), Field.COUNTERS)
            blocks += [
                self._head("通过表决办法和监票人、计票人名单"),
                "表决办法（草案）已经印发。请举手表决。",
                _BY_HAND,
                f"建议总监票人{chief}，监票人{others}，计票人{counters}。请举手表决。",
                _BY_HAND,
            ]
        return blocks

    def treat(self, item: Item) -> list[Block]:
        if item.treatment is Treatment.PROCEDURE:
            return [self._head(item.title), "……"]
        blocks: list[Block] = [self._head(matter(item))]
        if is_discussion(item):
            return [*blocks, f"请{self._address}讨论，提出意见和建议。……"]
        blocks.append(self._presented(item))
        if item.treatment is Treatment.DELIBERATE:
            blocks.append(f"请{self._address}{VERBS[item.treatment]}，发表意见。……")
        if item.treatment is Treatment.HEAR:
            blocks.append(f"{self._address}对这项内容有什么意见和建议，请发言。……")
        if item.treatment in NEEDS_BALLOT:
            blocks += self._ballot(item)
        return blocks

    def _presented(self, item: Item) -> Block:
        who = presenter_of(item, self._pen)
        if item.treatment is Treatment.ELECT:
            return f"请{who}介绍候选人的产生情况。……"
        if item.treatment is Treatment.APPRAISE:
            return f"请{who}说明评议的内容和要求。……下面分发评议表，请各位独立填写。……"
        told = quoted(item.title)
        spoken = f"作{told}" if item.title.endswith("报告") else f"就{told}作说明"
        return f"请{who}{spoken}。……"

    def _ballot(self, item: Item) -> list[Block]:
        word = "选举票" if item.treatment is Treatment.ELECT else "表决票"
        whose = f"（本项由{ROLL_WORDS[item.roll]}表决。）"
        return [
            f"现在投票。请监票人检查票箱，分发{word}。……请{self._address}填写，依次投票。……",
            f"投票结束。请监票人清点：发出{word}{BLANK}张，收回{BLANK}张。",
            "收回的票不多于发出的票，投票有效，请计票。……",
            f"请总监票人报告计票结果。……{self._announced}{word.removesuffix('票')}结果：{BLANK}。",
            *([whose] if len(self._facts.rolls) > 1 else []),
        ]

    def closing(self) -> list[Block]:
        secretary, _ = leaders(self._facts, self._pen)
        return [
            self._head("通过决议"),
            "下面宣读会议决议（草案）。……请举手表决。",
            _BY_HAND,
            self._head("讲话"),
            f"请学校党组织书记{secretary}讲话。……",
            self._head("宣布闭会"),
            f"会议的各项议程已经完成。我宣布，{full_title(self._facts)}闭会。",
        ]


_BY_HAND = "同意的请举手。……请放下。不同意的请举手。……弃权的请举手。……（通过）"
