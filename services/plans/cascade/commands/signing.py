"""A school's signature, once for the whole plan."""

from dataclasses import dataclass
from datetime import date
from uuid import UUID

from services.plans.cascade.domain import AlreadySigned
from services.plans.cascade.tables import SchoolPlan
from services.plans.work_plans.domain import NotOpenForSchools, PlanState
from services.plans.work_plans.queries import get_plan
from shared.contracts.plans import PlanSigned
from shared.database import Transaction
from shared.errors import NotFound
from shared.web.identity import Caller


@dataclass(frozen=True)
class Signature:
    """Who signed and when; on paper the chair's word for it is enough."""

    signed_on: date
    signed_name: str
    from_paper: bool = False


async def sign_plan(
    tx: Transaction, caller: Caller, school_plan_id: UUID, signature: Signature
) -> SchoolPlan:
    """Sign once for the plan; signing again is refused and changes nothing.

    Raises:
        AlreadySigned, NotOpenForSchools.

    """
    school_plan = await tx.session.get(
        SchoolPlan, school_plan_id, with_for_update=True, populate_existing=True
    )
    if school_plan is None:
        raise NotFound
    plan = await get_plan(tx, school_plan.plan_id)
    if school_plan.signed_on is not None:
        raise AlreadySigned("这份计划已经签收过了，不用再签。")
    if plan.state != PlanState.ISSUED:
        raise NotOpenForSchools("这份计划已经结束，不再签收。")
    school_plan.signed_on = signature.signed_on
    school_plan.signed_by = caller.person_id
    school_plan.signed_name = signature.signed_name
    school_plan.from_paper = signature.from_paper
    school_plan.recorded_at = tx.now
    school_plan.version += 1
    tx.publish(
        PlanSigned(
            occurred_at=tx.now,
            county_id=school_plan.county_id,
            union_id=school_plan.union_id,
            subject_id=school_plan.id,
            version=school_plan.version,
            plan_id=plan.id,
            title=plan.title,
            signed_on=signature.signed_on,
            from_paper=signature.from_paper,
        )
    )
    return school_plan
