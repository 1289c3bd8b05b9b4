"""Setting what the county demands at sign-in."""

from datetime import date

from sqlalchemy.dialects.postgresql import insert

from services.directory.access.domain.rule import AccessRule, check_rule
from services.directory.access.tables import AccessRuleRow
from services.directory.audit_acts import AuditAct
from shared import audit
from shared.database import Transaction
from shared.web.identity import Caller


async def set_rule(tx: Transaction, me: Caller, rule: AccessRule, valid_from: date) -> None:
    """Let the rule count from a day on; the same day again replaces it.

    Raises:
        RuleNotPossible: the county cannot set this.

    """
    check_rule(rule.second_factor_roles, rule.first_password_days, valid_from, tx.today)
    value = {
        "second_factor_roles": sorted(rule.second_factor_roles),
        "first_password_days": rule.first_password_days,
        "made_by": me.person_id,
        "made_at": tx.now,
    }
    key = {"county_id": me.county_id, "valid_from": valid_from}
    statement = insert(AccessRuleRow).values(**key, **value)
    await tx.session.execute(
        statement.on_conflict_do_update(index_elements=["county_id", "valid_from"], set_=value)
    )
    facts = {
        "valid_from": valid_from.isoformat(),
        "second_factor_roles": ",".join(sorted(rule.second_factor_roles)),
        "first_password_days": str(rule.first_password_days),
    }
    await audit.record(tx, audit.Entry(act=AuditAct.ACCESS_RULE_SET, union_id=None, facts=facts))
