"""PDF files are written anew: pages stay, what acts, hides or tells of their making goes."""

import io
from collections.abc import Iterator
from typing import Any, BinaryIO

import pikepdf
from pikepdf import Array, Dictionary, Name, Object, Pdf, Stream

from shared.proofs.refusals import ProofDamaged, ProofEmbeds, ProofEncrypted, ProofHostile
from shared.proofs.segments import stripped

MAX_OBJECTS = 200_000
MAX_PAGES = 500
_DEEPEST = 40
_GOES = (
    "/AA",  # acts when a page is opened
    "/OpenAction",
    "/Metadata",
    "/PieceInfo",  # what programs keep for themselves
    "/LastModified",
    "/XFA",  # a form that is a program
    "/JavaScript",
    "/Perms",
)
_ACTS = {
    "/JavaScript",
    "/Launch",
    "/SubmitForm",
    "/ImportData",
    "/GoToR",
    "/GoToE",
    "/Rendition",
    "/RichMediaExecute",
    "/Movie",
    "/Sound",
}
_CARRIES = {"/FileAttachment", "/RichMedia", "/Movie", "/Sound", "/Screen", "/3D"}


def clean_pdf(source: BinaryIO) -> bytes:
    """The same pages in a file of our own writing.

    Raises:
        ProofEncrypted: it asks for a password, or restricts what may be done with it.
        ProofEmbeds: other files are in it.
        ProofDamaged: it does not open, or has no pages.
        ProofHostile: more objects or pages than any paper has.

    """
    try:
        with pikepdf.open(source) as pdf:
            if pdf.is_encrypted:
                raise ProofEncrypted
            _check(pdf)
            for found in _objects(pdf):
                _quieten(found)
            if "/Info" in pdf.trailer:
                del pdf.trailer.Info
            return _written(pdf)
    except pikepdf.PasswordError as error:
        raise ProofEncrypted from error
    except (pikepdf.PdfError, RuntimeError, ValueError, KeyError, TypeError) as error:
        raise ProofDamaged from error


def _check(pdf: Pdf) -> None:
    if len(pdf.objects) > MAX_OBJECTS or len(pdf.pages) > MAX_PAGES:
        raise ProofHostile
    if not len(pdf.pages):
        raise ProofDamaged


def _written(pdf: Pdf) -> bytes:
    out = io.BytesIO()
    pdf.save(out, fix_metadata_version=False, deterministic_id=True)
    return out.getvalue()


def _objects(pdf: Pdf) -> Iterator[Object]:
    """Every dictionary and stream, also those that lie inside others."""
    for held in pdf.objects:
        yield from _inside(held, 0)


def _inside(held: Any, depth: int) -> Iterator[Object]:
    if depth > _DEEPEST:
        raise ProofHostile
    if isinstance(held, Array):
        children = list(held)
    elif isinstance(held, Dictionary | Stream):
        yield held
        children = [held[key] for key in list(held.keys())]
    else:
        return
    for child in children:
        # What has a number of its own comes by itself; following it would go in circles.
        if isinstance(child, Object) and not child.is_indirect:
            yield from _inside(child, depth + 1)


def _quieten(held: Object) -> None:
    if held.get("/Subtype") in _CARRIES or "/EF" in held:
        raise ProofEmbeds
    for key in _GOES:
        if key in held:
            del held[key]
    if isinstance(held.get("/S"), Name) and str(held.S) in _ACTS:
        for key in list(held.keys()):
            del held[key]
    if isinstance(held, Stream) and _is_photograph(held):
        held.write(stripped(held.read_raw_bytes()), filter=Name.DCTDecode)


def _is_photograph(held: Stream) -> bool:
    form = held.get("/Filter")
    return form == Name.DCTDecode and "/DecodeParms" not in held and "/DP" not in held
