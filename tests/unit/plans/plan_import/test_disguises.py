"""Plans in disguise: glued lines, random strings, cut beginnings and reports that are no plans."""

import pytest

from services.plans.plan_import.parsing.grammar import parse_text
from services.plans.plan_import.parsing.result import Plan


def plan_of(text: str) -> Plan:
    return parse_text(text).plans[0]


def tasks_of(text: str) -> list[str]:
    return [task.text for plan in parse_text(text).plans for s in plan.sections for task in s.tasks]


def headings_of(text: str) -> list[str]:
    return [section.heading for section in plan_of(text).sections if section.tasks]


def months_of(text: str) -> list[tuple[list[int], list[str]]]:
    return [(month.months, month.items) for month in plan_of(text).monthly]


TASKS = {
    "a page's number in the middle of a word is no item": (
        "1、河湾技校工会计划\n一、学习\n1、办读书会。2、写体会。3、办讲座。"
        + "讲座面向全体会员，由各工会小组轮流主持，做好签到与记录；" * 5
        + "邀请县里的讲师讲授工会理论和工\n2、会业务知识，形成记录。4、交流。\n",
        ["办读书会。", "写体会。", "办讲座。", "交流。"],
    ),
    "三.八 inside a sentence is no number": (
        "河湾小学工会计划\n一、活动\n1、做好三.八、五一节的慰问。\n2、开运动会。\n",
        ["做好三.八、五一节的慰问。", "开运动会。"],
    ),
    "a placeholder year or a time of day may follow a number": (
        "春季工会文体活动计划\n1、20xx年3月：踢毽比赛。\n2、20xx年4月：登山。\n3.9:00集合。\n",
        ["20xx年3月：踢毽比赛。", "20xx年4月：登山。", "9:00集合。"],
    ),
    "a text that begins in the middle of a plan loses no item": (
        "署,做好推荐工作。\n4、健全女工组织,做好保护工作。\n四、维护权益\n1、帮扶困难职工。\n2、慰问。\n",
        ["健全女工组织,做好保护工作。", "帮扶困难职工。", "慰问。"],
    ),
    "a preface gives no task": (
        "河湾小学工会计划\n一、引言\n工会是教职工之家。\n二、目标\n1、建家。\n2、读书。\n",
        ["建家。", "读书。"],
    ),
    "the year's report before the plan gives no task": (
        (
            "河湾小学工会总结与计划\n一、2025年工作总结\n1、开过两次会。\n2、慰问过六人。\n"
            "二、2026年工作计划\n1、开教代会。\n2、建健身角。\n"
        ),
        ["开教代会。", "建健身角。"],
    ),
    "a sentence with a month below a heading of its own is a task": (
        (
            "校工会计划 篇1\n一、迎新活动\n9月份,新教师报到,工会帮助安家。\n二、义务家教\n"
            "10月份,开展家教活动。\n三、慰问\n11月份,看望老人。\n"
        ),
        ["9月份,新教师报到,工会帮助安家。", "10月份,开展家教活动。", "11月份,看望老人。"],
    ),
    "work with a public account or files is no advert": (
        (
            "河湾小学工会计划\n一、宣传\n1、办好工会公众号，每周发布一期。\n"
            "2、整理文件，统一格式，按时上传平台。\n3、维护教职工权益不受侵权。\n扫码关注公众号\n"
        ),
        [
            "办好工会公众号，每周发布一期。",
            "整理文件，统一格式，按时上传平台。",
            "维护教职工权益不受侵权。",
        ],
    ),
    "prizes are counted, not numbered": (
        (
            "2026年学校工会工作计划\n以新思想为指导，做好工作。\n一、学习\n(一)抓理论\n"
            "1.开展学习：每季一次，评选出一、二、三等奖共20篇；每月一次研讨，全校教职工都参加，做好记录。\n"
            "2.办讲坛。\n"
        ),
        ["开展学习：每季一次，评选出一、二、三等奖共20篇；", "办讲坛。"],
    ),
    "a star for a name that was taken out is no bullet": (
        (
            "教育局工会工作要点\n*市教育工会总体思路是：坚持以新思想为指导，做出新贡献。\n"
            "一、服务大局\n1、开展竞赛。\n2、培训骨干。\n"
        ),
        ["开展竞赛。", "培训骨干。"],
    ),
}


