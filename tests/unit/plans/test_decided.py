"""Into which plan a decision goes."""

from datetime import date
from uuid import UUID

from services.plans.decided.domain import Span, plan_for

OLD = Span(UUID(int=1), date(2025, 1, 1), date(2025, 12, 31))
NEW = Span(UUID(int=2), date(2026, 1, 1), date(2026, 12, 31))


def test_it_goes_into_the_plan_whose_period_holds_the_day() -> None:
    assert plan_for(date(2025, 12, 31), [NEW, OLD]) == OLD.plan_id
    assert plan_for(date(2026, 1, 1), [NEW, OLD]) == NEW.plan_id


def test_where_none_does_it_goes_into_the_newest_and_without_plans_into_none() -> None:
    assert plan_for(date(2027, 3, 1), [NEW, OLD]) == NEW.plan_id
    assert plan_for(date(2026, 3, 1), []) is None
