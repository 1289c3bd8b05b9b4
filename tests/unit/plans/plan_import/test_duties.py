"""Who does what: the measures of a county's plan, and the county's own document read back."""

import pytest

from services.demo.plan import county_plan
from services.demo.plan_document import county_plan_docx
from services.plans.kinds import Actor
from services.plans.plan_import.parsing.document import decode
from services.plans.plan_import.parsing.grammar import parse_text
from services.plans.plan_import.parsing.result import Task
from shared.calendar import Period, PeriodKind

_HEAD = "河西县教育工会2026年工作要点\n一、工作任务\n"


def task_of(item: str) -> Task:
    text = f"{_HEAD}1．{item}\n2．其他工作。各校工会每月召开一次例会。\n"
    return parse_text(text).plans[0].sections[0].tasks[0]


DUTIES: dict[str, tuple[str, list[tuple[Actor, str]]]] = {
    "an opening that names nobody is no duty where others are named": (
        "做实送温暖。摸清底数，慰问重在及时，注意保护隐私。各学校工会1月14日前走访困难教职工。",
        [(Actor.SCHOOL, "各学校工会1月14日前走访困难教职工。")],
    ),
    "an opening with a date is a duty of the county": (
        "开展培训。4月举办工会干部培训班。各学校工会组织会员学习。",
        [(Actor.COUNTY, "4月举办工会干部培训班。"), (Actor.SCHOOL, "各学校工会组织会员学习。")],
    ),
    "each clause goes to the one it names": (
        "开展片区活动。为促进交流，县教育工会决定开展片区活动，要求各片区负责人整合资源办好活动。",
        [
            (Actor.COUNTY, "县教育工会决定开展片区活动"),
            (Actor.CLUSTER, "要求各片区负责人整合资源办好活动。"),
        ],
    ),
    "片区活动 names a thing, not who acts": (
        "开展片区活动。片区活动不搞排场，不加负担。县教育工会2月25日前与各片区负责人商定主题。",
        [(Actor.COUNTY, "县教育工会2月25日前与各片区负责人商定主题。")],
    ),
    "工会组织的 is no county union that organises": (
        "加强自身建设。各校工会要健全小组制度，增强教育工会组织的活力。",
        [(Actor.SCHOOL, "各校工会要健全小组制度，增强教育工会组织的活力。")],
    ),
    "a task of one sentence goes to the one it names": (
        "各校工会要高度重视。",
        [(Actor.SCHOOL, "各校工会要高度重视。")],
    ),
}


@pytest.mark.parametrize(("item", "expected"), DUTIES.values(), ids=DUTIES.keys())
def test_the_duties_are(item: str, expected: list[tuple[Actor, str]]):
    assert [(measure.actor, measure.text) for measure in task_of(item).measures] == expected


@pytest.mark.parametrize("kind", [PeriodKind.CALENDAR_YEAR, PeriodKind.SCHOOL_YEAR])
def test_the_shipped_plan_is_read_back_as_it_was_written(kind: PeriodKind):
    period = Period(kind, 2026)
    written = county_plan(period)
    read = parse_text(decode("plan.docx", county_plan_docx(period))).plans[0]
    tasks = [task for section in read.sections for task in section.tasks]
    assert [task.title for task in tasks] == [task.heading for task in written.tasks]
    assert [
        (measure.actor, measure.text.rstrip("。"), measure.months)
        for task in tasks
        for measure in task.measures
    ] == [
        (measure.actor, measure.text, [measure.due.month])
        for task in written.tasks
        for measure in task.measures
    ]
    assert sum(len(month.items) for month in read.monthly) == len(written.measures)


def test_several_months_may_share_a_row_of_a_table():
    text = (
        "校工会行事历\n月份\t工作安排\n六月份\t1．核对进展\n七、八月份\t1．送清凉  2．办培训班\n"
        "九月份\t1．庆祝教师节\n希望各小组按此安排，做好准备工作。\n"
    )
    plan = parse_text(text).plans[0]
    assert [(month.months, len(month.items)) for month in plan.monthly] == [
        ([6], 1),
        ([7, 8], 2),
        ([9], 1),
    ]
    assert [task for section in plan.sections for task in section.tasks] == []
