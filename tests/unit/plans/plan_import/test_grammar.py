"""The grammar finds what a reader finds, in invented plans and in public ones."""

import json
from collections.abc import Iterator
from pathlib import Path
from statistics import mean

import pytest

from services.plans.kinds import Actor, Category
from services.plans.plan_import.parsing.grammar import parse_text
from services.plans.plan_import.parsing.refusals import PlanTooManyItems
from services.plans.plan_import.parsing.result import ParseResult, Plan, Span

from . import unseen_later
from .invented import COLLECTION, KNOWN, LETTER, TRADITIONAL_MONTHS, WRAPPED, Expected, Invented
from .scoring import score
from .unseen import FLAT_HAN, UNSEEN

SAMPLES = Path(__file__).parents[5] / "shared" / "samples"
WITH_SAMPLES = pytest.mark.skipif(not SAMPLES.is_dir(), reason="no public samples beside the clone")


def spans_of(plan: Plan) -> Iterator[Span]:
    yield from plan.spans
    yield from plan.guiding_spans
    for section in plan.sections:
        yield from section.spans
        for task in section.tasks:
            yield from task.spans
    for month in plan.monthly:
        yield from month.spans
        for spans in month.item_spans:
            yield from spans


def uncovered(text: str, result: ParseResult) -> str:
    """The non-blank characters that are in no item and not listed as left out."""
    covered = bytearray(len(text))
    spans = [span for plan in result.plans for span in spans_of(plan)]
    for span in [*spans, *(left.span for left in result.left_out)]:
        assert 0 <= span.start < span.end <= len(text)
        covered[span.start : span.end] = b"\1" * (span.end - span.start)
    return "".join(c for c, seen in zip(text, covered, strict=True) if not seen and not c.isspace())


@pytest.mark.parametrize("invented", KNOWN, ids=lambda invented: invented.name)
def test_a_plan_of_a_known_style_is_read_in_full(invented: Invented):
    found = score(invented, parse_text(invented.text))
    assert (found.tasks, found.headings, found.months, found.facts) == (1.0, 1.0, 1.0, True)


def test_plans_that_were_kept_apart_are_read_nearly_as_well():
    scores = [
        score(invented, parse_text(invented.text)) for invented in [*UNSEEN, *unseen_later.UNSEEN]
    ]
    assert mean(found.tasks for found in scores) >= 0.97
    assert mean(found.months for found in scores) >= 0.97
    assert mean(found.headings for found in scores) >= 0.95


@pytest.mark.parametrize(
    "invented", [*KNOWN, *UNSEEN, *unseen_later.UNSEEN], ids=lambda invented: invented.name
)
def test_nothing_of_the_source_is_lost(invented: Invented):
    assert uncovered(invented.text, parse_text(invented.text)) == ""


@pytest.mark.parametrize(
    "invented", [*KNOWN, *UNSEEN, *unseen_later.UNSEEN], ids=lambda invented: invented.name
)
def test_every_task_has_a_measure_cut_from_the_source(invented: Invented):
    result = parse_text(invented.text)
    for plan in result.plans:
        for task in (task for section in plan.sections for task in section.tasks):
            assert task.measures
            assert len(task.title) <= 30
            for measure in task.measures:
                piece = invented.text[measure.span.start : measure.span.end]
                assert measure.text.replace("\n", "") == piece.replace("\n", "")


def test_a_county_plan_mixes_county_acts_and_school_duties():
    tasks = [
        task for section in parse_text(LETTER.text).plans[0].sections for task in section.tasks
    ]
    assert [measure.actor for measure in tasks[0].measures] == [Actor.COUNTY]
    assert tasks[0].months == [6]
    assert tasks[0].responsible == ["县教育工会", "权益保障部"]
    assert [measure.actor for measure in tasks[1].measures] == [Actor.SCHOOL]
    assert tasks[1].category is Category.HARDSHIP


def test_measures_name_what_is_handed_in_and_when():
    text = (
        "东岭县教育工会2025年工作计划\n一、主要任务\n"
        "1.完善教代会制度。由县教育工会牵头制定《东岭县教代会操作规程》，"
        "各校每年9月底前召开教代会，"
        "会后报送大会材料；各片区组织一次观摩。教代会是民主管理的基本形式。"
        "各基层工会评选优秀提案，年底通报表彰情况。\n"
    )
    measures = parse_text(text).plans[0].sections[0].tasks[0].measures
    assert [(m.actor, m.deliverable, m.months) for m in measures] == [
        (Actor.COUNTY, "《东岭县教代会操作规程》", []),
        (Actor.SCHOOL, "大会材料", [9]),
        (Actor.CLUSTER, None, []),
        (Actor.SCHOOL, None, []),
    ]


def test_the_measures_of_a_schools_own_plan_are_the_schools():
    plans = parse_text(COLLECTION.text).plans
    actors = {
        measure.actor
        for plan in plans
        for section in plan.sections
        for task in section.tasks
        for measure in task.measures
    }
    assert actors == {Actor.SCHOOL}


def test_the_guiding_ideology_is_taken_word_for_word():
    guiding = parse_text(WRAPPED.text).plans[0].guiding_ideology
    assert guiding == (
        "以服务教育高质量发展为主线，以改革创新为动力，团结动员全县教职工为建设教育强县贡献力量。"
    )


