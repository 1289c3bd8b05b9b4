"""Who does it: by a bracket, by a column, by the words; and within which term schools sign."""

import pytest

from services.plans.kinds import Actor
from services.plans.plan_import.parsing.actors import bracketed_actor, named_actor
from services.plans.plan_import.parsing.grammar import parse_text

HEAD = "河西县教育工会2026年工作要点\n"


@pytest.mark.parametrize(
    ("words", "actor"),
    [
        ("举办县级教学基本功决赛(县教育工会)", Actor.COUNTY),
        ("秋季片区活动(各片区)。", Actor.CLUSTER),
        ("开展教师节活动(各学校工会);", Actor.SCHOOL),
        ("组织体检(各基层工会)", Actor.SCHOOL),
        ("抽查校务公开(牵头单位:县总工会)", Actor.COUNTY),
        ("召开大会(含离退休教职工)", None),
        ("(县教育工会)先行试点后推开", None),
    ],
)
def test_a_bracket_at_the_end_names_who_acts(words: str, actor: Actor | None) -> None:
    assert bracketed_actor(words) is actor


@pytest.mark.parametrize(
    ("cell", "actor"),
    [
        ("县教育工会", Actor.COUNTY),
        ("教育局工会", Actor.COUNTY),
        ("各片区", Actor.CLUSTER),
        ("各学校", Actor.SCHOOL),
        ("全体学校工会", Actor.SCHOOL),
        ("周明", None),
    ],
)
def test_a_column_names_who_acts(cell: str, actor: Actor | None) -> None:
    assert named_actor([cell]) is actor


def test_the_rows_of_a_county_calendar_go_to_those_they_name() -> None:
    text = (
        f"{HEAD}月份\t工作安排\t责任单位\n三月份\t召开教代会\t各学校工会\n"
        "四月份\t片区交流\t各片区\n五月份\t印发通报\t县教育工会\n"
        "六月份\t1．举办决赛（县教育工会）  2．组织体检（各学校工会）  3．盘点台账\t\n"
    )
    months = parse_text(text).plans[0].monthly
    assert [actor for month in months for actor in month.actors] == [
        Actor.SCHOOL,
        Actor.CLUSTER,
        Actor.COUNTY,
        Actor.COUNTY,
        Actor.SCHOOL,
        None,
    ]


def test_the_column_of_a_task_table_names_who_does_what_its_words_leave_open() -> None:
    text = (
        f"{HEAD}序号\t任务\t措施\t完成时限\t责任单位\n"
        "1\t民主管理\t召开教代会\t4月底前\t各学校工会\n"
        "2\t交流\t组织一次观摩活动\t5月20日前\t各片区\n"
        "3\t培训\t召开干部例会\t全年\t县教育工会\n"
    )
    tasks = parse_text(text).plans[0].sections[0].tasks
    assert [task.measures[0].actor for task in tasks] == [
        Actor.SCHOOL,
        Actor.CLUSTER,
        Actor.COUNTY,
    ]
    assert [task.due and (task.due.month, task.due.day) for task in tasks] == [
        (4, 30),
        (5, 20),
        None,
    ]
    assert not any(task.doubts for task in tasks)


def test_a_bracket_names_who_does_a_measure_of_a_task() -> None:
    text = (
        f"{HEAD}一、任务\n1．办比赛。组织校级比赛（各学校工会）；组织县级决赛（县教育工会）。\n"
        "2．抓学习。3月13日前，县教育工会印发书目；4月底前，各学校工会组织读书。\n"
    )
    tasks = parse_text(text).plans[0].sections[0].tasks
    assert [[m.actor for m in task.measures] for task in tasks] == [
        [Actor.SCHOOL, Actor.COUNTY],
        [Actor.COUNTY, Actor.SCHOOL],
    ]
    assert [m.due and m.due.text for m in tasks[1].measures] == ["3月13日前", "4月底前"]


@pytest.mark.parametrize(
    ("words", "days"), [("于十五个工作日内完成签收", 15), ("请在10个工作日之内签收", 10)]
)
def test_the_term_to_sign_is_told_apart_from_what_is_left_out(words: str, days: int) -> None:
    opening = f"现将要点印发给你们，{words}。有困难请反映。"
    text = f"{HEAD}各学校工会：\n{opening}\n一、任务\n1．开会。各学校工会组织开会。\n"
    result = parse_text(text)
    term = result.plans[0].sign_term
    assert term is not None
    assert (term.days, term.text) == (days, f"现将要点印发给你们，{words}。")
    found = {left.code: left for left in result.left_out}
    assert found["sign-term"].reason == f"用作签收期限：{days} 个工作日"
    assert found["sign-term"].text == term.text
    assert found["preamble"].text == "有困难请反映。"
    assert found["salutation"].text == "各学校工会："


def test_a_text_without_a_term_has_none() -> None:
    assert (
        parse_text(f"{HEAD}一、任务\n1．开会。各校开会后七日内报送情况。\n").plans[0].sign_term
        is None
    )
