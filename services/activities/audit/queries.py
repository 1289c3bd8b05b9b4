"""The log of activities, with names from the copy of people and unions."""

from services.activities.audit.domain import WORDS
from services.activities.people import TABLES
from shared.audit.reading import LogReader
from shared.people import CopiedNames

LOG = LogReader(WORDS, CopiedNames(TABLES))
