"""What kind of file a proof is, told by its content; a name decides nothing."""

from enum import StrEnum


class ProofType(StrEnum):
    """The kinds that are taken, by the media type under which they leave."""

    PDF = "application/pdf"
    JPEG = "image/jpeg"
    PNG = "image/png"
    WEBP = "image/webp"
    HEIC = "image/heic"
    DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
    XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"


ENDINGS = {
    ProofType.PDF: ".pdf",
    ProofType.JPEG: ".jpg",
    ProofType.PNG: ".png",
    ProofType.WEBP: ".webp",
    ProofType.HEIC: ".heic",
    ProofType.DOCX: ".docx",
    ProofType.XLSX: ".xlsx",
}
_LONGEST_NAME = 120  # characters
_HEIC_BRANDS = {b"heic", b"heix", b"heim", b"heis", b"hevc", b"mif1", b"msf1"}


def picture_type(head: bytes) -> ProofType | None:
    """The kind of picture that begins with these bytes."""
    if head.startswith(b"\xff\xd8\xff"):
        return ProofType.JPEG
    if head.startswith(b"\x89PNG\r\n\x1a\n"):
        return ProofType.PNG
    if head[:4] == b"RIFF" and head[8:12] == b"WEBP":
        return ProofType.WEBP
    if head[4:8] == b"ftyp" and head[8:12] in _HEIC_BRANDS:
        return ProofType.HEIC
    return None


def shown_name(given: str | None, kind: ProofType) -> str:
    """A file's name as it may be kept and shown: no folders, no controls, and its true ending."""
    last = (given or "").replace("\\", "/").rpartition("/")[2]
    plain = "".join(letter for letter in last if letter.isprintable()).strip(" .")
    stem, dot, ending = plain.rpartition(".")
    if not (dot and ending.isascii() and ending.isalnum()):
        stem = plain
    return (stem.strip(" .")[:_LONGEST_NAME] or "材料") + ENDINGS[kind]
