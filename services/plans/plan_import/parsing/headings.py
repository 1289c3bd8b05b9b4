"""Headings: what titles of plans, labels such as 指导思想 and month headings look like."""

import re
from dataclasses import dataclass

from services.plans.plan_import.parsing.numbering import han_value

_LABEL_WORDS = (
    r"指导|思想|工作|活动|学期|本|今年|全年|年度|学年|主要|重点|具体|总体|总的|基本|各项"
    r"|常规|日常|其他|其它|每月|逐月|月度"
    r"|月份|各月|日程|时间|实施|保障|组织|任务|内容|目标|目的|措施|思路|要点|要求|原则|安排"
    r"|步骤|方法|背景|意义|主题|方面"
    r"|计划|以及|及其|及|和|与|的|、|概况|分析|情况|现状|形势|领导|机构|一览表|表|行事历"
    r"|大事|奋斗|发展|推进|落实|做法"
    r"|第[一二]|上|下|特色|亮点|新|我们|我校|我园|工会|是|为|如下|附|[0-9]{4}年"
)
_LABEL_CORE = re.compile(
    r"指导思想|总体|总的|目标|任务|要点|重点|措施|思路|要求|安排|内容|主要工作|具体工作"
    r"|常规工作|步骤|原则|背景|方法|保障"
    r"|现状|分析|概况|组织领导|情况|活动主题|目的|意义|做法|工作计划|行事历|工作方面"
)
_LABEL = re.compile(rf"(?:{_LABEL_WORDS}){{1,9}}")
_INLINE_LABEL = re.compile(
    r"(?P<label>[^,。;!?:“”\"()\[\]\n]{2,16}?)(?:如下|是)? ?[:] ?(?=\S)"
    r"|(?P<bracketed>\[[^\[\]\n]{2,14}\]) ?:?"
)
_GUIDING = re.compile(r"指导思想|总体要求|总的要求|总要求|总体思想|指导方针")
_GUIDED = re.compile(r"以[^。\n]{2,120}?为(?:根本)?(?:指导|指引|指南|指针)")
_GUIDED_SENTENCE = re.compile(r"(?:指导思想|总体要求|总的要求|总要求)(?:是|为)?[:,]?")
_GLUED_GUIDING = re.compile(r"(?:指导思想|总体要求|总的要求)(?=[^\s:,。;和与及、是为])")
_TITLE_WORD = (
    r"(?:工作)?(?:计划|规划|方案|要点|思路|打算|行事历|日程表?|安排|工作历|配档表|设想|意见"
    r"|清单|工作计划)(?:表|书|稿|单)?"
)
_TITLE_TAIL = (
    r"(?:范文|模板|模版|范本|样本|样文|例文|示例|大全|草案|初稿|最新|精选|参考|完整版"
    r"|怎么写|简短|通用版?){0,3}"
)
_PART = re.compile(
    r"(?P<mark>第?[\[(]?篇 ?(?P<a>\d{1,2}|[一二三四五六七八九十]{1,3})[\])]?"
    r"|第 ?(?P<b>\d{1,2}|[一二三四五六七八九十]{1,3}) ?篇[:：]?"
    r"|[\[(](?:范文)?(?P<c>\d{1,2}|[一二三四五六七八九十]{1,3})[\])]"
    r"|[\[(“]?范文 ?(?P<d>\d{1,2}|[一二三四五六七八九十]{1,3})[\])”]?"
    r"|之? ?(?P<e>\d{1,2}|[一二三四五六七八九十]{1,3}))[:：]?"
)
_TITLE = re.compile(rf"(?P<name>.{{0,44}}{_TITLE_WORD}{_TITLE_TAIL})(?P<tail>.{{0,14}})")
# A collection may hold a report among its plans; only its part mark makes it a title.
_OTHER_PART = re.compile(
    r"(?P<name>.{2,44}(?:总结|报告|汇报|讲话|发言稿|心得体会)(?:范文|模板)?) ?"
    r"(?P<tail>[\[(]?(?:篇|范文) ?[\d一二三四五六七八九十]{1,3}[\])]?)"
)
_TITLE_SUBJECT = re.compile(
    r"工会|工會|学校|小学|中学|高中|初中|一中|二中|幼儿园|教育|县|市|区|镇|学期|学年|(?:19"
    r"|20)[\dxX*]{2}|XX|xx|教工|教职工|职工"
    r"|年度|篇|行事历|女工|女职工|德育|安全|教学"
)
_TITLE_BARRED = re.compile(
    r"[。;!?]|^(?:制定|制订|拟定|拟订|协助|做好|完成|讨论|研究|布置|上交|修订|修改|起草"
    r"|落实|完善|组织|召开|学习|配合|编制|提交"
    r"|撰写|公布|根据|按照|加强|坚持|继续|认真|进一步|各|关于公布|关于印发|现将|附件|为|以"
    r"|及时|参与|讨|审议|通过|商|主要|具体|工作)"
    r"|的通知|,.{0,40},|小编|总结和|[|>]"
)
_COPY_TITLE = re.compile(r"(?:计划|方案|要点|规划)(?:和|与|及)?(?:总结|措施)")
_MONTH_NUMBER = r"(?:1[0-2]|[1-9]|十[一二]?|[一二三四五六七八九]|元|正|腊)"
_MONTH_HEADING = re.compile(
    rf"[\[(《]?(?:(?:19|20)\d\d ?年 ?)?(?P<first>{_MONTH_NUMBER})"
    rf"(?:月?份?(?P<join>[、,和及至到~/ -]|-{{1,2}}){{1,2}}(?P<second>{_MONTH_NUMBER}))?"
    r" ?月 ?份?(?P<tail>[\])》]?(?:的?(?:主要|重点|具体)?(?:工作|活动)(?:安排|重点|内容"
    r"|要点|计划)?)?[\])》]?"
    r" ?(?P<mark>[:,、.;。-]{0,2}) ?)"
)
_NO_MONTH = re.compile(
    r"\d|[上中下]旬|[初底末]|[一二三四五六七八九十]{1,3}[日号]|开始|起|以?[前后内]|至|到|的|日|饼"
)
_MONTH_NAMES = {"元": 1, "正": 1, "腊": 12}
_MONTHS_A_YEAR = 12
_SUMMARY = re.compile(
    r".{0,24}工作(?:总结|回顾|小结|汇报|完成情况)(?:与反思|报告)?"
    r"|(?:工作)?(?:回顾|总结)(?:过去|上[一个]?(?:学期|学年|年度?)|去年).{0,8}"
    r"|(?:主要)?(?:工作)?(?:取得的?)?(?:主要)?(?:成绩|成效)|(?:目前)?存在的?(?:主要)?(?:问题|不足).{0,6}"
)
_SUMMARY_PAGE = re.compile(
    r".{0,40}(?:工作)?(?:总结|述职报告|工作汇报|工作报告|小结|心得体会|先进事迹)(?:范文|模板|优秀|精选|汇编)?.{0,12}"
)
_IDLE = re.compile(r"引言|前言|序言|导语|导言|结语|结束语|写在前面(?:的话)?|摘要")
_TITLE_LENGTH = 60
_LABEL_LENGTH = 24
_LONGEST_GLUED = 6
_SHORTEST_GLUED = 4


