"""Alembic's door to this service's tables."""

import services.welfare.health_checks.tables
import services.welfare.mutual_aid.tables
import services.welfare.people
import services.welfare.proofs.tables
import services.welfare.relief.tables  # noqa: F401 - each import registers its tables
from services.welfare.tables import Table
from shared.audit.tables import AuditTable
from shared.migrations import run_environment

run_environment(Table.metadata, AuditTable.metadata)
