"""The HTTP door of the texts that a county asks people to agree to."""

from datetime import date
from typing import Annotated

from pydantic import BaseModel, Field

from services.directory.consent import queries
from services.directory.consent.commands import NewText, put_into_force
from services.directory.consent.domain import PURPOSES, Purpose
from services.directory.consent.tables import ConsentText
from services.directory.permissions import Act, must
from shared.web.identity import Me
from shared.web.inputs import Input, Line, Paragraph
from shared.web.routes import Tx, tenant_router

router = tenant_router("/consent-texts", "consent")


class TextView(BaseModel):
    """A text that counts from a day on, until a newer one does."""

    version: int
    title: str
    body: str
    receiver: str | None
    valid_from: date


class PurposeTexts(BaseModel):
    """A purpose with its texts, the newest first, and a suggestion where there is none yet."""

    purpose: Purpose
    passes_on: bool
    separate: bool
    suggested_title: str
    suggested_body: str
    texts: list[TextView]


class NewTextInput(Input):
    """A text to put into force, from today where no day is named."""

    purpose: Purpose
    title: Annotated[Line, Field(max_length=40)]
    body: Paragraph
    receiver: Line | None = None
    valid_from: date | None = None


@router.get("")
async def list_texts(me: Me, tx: Tx) -> list[PurposeTexts]:
    """Every purpose with its texts."""
    must(me, Act.ASK_CONSENT)
    return await _all(tx)


@router.post("", status_code=201)
async def put_text(wanted: NewTextInput, me: Me, tx: Tx) -> list[PurposeTexts]:
    """Put a text into force; from its day on everybody is asked anew."""
    must(me, Act.ASK_CONSENT)
    given = dict(wanted) | {"valid_from": wanted.valid_from or tx.today}
    await put_into_force(tx, me.county_id, NewText(**given))
    await tx.flush()
    return await _all(tx)


async def _all(tx: Tx) -> list[PurposeTexts]:
    rows = await queries.texts(tx)
    return [
        PurposeTexts(
            purpose=purpose,
            passes_on=suggestion.passes_on,
            separate=suggestion.separate,
            suggested_title=suggestion.title,
            suggested_body=suggestion.body,
            texts=[_view(row) for row in reversed(rows) if row.purpose == purpose],
        )
        for purpose, suggestion in PURPOSES.items()
    ]


def _view(row: ConsentText) -> TextView:
    return TextView(
        version=row.version,
        title=row.title,
        body=row.body,
        receiver=row.receiver,
        valid_from=row.valid_from,
    )