@pytest.mark.parametrize(("text", "expected"), TASKS.values(), ids=TASKS.keys())
def test_the_tasks_are(text: str, expected: list[str]):
    found = tasks_of(text)
    assert [task[: len(wanted)] for task, wanted in zip(found, expected, strict=True)] == expected


def test_random_strings_behind_lines_are_left_out():
    text = (
        "河湾小学工会工作计划 Y3(MKq  \n -OU{99$aS  \n一、加强民主管理 Z[]8X@Ie  \n"
        "1、按时开会。 w%X@os}E\n2、办好公开栏。\nk0ai#3iJ  \n3、读KTV管理办法。 1ywdcg\n"
    )
    plan = plan_of(text)
    assert plan.title == "河湾小学工会工作计划"
    assert headings_of(text) == ["加强民主管理"]
    assert tasks_of(text) == ["按时开会。", "办好公开栏。", "读KTV管理办法。"]


def test_ranges_of_months_may_be_numbered_headings():
    text = (
        "河湾中学工会工作计划\n一、1———2月\n1、迎新晚会。\n2、送温暖。\n二、3——4月\n1、拜师。\n"
        "三、9—10月\n1、庆祝教师节。\n四、备注\n1、完成上级任务。\n2、处理急事。\n"
    )
    assert months_of(text) == [
        ([1, 2], ["迎新晚会。", "送温暖。"]),
        ([3, 4], ["拜师。"]),
        ([9, 10], ["庆祝教师节。"]),
    ]
    assert tasks_of(text) == ["完成上级任务。", "处理急事。"]


def test_items_of_several_styles_stay_below_their_month():
    text = (
        "校工会2026年文体活动计划\n月份\n内 容\n3月\n一、体育节\n1、 棋类赛\n \n4月\n 2. 趣味赛\n"
        "3. 运动会\n7-8月\n  疗休养。\n11月\n乒乓球赛。\n"
    )
    assert months_of(text) == [
        ([3], ["体育节", "棋类赛"]),
        ([4], ["趣味赛", "运动会"]),
        ([7, 8], ["疗休养。"]),
        ([11], ["乒乓球赛。"]),
    ]


def test_two_phrases_set_apart_on_a_numbered_line_are_one_heading():
    text = "河湾幼儿园工会计划\n一、提高素质  深化改革\n1、学习。\n2、培训。\n二、公开\n1、公示。\n"
    assert headings_of(text)[0] == "提高素质  深化改革"


def test_a_lone_part_in_brackets_of_a_cut_line_is_a_heading():
    text = (
        "XX年幼儿园工会工作计划 一、指导思想: 以新思想为指导,办好园所。 二、工作要点 "
        "(一)加强行风建设,增强责任感 1、每月学习。"
    )
    assert headings_of(text) == ["加强行风建设,增强责任感"]
    assert tasks_of(text) == ["每月学习。"]


def test_a_page_of_reports_holds_no_plan():
    text = (
        "小学教育工会工作总结优秀13篇\n小学工会工作总结 篇一\n一年来开展了各项活动,特作总结:\n"
        "一、注重学习\n组织全体教职工学习师德规范,并写了心得体会,进行了测试。\n"
        "二、协助学校\n工会帮助学校做了许多思想工作,学校成绩上升了。\n"
    )
    assert parse_text(text).plans == []


