"""Welfare's log, with names from the copy of people and unions."""

from sqlalchemy import ColumnElement, or_

from services.welfare.audit.domain import WORDS
from services.welfare.audit_acts import OF_AN_AID
from services.welfare.people import TABLES
from services.welfare.relief.queries.reading import known_to_recipients
from shared.audit.reading import LogReader
from shared.audit.tables import AuditEntry
from shared.people import CopiedNames


def _owned() -> ColumnElement[bool]:
    """A person sees what they received, not what is thought of or was turned down.

    Whoever looked at their papers they see at once.
    """
    return or_(AuditEntry.act.not_in(OF_AN_AID), AuditEntry.subject_id.in_(known_to_recipients()))


LOG = LogReader(WORDS, CopiedNames(TABLES), owned=_owned)
