"""Measures: the duties inside a task, each with who carries it out and what it yields."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from services.plans.kinds import Actor
from services.plans.plan_import.parsing.actors import actor_of, bracketed_actor
from services.plans.plan_import.parsing.dates import dates_in
from services.plans.plan_import.parsing.deadlines import deadline_in
from services.plans.plan_import.parsing.result import Measure
from services.plans.plan_import.parsing.wording import Wording

_DUTY = re.compile(
    r"开展|组织|召开|举办|举行|制定|制订|拟定|报送|上报|上交|提交|呈报|建立|成立|设立|评选"
    r"|评比|表彰|走访|慰问|看望|探望|检查|抽查|督查"
    r"|督促|考核|考评|验收|复评|培训|撰写|征集|公示|公布|签订|发放|收缴|收取|体检|选举|换届"
    r"|统计|登记|申报|推荐|调研|座谈|邀请"
    r"|参加|整理|归档|创建|订阅|编印|印发|下发|部署|总结|办理|补助|救助|听取|审议|反馈|公开"
    r"|填报|配备|落实|请示|选派|宣传|汇报|庆祝"
    r"|调查|完成|配合|协助|健全|完善|修订|实行|实施|推行|建好|抓好|做好|搞好|开好|建设|学习"
    r"|参与|规范|充实|更新|做到|确立|举荐|交流|商定|确定|安排|观摩|公布|核对|验收|上门|研究|关心|深入(?!开展|学习|贯彻)|办好|整合"
)
_STRONG = re.compile(
    r"召开|举办|举行|制定|制订|拟定|报送|上报|上交|提交|建立|成立|设立|评选|评比|表彰|走访"
    r"|慰问|看望|抽查|考评|验收|复评|培训"
    r"|撰写|征集|公示|签订|发放|体检|选举|换届|统计|申报|归档|会后|会前|开展.{2,24}(?:活动"
    r"|比赛|竞赛|调研|评选|教育|检查)|组织.{2,30}(?:活动|比赛|学习|培训|检查|报告|座谈)"
    r"|举办|总结|健全.{0,8}(?:制度|机构)|实行|参加"
)
_DIRECTED = re.compile(r"要求|[要应须需将拟]|必须|不少于|至少|每(?:年|月|学期|季)|一次|今年|决定")
_NEVER = re.compile(
    r"^(?:(?:工作)?目标 ?:|使|让|为(?:了|有效|确保|进一步|更好)?[^,]{2,60}$"
    r"|[^,]{2,16}是[^,]{2,40}的)"
)
_SLOGAN = re.compile(
    r"^(?:使|让|从而|以便|真正|努力把|充分发挥|大力弘扬|不断|为.{2,30}(?:贡献|奋斗|保障"
    r"|服务)|营造|增强|提高|提升|促进|激发|坚持|树立|推动|为了|通过考)"
)
_COUNTY_ACT = re.compile(
    r"评选|表彰|抽查|考评|复评|(?<!申请)验收|巡回|奖励|举办|会同|下发|印发|通报|报告团"
)
_DELIVERABLE = re.compile(
    r"(?:制定|制订|印发|出台|修订|拟定|形成|撰写|上报|报送|上交|上缴|提交|呈报"
    r"|建立(?:健全)?|确立|建好|填报|编印|编写|签订|填好|填写|完善)"
    r"好?[^,。;!?《》]{0,18}?(?P<what>《[^》]{1,60}》|[^,。;!?、和并的《》 ]{0,10}(?:方案"
    r"|总结|报告|材料|档案|名单|台[账帐]|论文|计划|制度"
    r"|文章|情况|办法|登记表|报表|清单|心得|笔记|申请|责任书|协议|合同|意见|提案|请示|纪要|预算|决算))"
)
_SENTENCE = re.compile(r"[^。;!?\n]{1,2000}[。;!?]{0,3}[”\"’)]{0,2}")
_CLAUSE = re.compile(r"[,:]")
_OPEN = "“《([‘"
_CLOSE = "”》)]’"
_MIN_LENGTH = 6
_LONG_SENTENCE = 60
_TITLE_LENGTH = 30


@dataclass(frozen=True, slots=True)
class _Clause:
    start: int
    end: int
    actor: Actor | None


def _sentences(folded: str) -> Iterator[tuple[int, int]]:
    for found in _SENTENCE.finditer(folded):
        start, end = found.span()
        while start < end and folded[start] in " \n、,:.-•·*":
            start += 1
        if start < end:
            yield start, end


def _clauses(folded: str, start: int, end: int) -> list[_Clause]:
    """A sentence cut where a clause names an actor of its own; its day may stand before it."""
    cuts, depth = [start], 0
    led: dict[int, Actor] = {}
    for position in range(start, end):
        if folded[position] in _OPEN:
            depth += 1
        elif folded[position] in _CLOSE:
            depth = max(0, depth - 1)
        elif depth == 0 and _CLAUSE.match(folded[position]):
            actor = actor_of(folded[position + 1 : min(position + 40, end)])
            if actor and _is_time(folded[cuts[-1] : position]):
                led[cuts[-1]] = actor
            elif actor and position + 1 - cuts[-1] >= _MIN_LENGTH:
                cuts.append(position + 1)
    return [
        _Clause(left, right, led.get(left) or _named(folded[left:right]))
        for left, right in zip(cuts, [*cuts[1:], end], strict=True)
    ]


def _named(words: str) -> Actor | None:
    return actor_of(words) or bracketed_actor(words)


def _is_time(words: str) -> bool:
    """Whether the words are nothing but a day: 3月13日前."""
    found = deadline_in(words, words)
    return found is not None and len(found.text) >= len(words.strip(" ,于在")) - 1


def _is_duty(clause: str, actor: Actor | None) -> bool:
    clause = clause.rstrip(",;: \n")
    if len(clause) < _MIN_LENGTH or not _DUTY.search(clause) or _NEVER.search(clause):
        return False
    if actor is not None:
        return True
    if _SLOGAN.match(clause):
        return bool(_STRONG.search(clause)) and bool(_DIRECTED.search(clause))
    return bool(_STRONG.search(clause) or _DIRECTED.search(clause) or len(clause) <= _LONG_SENTENCE)


def is_county_act(words: str) -> bool:
    """Whether the work is of a kind that a county does itself: 举办, 表彰, 抽查."""
    return _COUNTY_ACT.search(words) is not None


def deliverable_of(folded: str, text: str) -> str | None:
    """What a duty yields on paper, in the words of the source."""
    found = _DELIVERABLE.search(folded)
    return text[found.start("what") : found.end("what")].strip() if found else None


def _measure(wording: Wording, clause: _Clause, actor: Actor) -> Measure:
    start, end = clause.start, clause.end
    while end > start and wording.folded[end - 1] in " ,;:\n":
        end -= 1
    folded, text = wording.folded[start:end], wording.text[start:end]
    months, _ = dates_in(folded, text)
    return Measure(
        text=text,
        actor=actor,
        deliverable=deliverable_of(folded, text),
        months=months,
        due=deadline_in(folded, text),
        span=wording.span(start, end),
    )


def measures_of(
    wording: Wording, *, county: bool, given: Actor | None = None
) -> tuple[list[Measure], bool]:
    """The measures of a task, and whether an actor had to be guessed.

    `given` is who does the task by a column of its table, where the words name nobody.
    """
    found: list[Measure] = []
    guessed = False
    last: Actor | None = None
    duties = list(_duties(wording))
    is_shared_out = county and any(clause.actor for clause in duties)
    for clause in duties:
        words = wording.folded[clause.start : clause.end]
        last = clause.actor or last
        if is_shared_out and not last and not _is_order(words):
            continue
        guessed = guessed or not (last or given or _COUNTY_ACT.search(words))
        actor = _settle(clause.actor or given, last, words, county)
        found.append(_measure(wording, clause, actor))
    if not found:
        guessed = given is None
        found = _fallback(wording, county, given)
    return found, guessed and county


def _duties(wording: Wording) -> Iterator[_Clause]:
    """The clauses that say what is to be done."""
    for number, (start, end) in enumerate(_sentences(wording.folded)):
        for clause in _clauses(wording.folded, start, end):
            words = wording.folded[clause.start : clause.end]
            is_title = number == 0 and _is_title(clause, end, wording)
            if _is_duty(words, clause.actor) and not is_title:
                yield clause


def _is_order(words: str) -> bool:
    """Whether a sentence that names nobody, before those that do, is more than an opening.

    It is if it is a county act, has a date, or orders something definite.
    """
    if _COUNTY_ACT.search(words) or dates_in(words, words)[0]:
        return True
    return bool(_STRONG.search(words) and (_DIRECTED.search(words) or deliverable_of(words, words)))


def _is_title(clause: _Clause, end: int, wording: Wording) -> bool:
    """A short first sentence with more behind it is the task's title, not a duty."""
    has_more = bool(wording.folded[end:].strip())
    return has_more and clause.actor is None and clause.end - clause.start <= _TITLE_LENGTH


def _settle(named: Actor | None, last: Actor | None, words: str, county: bool) -> Actor:  # noqa: FBT001 - a fact of the plan
    """The actor: as named, else a county act by its verb, else who acted last."""
    if not county:
        return Actor.SCHOOL
    if named:
        return named
    if _COUNTY_ACT.search(words):
        return Actor.COUNTY
    return last or Actor.COUNTY


def _fallback(wording: Wording, county: bool, given: Actor | None) -> list[Measure]:  # noqa: FBT001 - a fact of the plan
    """Every task has a measure: its first sentence."""
    first = next(_sentences(wording.folded), None)
    if first is None:
        return []
    words = wording.folded[slice(*first)]
    named = _named(words) or given
    actor = (named or Actor.COUNTY) if county else Actor.SCHOOL
    return [_measure(wording, _Clause(first[0], first[1], named), actor)]
