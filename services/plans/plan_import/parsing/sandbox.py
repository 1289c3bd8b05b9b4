"""Sandbox: the importer's parser in a limited process."""

from services.plans.plan_import.parsing.refusals import BY_CODE, ParseFailed, ParseTimeout
from services.plans.plan_import.parsing.result import ParseResult
from shared.sandbox import Sandbox

READER = Sandbox(
    worker="services.plans.plan_import.parsing.worker",
    refusals=BY_CODE,
    timed_out=ParseTimeout,
    failed=ParseFailed,
)


async def parse_document(filename: str | None, data: bytes) -> ParseResult:
    """The plans of a document; `filename` is None for pasted text. Raises `DocumentRefused`."""
    return ParseResult.model_validate(await READER.read({"filename": filename}, data))


def parse_document_sync(filename: str | None, data: bytes) -> ParseResult:
    """The same without an event loop, for the command line."""
    return ParseResult.model_validate(READER.read_sync({"filename": filename}, data))