@dataclass(frozen=True, slots=True)
class MonthHeading:
    """The months a heading names, where its own text begins, and whether a sign sets it off."""

    months: tuple[int, ...]
    end: int
    alone: bool
    marked: bool


@dataclass(frozen=True, slots=True)
class Title:
    """A line that may name a plan; `part` is its number in a collection."""

    name: str
    part: int | None


def is_label(line: str) -> bool:
    """A heading made of general words only: 主要工作, 本学期工作重点, 指导思想."""
    bare = line.strip(' []()“”"*#').rstrip(":。 ,;、")
    bare = re.sub(r"[()\[\]].{0,12}$", "", bare)
    return (
        0 < len(bare) <= _LABEL_LENGTH
        and _LABEL.fullmatch(bare) is not None
        and _LABEL_CORE.search(bare) is not None
    )


def inline_label(line: str) -> int | None:
    """Length of a label with its colon that stands before text on one line (工作目标：...)."""
    found = _INLINE_LABEL.match(line)
    if found and is_label(found.group("label") or found.group("bracketed")):
        return found.end()
    return None


def leading_label(sentence: str) -> int | None:
    """Length of a label that runs into its text without a mark (计划背景随着...)."""
    for length in range(_LONGEST_GLUED, _SHORTEST_GLUED - 1, -1):
        if is_label(sentence[:length]) and sentence[length : length + 1] not in "和与及、,:的是":
            return length
    return None


def glued_guiding(line: str) -> int | None:
    """Length of 指导思想 where its text follows without any mark."""
    found = _GLUED_GUIDING.match(line)
    return found.end() if found else None


