"""Alembic's door to this service's tables."""

from services.welfare import people
from services.welfare.proofs import tables as proofs
from services.welfare.relief import tables as relief
from services.welfare.tables import Table
from shared.migrations import run_environment

TABLES = (people, proofs, relief)  # imported so that the metadata knows them

run_environment(Table.metadata)
