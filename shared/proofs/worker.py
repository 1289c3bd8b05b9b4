"""Worker: checks and cleans one proof in a process of its own, with limits on memory and time.

What comes in on its standard input goes out cleaned on its standard output, behind the answer.
"""

import sys
from typing import Any, BinaryIO

from shared.documents import DocumentRefused
from shared.proofs.kinds import ProofType, picture_type
from shared.proofs.office import clean_office
from shared.proofs.pdf import clean_pdf
from shared.proofs.pictures import clean_picture
from shared.proofs.refusals import (
    AS_PROOF,
    ProofDamaged,
    ProofEmpty,
    ProofEncrypted,
    ProofOldFormat,
    ProofOtherFormat,
    ProofRefused,
    ProofTooLarge,
)
from shared.sandbox import rewrite

_HEAD = 64  # bytes by which kinds are told
_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_ENCRYPTED = "EncryptedPackage".encode("utf-16-le")


def cleaned(asked: dict[str, Any], source: BinaryIO) -> tuple[str, bytes]:
    """The media type of what is kept, and its bytes."""
    head = source.read(_HEAD)
    source.seek(0)
    if not head:
        raise ProofEmpty
    picture = picture_type(head)
    if picture is not None:
        return clean_picture(source, picture, asked["longest_side"])
    if head.startswith(b"%PDF-"):
        return ProofType.PDF, clean_pdf(source)
    if head.startswith(b"PK\x03\x04"):
        return _office(source.read())
    if head.startswith(_OLE):
        raise ProofEncrypted if _ENCRYPTED in source.read() else ProofOldFormat
    raise ProofOtherFormat


def _office(data: bytes) -> tuple[ProofType, bytes]:
    try:
        return clean_office(data)
    except ProofRefused:
        raise
    except DocumentRefused as refused:
        raise AS_PROOF.get(type(refused), ProofRefused) from refused


def main() -> None:
    rewrite(cleaned, sys.argv[1], too_large=ProofTooLarge, failed=ProofDamaged)


if __name__ == "__main__":
    main()
