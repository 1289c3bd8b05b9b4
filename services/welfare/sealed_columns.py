"""Every sealed column of welfare: what `gonghui keys reseal` seals anew.

A capability that seals a column enters it here.
"""

from services.welfare.mutual_aid.queries.reading import place_of_id_number
from services.welfare.mutual_aid.tables import CoverEntry
from services.welfare.proofs.subjects import place_of
from services.welfare.proofs.tables import Proof
from services.welfare.relief.queries.reading import place_of_remark
from services.welfare.relief.tables import Aid
from shared.sealed_columns import SealedColumn

SEALED_COLUMNS = (
    SealedColumn(Aid, "remark_sealed", lambda aid: place_of_remark(aid.id), of_county=True),
    SealedColumn(
        CoverEntry, "id_number_sealed", lambda row: place_of_id_number(row.id), of_county=True
    ),
    SealedColumn(Proof, "name_sealed", lambda row: place_of(row).of("name"), of_county=True),
    SealedColumn(Proof, "wrapped_key", lambda row: place_of(row).of("key"), of_county=True),
)
