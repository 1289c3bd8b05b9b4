"""Doubts: what a person should look at before a parsed plan is accepted."""

import re
from collections.abc import Iterable, Sequence

from services.plans.plan_import.parsing.dates import is_vague
from services.plans.plan_import.parsing.page import Chunk
from services.plans.plan_import.parsing.result import (
    DateMention,
    Deadline,
    DeadlineDoubt,
    Doubt,
    Task,
)

NOISE_INSIDE = Doubt(code="noise-inside", reason="正文中间夹有网址或广告，已略去，请核对。")
_DAMAGED = Doubt(code="text-damaged", reason="原文有缺字或乱码，已照原样保留，请核对。")
_PLACEHOLDER = Doubt(code="placeholder", reason="原文有待填的空位（如 xx），请补充。")
_VAGUE = Doubt(code="month-unclear", reason="时间写得不明确，请确定月份。")
_ACTOR = Doubt(code="actor-unclear", reason="有的措施没有写明由谁办，请确认是县、片区还是学校。")
_DEADLINE = {
    DeadlineDoubt.PAST: ("due-past", "“{}”写的像是已经办过的事，请确认是否还要办、哪天办完。"),
    DeadlineDoubt.SEVERAL: ("due-unclear", "写了不止一个日期，暂按最后一个（{}），请核对。"),
    DeadlineDoubt.NO_SUCH_DAY: ("due-no-such-day", "日历上没有“{}”这一天，请改日期。"),
}
_CUT = Doubt(code="text-cut", reason="原文到此中断，内容可能不完整。")
_NUMBERS = Doubt(code="number-irregular", reason="编号重复或跳号，请核对是否有遗漏。")
_YEARS = Doubt(code="year-conflict", reason="标题的年份与正文不一致，请核对。")
_NO_YEAR = Doubt(code="year-missing", reason="没有写明年份，请补充。")

_DAMAGE = re.compile(
    r"\ufffd|(?<=[\u4e00-\u9fff“”、,])\*{1,4}(?=[\u4e00-\u9fff“”、,。])|[锟斤拷]{3}|烫烫"
    r"|(?:[ÃÂâåæçèé][\x80-\xbf]){2}"
    r"|(?<=[\u4e00-\u9fff“,])_{1,6}(?=[\u4e00-\u9fff”])|[\ue000-\uf8ff]|“[”,.、 ]{0,2}”|[□�]"
)
_BLANK = re.compile(
    r"[xX×]{2,4}(?=[\u4e00-\u9fff])|(?:19|20)[xX×*]{1,2}"
    r"|(?<=[\u4e00-\u9fff])[Oo○]{2}(?=[\u4e00-\u9fff])|某某"
)
_ANY_YEAR = re.compile(
    r"(?<!\d)((?:19|20)\d\d) ?(?:学?年度?)?(?:工会|教育|学校|县)?[^,。;\d]{0,6}?工作"
)
_READ = 1000


def of_task(folded: str, dates: list[DateMention], *, guessed: bool) -> list[Doubt]:
    """What is doubtful in one task's text."""
    found = []
    if _DAMAGE.search(folded):
        found.append(_DAMAGED)
    if _BLANK.search(folded):
        found.append(_PLACEHOLDER)
    if is_vague(dates):
        found.append(_VAGUE)
    if guessed:
        found.append(_ACTOR)
    return found


def of_deadlines(deadlines: Iterable[Deadline | None]) -> list[Doubt]:
    """What is doubtful in the days by which a task's measures are to be done."""
    found = []
    for deadline in deadlines:
        if deadline is None or deadline.doubt is None:
            continue
        code, reason = _DEADLINE[deadline.doubt]
        found.append(Doubt(code=code, reason=reason.format(deadline.text)))
    return found


def with_number_doubts(tasks: Sequence[Task]) -> list[Task]:
    """The tasks, marked where a number repeats an earlier one of the same section."""
    seen: set[str] = set()
    found = []
    for task in tasks:
        if task.number and task.number in seen:
            found.append(task.model_copy(update={"doubts": [*task.doubts, _NUMBERS]}))
        else:
            found.append(task)
        if task.number:
            seen.add(task.number)
    return found


def of_plan(title: str, year: int | None, folded: str, chunk: Chunk) -> list[Doubt]:
    """What is doubtful in the plan as a whole."""
    found = []
    body = folded[chunk.start : chunk.end]
    if year is None:
        found.append(_NO_YEAR)
    elif any(other not in title for other in _ANY_YEAR.findall(body[:_READ])):
        found.append(_YEARS)
    if _BLANK.search(title):
        found.append(_PLACEHOLDER)
    if chunk.segments and chunk.segments[-1].end - chunk.segments[-1].start > len("本段未完") * 5:
        last = folded[chunk.segments[-1].end - 1]
        if last not in "。;!?:.”)》":
            found.append(_CUT)
    return found
