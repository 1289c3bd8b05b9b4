"""Alembic's door to this service's tables."""

import services.activities.calendar.tables
import services.activities.notices.tables
import services.activities.people  # noqa: F401 - each import registers its tables
from services.activities.tables import Table
from shared.audit.tables import AuditTable
from shared.migrations import run_environment

run_environment(Table.metadata, AuditTable.metadata)
