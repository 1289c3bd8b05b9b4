"""Alembic's door to this service's tables."""

import services.plans.calendar.tables
import services.plans.cascade.tables
import services.plans.decided.tables
import services.plans.evidence.tables
import services.plans.files.tables
import services.plans.people
import services.plans.plan_import.tables
import services.plans.tasks.tables
import services.plans.work_plans.tables  # noqa: F401 - each import registers its tables
from services.plans.tables import Table
from shared.migrations import run_environment

run_environment(Table.metadata)
