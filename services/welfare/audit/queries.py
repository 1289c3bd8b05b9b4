"""Welfare's log, with names from the copy of people and unions."""

from services.welfare.audit.domain import WORDS
from services.welfare.people import TABLES
from shared.audit.reading import LogReader
from shared.people import CopiedNames

LOG = LogReader(WORDS, CopiedNames(TABLES))
