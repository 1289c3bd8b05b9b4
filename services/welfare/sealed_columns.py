"""Every sealed column of welfare: what `gonghui keys reseal` seals anew.

A capability that seals a column enters it here.
"""

from services.welfare.relief.queries.reading import place_of_remark
from services.welfare.relief.tables import Aid
from shared.sealed_columns import SealedColumn

SEALED_COLUMNS = (
    SealedColumn(Aid, "remark_sealed", lambda aid: place_of_remark(aid.id), of_county=True),
)
