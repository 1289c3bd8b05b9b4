"""HTTP door of files."""

from datetime import datetime
from typing import Annotated
from uuid import UUID

from fastapi import Form, Response, UploadFile
from pydantic import BaseModel, ConfigDict

from services.plans.files import commands, queries
from services.plans.files.domain import shown_name
from services.plans.files.tables import StoredFile
from services.plans.permissions import Act, must, must_see
from shared.web.downloads import download
from shared.web.identity import Me
from shared.web.routes import Tx, tenant_router

router = tenant_router("/files", "files")


class FileView(BaseModel):
    """A stored file, without its content."""

    model_config = ConfigDict(from_attributes=True)

    id: UUID
    name: str
    media_type: str
    size: int
    sha256: str
    made_at: datetime


@router.post("", response_model=FileView, status_code=201)
async def store_file(
    me: Me, tx: Tx, file: UploadFile, union_id: Annotated[UUID, Form()]
) -> StoredFile:
    """Store a paper for one of the caller's unions."""
    must(me, Act.STORE_FILE, union_id)
    name = shown_name(file.filename, "材料")
    return await commands.store_file(tx, me, union_id, name, await file.read())


@router.get("/{file_id}", response_class=Response)
async def get_file(file_id: UUID, tx: Tx, me: Me) -> Response:
    """The file itself, always as a download."""
    found = await queries.get_file(tx, file_id)
    must_see(me, found.union_id)
    return download(found.content, found.media_type, found.name)
