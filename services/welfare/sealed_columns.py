"""Every sealed column of welfare: what `gonghui keys reseal` seals anew.

A capability that seals a column enters it here.
"""

from services.welfare.campaigns.queries.reading import place_of_card
from services.welfare.campaigns.tables import CampaignLine
from services.welfare.hardship.queries.reading import place_of_file, place_of_survey
from services.welfare.hardship.tables import HardshipCase
from services.welfare.mutual_aid.queries.reading import place_of_id_number
from services.welfare.mutual_aid.tables import CoverEntry
from services.welfare.proofs import Proof
from services.welfare.relief.queries.reading import place_of_remark, place_of_student
from services.welfare.relief.tables import Aid
from services.welfare.visits.queries.reading import place_of as place_in_visit
from services.welfare.visits.tables import Visit
from shared.proofs.book import place_of
from shared.sealed_columns import SealedColumn

SEALED_COLUMNS = (
    SealedColumn(Aid, "remark_sealed", lambda aid: place_of_remark(aid.id), of_county=True),
    SealedColumn(Aid, "student_sealed", lambda aid: place_of_student(aid.id), of_county=True),
    SealedColumn(HardshipCase, "file_sealed", lambda row: place_of_file(row.id), of_county=True),
    SealedColumn(
        HardshipCase, "survey_sealed", lambda row: place_of_survey(row.id), of_county=True
    ),
    SealedColumn(Visit, "remark_sealed", lambda v: place_in_visit(v.id, "remark"), of_county=True),
    SealedColumn(
        Visit, "finding_sealed", lambda v: place_in_visit(v.id, "finding"), of_county=True
    ),
    SealedColumn(Visit, "need_sealed", lambda v: place_in_visit(v.id, "need"), of_county=True),
    SealedColumn(
        Visit, "follow_up_sealed", lambda v: place_in_visit(v.id, "follow_up"), of_county=True
    ),
    SealedColumn(CampaignLine, "card_sealed", lambda row: place_of_card(row.id), of_county=True),
    SealedColumn(
        CoverEntry, "id_number_sealed", lambda row: place_of_id_number(row.id), of_county=True
    ),
    SealedColumn(Proof, "name_sealed", lambda row: place_of(row).of("name"), of_county=True),
    SealedColumn(Proof, "wrapped_key", lambda row: place_of(row).of("key"), of_county=True),
)
