"""Which files may be stored: known kinds only, told by their content, not by their name."""

import re
from typing import ClassVar

from shared.errors import Invalid

LARGEST_FILE = 20 * 1024 * 1024  # bytes

# How each kind begins, and what it is called on the way out.
KINDS: tuple[tuple[bytes, str, tuple[str, ...]], ...] = (
    (b"%PDF-", "application/pdf", ("pdf",)),
    (b"\xff\xd8\xff", "image/jpeg", ("jpg", "jpeg")),
    (b"\x89PNG\r\n\x1a\n", "image/png", ("png",)),
    (
        b"PK\x03\x04",
        "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
        ("docx",),
    ),
    (b"PK\x03\x04", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", ("xlsx",)),
)


class FileRefused(Invalid):
    """The file cannot be stored."""

    code: ClassVar[str] = "file-refused"


def shown_name(given: str | None, otherwise: str) -> str:
    """A file's name as it may be stored and shown: no folders, no control characters."""
    last = re.split(r"[/\\]", given or "")[-1]
    return "".join(letter for letter in last if letter.isprintable()).strip()[:200] or otherwise


def media_type_of(name: str, content: bytes) -> str:
    """What the file is.

    Raises:
        FileRefused: empty, too large, or not of a known kind.

    """
    if not content:
        raise FileRefused("文件是空的，请重新选择。")
    if len(content) > LARGEST_FILE:
        raise FileRefused("文件超过 20 MB，请缩小后再上传。")
    ending = name.rpartition(".")[2].lower()
    for magic, media_type, endings in KINDS:
        if ending in endings and content.startswith(magic):
            return media_type
    raise FileRefused("只能上传 PDF、Word（.docx）、Excel（.xlsx）或图片（.jpg、.png）文件。")