def is_idle(heading: str) -> bool:
    """Whether a heading opens or closes a paper without any work: 引言, 结语."""
    return _IDLE.fullmatch(heading.strip(" :")) is not None


def sums_up(heading: str) -> bool:
    """Whether a heading looks back: 2025年工作总结, 上学期工作回顾, 存在的问题."""
    return "计划" not in heading and _SUMMARY.fullmatch(heading.strip(" :")) is not None


def names_a_summary(line: str) -> bool:
    """Whether a line names a summary or a report: 学校工会工作总结 篇一."""
    bare = line.strip(' #*《》“”"[]=')
    return (
        len(bare) <= _TITLE_LENGTH
        and not re.search(r"计划|方案|要点|[。!?;]", bare)
        and _SUMMARY_PAGE.fullmatch(bare) is not None
    )


def is_guiding(heading: str) -> bool:
    """Whether a heading labels the guiding ideology."""
    return _GUIDING.search(heading) is not None


def opens_guided(paragraph: str) -> bool:
    """Whether a paragraph states what the work is guided by (以...为指导)."""
    return bool(_GUIDED.search(paragraph) or _GUIDED_SENTENCE.search(paragraph[:60]))


def part_number(text: str) -> int | None:
    """The number of a part mark that is the whole text: 篇一, （二）, 范文3."""
    found = _PART.fullmatch(text.strip(" .、:"))
    if not found:
        return None
    number = next(value for value in found.group("a", "b", "c", "d", "e") if value)
    return int(number) if number.isdigit() else han_value(number)


def title_of(line: str) -> Title | None:
    """The line read as a plan's title, or None."""
    bare = line.strip(' #*《》“”"[]=').rstrip(":.,、 ")
    if not bare or len(bare) > _TITLE_LENGTH:
        return None
    leading = re.match(
        r"第?[\[(]?(?:篇|第) ?[\d一二三四五六七八九十]{1,3} ?篇?[\])]?[:、 .]{0,3}", bare
    )
    part = part_number(leading.group()) if leading else None
    if part is not None and leading:
        bare = bare[leading.end() :]
        if not bare:
            return Title("", part)
    return _named_title(bare, part)


def _named_title(bare: str, part: int | None) -> Title | None:
    if _TITLE_BARRED.search(bare) or not _TITLE_SUBJECT.search(bare):
        return None
    found = _TITLE.fullmatch(bare) or _OTHER_PART.fullmatch(bare)
    if not found or _COPY_TITLE.search(bare):
        return None
    tail = found.group("tail").strip()
    number = part_number(tail) if tail else None
    if (
        tail
        and number is None
        and not re.fullmatch(r"[(\[][^()\[\]]{1,12}[)\]]|\d{4}年?|[-_].{1,12}", tail)
    ):
        return None
    # 工会工作计划 is a title though all its words are general.
    if is_label(bare) and "工会" not in bare and number is None and part is None:
        return None
    return Title(bare, part if part is not None else number)


def _month(name: str) -> int:
    if name in _MONTH_NAMES:
        return _MONTH_NAMES[name]
    return int(name) if name.isdigit() else han_value(name)


def month_heading(folded: str, start: int, end: int) -> MonthHeading | None:
    """A month that opens a line: 三月份, 4月, 七、八月份：text."""
    found = _MONTH_HEADING.match(folded, start, end)
    if not found:
        return None
    rest = folded[found.end() : end]
    if rest and not found.group("mark") and _NO_MONTH.match(rest):
        return None
    first, second = _month(found["first"]), found["second"]
    if second and not _one_heading(found["first"], second, found["join"] or ""):
        return None
    months = _span_months(first, _month(second), found["join"] or "") if second else (first,)
    marked = (
        not rest.strip() or bool(found["mark"]) or "份" in found.group() or found.group()[-1] == " "
    )
    return MonthHeading(months, found.end(), alone=not rest.strip(), marked=marked)


def _one_heading(first: str, second: str, join: str) -> bool:
    """七、八月 is one heading; "1、三月" is item 1, and "二、九月" is item 2."""
    if first.isdigit() != second.isdigit():
        return False
    return join != "、" or _month(second) - _month(first) == 1


def _span_months(first: int, last: int, join: str) -> tuple[int, ...]:
    """七、八月 names two months; 9-12月 names all from the first to the last."""
    if join not in "至到~-":
        return tuple(sorted({first, last}))
    count = (last - first) % _MONTHS_A_YEAR + 1
    return tuple(sorted((first + step - 1) % _MONTHS_A_YEAR + 1 for step in range(count)))
