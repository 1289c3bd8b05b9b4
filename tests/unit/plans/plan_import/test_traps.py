"""Small texts that mislead: what looks like a number, a month, a title or a table and is none."""

import pytest

from services.plans.plan_import.parsing.document import decode
from services.plans.plan_import.parsing.grammar import parse_text

TASKS = {
    "holidays are no numbers": (
        (
            "校工会计划\n一、活动\n五一、六一组织联欢。\n三八、五四节慰问。"
            "\n二、其他\n1、开会。\n2、3月慰问。\n"
        ),
        ["五一、六一组织联欢。", "三八、五四节慰问。", "开会。", "3月慰问。"],
    ),
    "a number before a month is a number": (
        "2021学年工会工作计划\n一、开学初，制订计划；\n二、九月，庆祝教师节；\n三、期末，总结。\n",
        ["开学初，制订计划；", "九月，庆祝教师节；", "期末，总结。"],
    ),
    "a table of contents names no tasks": (
        (
            "目 "
            "录\n一、主要任务........1\n松岭小学工会2025年工作计划\n一、主要任务\n1、读书活动。"
            "\n2、球赛。\n"
        ),
        ["读书活动。", "球赛。"],
    ),
    "1) stands below (1)": (
        "城南中学工会工作要点\n一、机制\n(1)规范教代会\n1)征集提案\n2)审议方案\n(2)公开校务\n1)每月公开\n",
        ["征集提案", "审议方案", "每月公开"],
    ),
    "a numbered item that restarts inside an item stays in it": (
        "城南中学工会工作要点\n一、工作\n1、开会，要求：1、准时；2、记录；3、落实。\n2、慰问。\n",
        ["开会，要求：1、准时；2、记录；3、落实。", "慰问。"],
    ),
    "一是 and 首先 are no numbers": (
        (
            "城南中学工会工作要点\n一、工作\n1、开会。\n一是准时。\n二是记录。\n2、首先慰问，"
            "其次体检。\n"
        ),
        ["开会。\n一是准时。\n二是记录。", "首先慰问，其次体检。"],
    ),
    "a figure torn from its mark is joined": (
        "城南中学工会计划\n一、工作\n 1\n、开展读书活动。\n 2\n、慰问病人。\n",
        ["开展读书活动。", "慰问病人。"],
    ),
    "an item that stays when its neighbours have items below": (
        "城南中学工会计划\n一、工作\n1、开会。\n(1)通知。\n(2)记录。\n2、慰问。\n",
        ["慰问。", "通知。", "记录。"],
    ),
    "mixed marks on one level": (
        "城南中学工会计划\n一、工作\n1.开会。\n(2)慰问。\n3、体检。\n",
        ["开会。", "慰问。", "体检。"],
    ),
    "an essay without numbers": (
        (
            "工会工作设想\n作为新任工会主席，我想做好学校的工会工作。\n首先，要加强学习，"
            "做到学以致用，用以促学。\n"
        ),
        [
            "作为新任工会主席，我想做好学校的工会工作。",
            "首先，要加强学习，做到学以致用，用以促学。",
        ],
    ),
}
MONTHS = {
    "months behind colons on one line": (
        (
            "小学工会工作计划 一、目标：1.维权。2.服务。"
            "二、每月安排：3月：三八节活动；4月：春游；5月：表彰。"
        ),
        [([3], ["三八节活动；"]), ([4], ["春游；"]), ([5], ["表彰。"])],
    ),
    "a table of pipes": (
        (
            "# 2025年工会工作计划\n| 月份 | 工作 | 负责 |\n| --- | --- | --- |\n| 3月 | 插花 | "
            "女工委 |\n"
            "| 4月 | 教代会 | 工会 |\n| 5月 | 体检 | 校医 |\n"
        ),
        [([3], ["插花"]), ([4], ["教代会"]), ([5], ["体检"])],
    ),
    "columns set apart by blanks": (
        (
            "工会工作行事历\n月份    工作内容      负责人\n三月    插花          张三\n四月    "
            "春游          李四\n"
            "五月    表彰          王五\n"
        ),
        [([3], ["插花"]), ([4], ["春游"]), ([5], ["表彰"])],
    ),
    "rows of a month that go on": (
        (
            "2024年度工会工作行事历\n月份\t序号\t工作内容\t责任部门\n一月\t1\t慰问\t工会\n\t2\t开会\t工会\n"
            "二月\t1\t值班\t办公室\n三月\t1\t插花\t女工委\n"
        ),
        [([1], ["慰问", "开会"]), ([2], ["值班"]), ([3], ["插花"])],
    ),
    "the same item every month is no advert": (
        "校工会计划\n三月份\n工会例会\n四月份\n工会例会\n五月份\n工会例会\n",
        [([3], ["工会例会"]), ([4], ["工会例会"]), ([5], ["工会例会"])],
    ),
}


