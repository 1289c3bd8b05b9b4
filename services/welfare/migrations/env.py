"""Alembic's door to this service's tables."""

import services.welfare.campaigns.tables
import services.welfare.hardship.tables
import services.welfare.health_checks.tables
import services.welfare.mutual_aid.tables
import services.welfare.openings.tables
import services.welfare.people
import services.welfare.proofs
import services.welfare.relief.tables
import services.welfare.retention.tables
import services.welfare.settings.tables
import services.welfare.statistics.tables
import services.welfare.transfers.tables
import services.welfare.visits.tables  # noqa: F401 - each import registers its tables
from services.welfare.tables import Table
from shared.audit.tables import AuditTable
from shared.migrations import run_environment

run_environment(Table.metadata, AuditTable.metadata)
