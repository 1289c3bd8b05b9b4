"""Every sealed column of activities: what `gonghui keys reseal` seals anew.

A capability that seals a column enters it here.
"""

from services.activities.proofs import Proof
from shared.proofs.book import place_of
from shared.sealed_columns import SealedColumn

SEALED_COLUMNS = (
    SealedColumn(Proof, "name_sealed", lambda row: place_of(row).of("name"), of_county=True),
    SealedColumn(Proof, "wrapped_key", lambda row: place_of(row).of("key"), of_county=True),
)