@pytest.mark.parametrize(("text", "tasks"), TASKS.values(), ids=TASKS.keys())
def test_tasks_are_found_in_spite_of(text: str, tasks: list[str]):
    sections = [section for plan in parse_text(text).plans for section in plan.sections]
    assert [task.text for section in sections for task in section.tasks] == tasks


@pytest.mark.parametrize(("text", "months"), MONTHS.values(), ids=MONTHS.keys())
def test_months_are_found_in_spite_of(text: str, months: list[tuple[list[int], list[str]]]):
    found = [month for plan in parse_text(text).plans for month in plan.monthly]
    assert [(month.months, month.items) for month in found] == months


def test_random_tails_against_copying_are_cut_off():
    tails = ["Y3(MKq", "j3N%d4#", "Z[]8X@IPe", "UA2KY}pz5", "w%X@os}E"]
    lines = [
        "枫林小学工会计划",
        "一、民主管理",
        "1、开好教代会。",
        "2、公开校务。",
        "3、评议干部。",
    ]
    text = "\n".join(f"{line} {tail}  " for line, tail in zip(lines, tails, strict=True))
    plan = parse_text(text).plans[0]
    assert plan.title == "枫林小学工会计划"
    assert [task.text for task in plan.sections[0].tasks] == [
        "开好教代会。",
        "公开校务。",
        "评议干部。",
    ]


def test_markup_copied_from_a_page_is_taken_off():
    page = (
        "<p>松岭小学工会2025年工作计划</p><p>一、学习</p><p>&nbsp;1、读书。</p>"
        "<p>2、<strong>师德</strong>演讲。<br/>3、听课。</p>"
    )
    assert decode(None, page.encode()).split("\n") == [
        "松岭小学工会2025年工作计划",
        "一、学习",
        "\xa01、读书。",
        "2、师德演讲。",
        "3、听课。",
        "",
    ]


def test_a_report_among_plans_ends_the_plan_before_it():
    text = (
        "工会工作计划 篇1\n1、读书。\n工会工作总结 篇2\n一年来做了许多工作。\n工会工作计划 "
        "篇3\n1、打球。\n"
    )
    titles = [plan.title for plan in parse_text(text).plans]
    assert titles == ["工会工作计划 篇1", "工会工作总结 篇2", "工会工作计划 篇3"]


def test_what_follows_on_writing_plans_is_left_out():
    text = (
        "枫林中学工会工作计划\n一、维权\n1、签合同。\n2、开教代会。\n"
        "枫林中学工会工作计划的延伸阅读：写作注意事项\n第一，对上负责。\n第二，切实可行。\n"
    )
    sections = parse_text(text).plans[0].sections
    assert [task.text for section in sections for task in section.tasks] == [
        "签合同。",
        "开教代会。",
    ]


def test_a_plan_in_a_collection_may_have_a_title_of_its_own():
    text = (
        "学校工会工作计划2篇\n学校工会工作计划 篇1\n枫林小学2019年工会工作计划\n"
        "一、维权\n1、签合同。\n"
        "学校工会工作计划 篇2\n一、活动\n1、打球。\n"
    )
    plans = parse_text(text).plans
    assert [(plan.title, plan.year, plan.organisation) for plan in plans] == [
        ("学校工会工作计划 篇1", 2019, "枫林小学"),
        ("学校工会工作计划 篇2", None, None),
    ]


def test_a_plan_without_a_title_takes_that_of_its_page():
    text = "2023年学校工会工作计划(精选1篇)\n一、维权\n1、签合同。\n2、开教代会。\n"
    plan = parse_text(text).plans[0]
    assert (plan.title, plan.year) == ("2023年学校工会工作计划", 2023)
