"""Runs the directory's migrations."""

import services.directory.access.tables
import services.directory.consent.tables
import services.directory.figures.tables
import services.directory.groups.tables
import services.directory.isolation.tables
import services.directory.own_data.tables
import services.directory.people.tables
import services.directory.records.tables
import services.directory.roles.tables
import services.directory.roster.tables
import services.directory.units.tables  # noqa: F401 - the imports fill the metadata
from services.directory.tables import Table
from shared.audit.tables import AuditTable
from shared.migrations import run_environment

run_environment(Table.metadata, AuditTable.metadata)