def test_output_stays_in_the_script_of_the_source():
    result = parse_text(TRADITIONAL_MONTHS.text)
    assert result.script == "traditional"
    assert result.plans[0].monthly[0].items == ["慶祝教師節；", "新教師入會。"]


def test_damaged_words_stay_and_are_flagged():
    task = parse_text(FLAT_HAN.text).plans[0].sections[0].tasks[0]
    assert "开展*主生活会" in task.text
    assert "www." not in task.text
    assert {doubt.code for doubt in task.doubts} == {"text-damaged", "noise-inside"}


def test_a_blank_to_be_filled_and_an_open_date_are_doubts():
    text = (
        "梅林小学工会2025年计划\n一、工作\n1、学习第xx次大会精神。\n2、参观活动时间待定。"
        "\n2、慰问。\n"
    )
    tasks = parse_text(text).plans[0].sections[0].tasks
    assert [[doubt.code for doubt in task.doubts] for task in tasks] == [
        ["placeholder"],
        ["month-unclear"],
        ["number-irregular"],
    ]


def test_a_table_of_tasks_gives_deadlines_and_people():
    text = (
        "清河学校2026年重点工作清单\n"
        "序号\t任务\t措施\t完成时限\t牵头部门\t责任人\n"
        "1\t民主管理\t召开教代会\t4月底前\t工会\t周明\n"
        "2\t师德建设\t签订承诺书\t全年\t党办\t何静\n"
        "3\t文体活动\t举办运动会\t10月\t工会\t周明\n"
    )
    tasks = parse_text(text).plans[0].sections[0].tasks
    assert [(t.number, t.title, t.months, t.responsible) for t in tasks] == [
        ("1", "民主管理", [4], ["工会", "周明"]),
        ("2", "师德建设", [], ["党办", "何静"]),
        ("3", "文体活动", [10], ["工会", "周明"]),
    ]


def test_a_week_calendar_gives_a_section_for_each_week():
    text = (
        "清河学校第二学期行事历\n周次\t日期\t工作安排\t负责\n"
        "1\t2月25日-3月3日\t1．开学典礼；\n2．班主任会议。\t德育处\n"
        "1．3月2日，任课教师会议。\t教学处\n"
        "2\t3月4日-3月10日\t消防演练\t总务处\n"
        "3\t3月11日-3月17日\t家长会\t德育处\n"
    )
    sections = parse_text(text).plans[0].sections
    assert [(s.number, s.heading, len(s.tasks)) for s in sections] == [
        ("1", "2月25日-3月3日", 3),
        ("2", "3月4日-3月10日", 1),
        ("3", "3月11日-3月17日", 1),
    ]
    assert [task.responsible for task in sections[0].tasks] == [["德育处"], ["德育处"], ["教学处"]]


def test_a_text_without_a_plan_gives_none():
    assert parse_text("今天天气很好，我们去公园散步，看见了许多花。").plans == []


def test_more_items_than_a_person_could_review_are_refused():
    text = "工会工作计划\n一、任务\n" + "1、做事情。\n" * 12_000
    with pytest.raises(PlanTooManyItems):
        parse_text(text)


def sample(name: str) -> str:
    text = (SAMPLES / name).read_text(encoding="utf-8")
    return text.split("\n", 1)[1] if text.startswith("# source:") else text


def public_plans() -> list[Invented]:
    """The annotated public texts in the form of the invented ones."""
    found = []
    for path in sorted(SAMPLES.glob("gold/*.json")):
        gold = json.loads(path.read_text(encoding="utf-8"))
        plans = [
            Expected(
                plan["title"],
                plan["year"],
                plan["guiding_ideology_present"],
                [
                    (section["heading"], [task["first_chars"] for task in section["tasks"]])
                    for section in plan["sections"]
                    if section["tasks"]
                ],
                [(month["months"], month["items"]) for month in plan["monthly"]],
                plan["organisation"],
            )
            for plan in gold["plans"]
        ]
        found.append(Invented(path.stem, sample(gold["file"]), plans))
    return found


@WITH_SAMPLES
def test_public_plans_are_read_as_they_were_annotated():
    scores = {public.name: score(public, parse_text(public.text)) for public in public_plans()}
    assert mean(found.tasks for found in scores.values()) >= 0.97
    assert mean(found.months for found in scores.values()) >= 0.97
    assert mean(found.headings for found in scores.values()) >= 0.95
    assert [name for name, found in scores.items() if not found.facts] == []


@WITH_SAMPLES
def test_the_public_county_plan_has_exactly_its_twelve_tasks():
    plans = parse_text(sample("000_e78fad1346363b84.txt")).plans
    assert len(plans) == 1
    numbers = [task.number for section in plans[0].sections for task in section.tasks]
    assert numbers == [str(number) for number in range(1, 13)]


@WITH_SAMPLES
@pytest.mark.parametrize("path", sorted(SAMPLES.glob("*.txt")), ids=lambda path: path.stem)
def test_nothing_of_a_public_text_is_lost_and_little_is_unplaced(path: Path):
    text = sample(path.name)
    result = parse_text(text)
    assert uncovered(text, result) == ""
    unplaced = sum(len(left.text) for left in result.left_out if left.code == "unplaced")
    assert unplaced <= 0.01 * len(text)
