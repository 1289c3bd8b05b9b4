"""Alembic's door to this service's tables."""

import services.activities.ballots.tables
import services.activities.calendar.tables
import services.activities.congress.tables
import services.activities.kit.tables
import services.activities.meetings.tables
import services.activities.notices.tables
import services.activities.people
import services.activities.proofs
import services.activities.proposals.tables
import services.activities.rolls.tables
import services.activities.settings.tables
import services.activities.suggestions.tables
import services.activities.terms.tables  # noqa: F401 - each import registers its tables
from services.activities.tables import Table
from shared.audit.tables import AuditTable
from shared.migrations import run_environment

run_environment(Table.metadata, AuditTable.metadata)
