"""What alembic runs: this service's metadata, with every table in it."""

from services.notifications import people
from services.notifications.channels import tables as channel_tables
from services.notifications.inbox import tables as inbox_tables
from services.notifications.tables import Table
from shared.migrations import run_environment

TABLES = (people, channel_tables, inbox_tables)  # imported so that the metadata knows them

run_environment(Table.metadata)
