"""Document: the bytes of a file or of pasted text to the decoded text that the grammar reads."""

from services.plans.plan_import.parsing.word_text import text_of_word
from shared.documents import DocumentKind, decode_text, kind_of


def read(filename: str | None, data: bytes) -> tuple[str, str]:
    """The text of a document and the encoding it was read in."""
    if kind_of(filename, data) is DocumentKind.WORD:
        return text_of_word(data), "docx"
    return decode_text(data)


def decode(filename: str | None, data: bytes) -> str:
    """The text of a document."""
    return read(filename, data)[0]