FACTS = {
    "the Taiwan word for plan": (
        "河灣幼稚園工會工作計畫範文一\n一、指導思想:\n服務教職員工。\n二、主要工作:\n1、學習。\n2、慰問。\n",
        ("河灣幼稚園工會工作計畫範文一", None, "河灣幼稚園工會"),
    ),
    "a title that runs into the year of its first sentence": (
        (
            "XX年教育局工会工作要点2026年,全市教育工会工作的总体思路是。以新思想为指导,做出贡献。"
            "一、学习贯彻上级会议精神1、学习章程。要认真。2、学习纲要。要组织。二、提高素质1、培训。一次。"
        ),
        ("XX年教育局工会工作要点", 2026, None),
    ),
    "the months of a period name the year": (
        "幼儿园工会工作计划\n20261——202612\n一、提高素质\n1、学习。\n2、培训。\n",
        ("幼儿园工会工作计划", 2026, None),
    ),
    "words of a sentence are no organisation": (
        (
            "学校工会工作计划范文\n全面履行职能,努力创学校工会工作的新局面,提高学校工会的能力。\n"
            "一、目标\n1、建家。\n2、读书。\n"
        ),
        ("学校工会工作计划范文", None, None),
    ),
    "the head of an official letter names the organisation": (
        "河西区供水厂工会文件\n河供工字[2026]1号\n2026年工会工作计划\n一、目标\n1、建家。\n2、读书。\n",
        ("2026年工会工作计划", 2026, "河西区供水厂工会"),
    ),
    "a signature below the plan names the organisation": (
        "学校工会工作计划\n一、目标\n1、建家。\n2、充分激活学校工会的活力。\n枫林镇中心小学工会\n2026年2月1日\n",
        ("学校工会工作计划", None, "枫林镇中心小学工会"),
    ),
    "quotation marks inside a title stay in pairs": (
        "“2026年学校工会计划”工会工作计划\n一、目标\n1、建家。\n2、读书。\n",
        ("“2026年学校工会计划”工会工作计划", 2026, None),
    ),
    "a part in other signs": (
        "幼儿园工会下半年工作计划 『范文1』\n一、目标\n1、建家。\n2、读书。\n",
        ("幼儿园工会下半年工作计划 『范文1』", None, None),
    ),
    "a title written again in other words": (
        (
            "枫林中学2026学年度第二学期工会工作计划 枫林中学2026学年度其次学期工会工作方案 "
            "主要目标: 巩固工会成果,服务学校大局,发挥优势,团结教职工。 工作思路: 1、讨论。2、发扬。"
        ),
        ("枫林中学2026学年度第二学期工会工作计划", 2026, "枫林中学"),
    ),
}


@pytest.mark.parametrize(("text", "expected"), FACTS.values(), ids=FACTS.keys())
def test_title_year_and_organisation_are(
    text: str, expected: tuple[str | None, int | None, str | None]
):
    plan = plan_of(text)
    assert (plan.title, plan.year, plan.organisation) == expected


def test_dashes_below_a_numbered_item_stay_in_it():
    text = (
        "### 2026年河湾幼儿园工会工作计划\n#### 引言\n新的一年，我们继续前进。\n"
        "#### 一、强化组织，提升效能\n**1. 完善结构**\n"
        "– **目标**：优化委员会构成，确保每个部门都有代表参与，增强决策的科学性\n"
        "– **措施**：6月前选举新的委员；定期组织委员培训\n"
        "**2. 加强沟通**\n– **措施**：每月召开一次工会例会\n"
    )
    (section,) = plan_of(text).sections
    assert (section.heading, [task.title for task in section.tasks]) == (
        "强化组织，提升效能",
        ["完善结构", "加强沟通"],
    )
    first, second = section.tasks
    assert [measure.text for measure in first.measures] == [
        "措施：6月前选举新的委员",
        "定期组织委员培训",
    ]
    assert first.measures[0].months == [6]
    assert [measure.text for measure in second.measures] == ["措施：每月召开一次工会例会"]


def test_a_lone_number_at_the_end_of_a_cut_text_is_no_task():
    text = "河湾小学工会计划\n一、目标\n1、建家。\n2、读书。\n二、主要工作: 1\n"
    assert tasks_of(text) == ["建家。", "读书。"]
