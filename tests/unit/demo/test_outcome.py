"""The demo's check of itself finds each figure that is not what the story leads to."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date

import pytest

from services.demo.county import build_county
from services.demo.outcome import Outcome, SchoolState, Told, broken, differs
from services.demo.plan import county_plan, plan_period
from services.demo.story import tell
from services.demo.timeline import timeline

TODAY = date(2026, 11, 22)
PLAN = county_plan(plan_period(TODAY))
ENTRIES = timeline(PLAN, tell(PLAN, TODAY), TODAY)
SEED = build_county(today=TODAY)
NAMES = [union.school.short_name for union in SEED.schools]

# What each school shows on the county's wall that day.
SCHOOLS = [
    SchoolState("东山中心校", "2026-09-11", 23, 7, 0, 1),
    SchoolState("东山初中", "2026-09-24", 22, 6, 0, 0),
    SchoolState("东山幼儿园", "2026-09-29", 22, 6, 0, 0),
    SchoolState("南河中心校", "2026-09-08", 22, 6, 0, 0),
    SchoolState("县一中", "2026-09-02", 25, 6, 0, 3),
    SchoolState("县二中", "2026-09-04", 22, 6, 0, 0),
    SchoolState("县职校", "2026-09-09", 22, 5, 1, 1),
    SchoolState("实验小学", "2026-09-02", 22, 6, 0, 0),
    SchoolState("机关幼儿园", "2026-09-07", 22, 6, 0, 1),
    SchoolState("枫树坪小学", "2026-09-17", 22, 6, 0, 1),
    SchoolState("石桥小学", "2026-09-14", 22, 5, 1, 0),
    SchoolState("高坪小学", None, 22, 0, 6, 0),
]

RIGHT = Outcome(
    plan_id="p",
    title=PLAN.title,
    tasks=12,
    measures=36,
    told=Told(12, 16, 155),
    schools=SCHOOLS,
    chased=3,
    returned=1,
    from_paper=8,
    notices_to_sign=dict.fromkeys(NAMES, 1),
)


def problems(outcome: Outcome) -> list[str]:
    return broken(outcome, SEED) + differs(outcome, PLAN, ENTRIES, TODAY, SEED)


def test_what_the_story_leads_to_has_no_problems() -> None:
    assert problems(RIGHT) == []


WRONG: dict[str, Callable[[Outcome], Outcome]] = {
    "a task too many": lambda o: replace(o, tasks=13),
    "a measure lost": lambda o: replace(o, measures=35),
    "a school not chased": lambda o: replace(o, chased=2),
    "a return forgotten": lambda o: replace(o, returned=0),
    "paper not marked": lambda o: replace(o, from_paper=0),
    "a school missing": lambda o: replace(o, schools=o.schools[1:]),
    "a report lost": lambda o: replace(o, schools=[replace(o.schools[0], done=6), *o.schools[1:]]),
    "nobody overdue": lambda o: replace(o, schools=[replace(s, overdue=0) for s in o.schools]),
    "asked twice": lambda o: replace(o, notices_to_sign={**o.notices_to_sign, "县一中": 2}),
    "one not asked": lambda o: replace(o, notices_to_sign=dict.fromkeys(NAMES[1:], 1)),
    "an event unsent": lambda o: replace(o, unsent=1),
    "an event undelivered": lambda o: replace(o, undelivered=1),
}


@pytest.mark.parametrize("change", WRONG.values(), ids=WRONG.keys())
def test_each_wrong_figure_is_found(change: Callable[[Outcome], Outcome]) -> None:
    assert problems(change(RIGHT))
