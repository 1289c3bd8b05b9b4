"""Document: the bytes of a file or of pasted text to the decoded text that the grammar reads."""

import html
import re

from services.plans.plan_import.parsing.word_text import text_of_word
from shared.documents import DocumentKind, decode_text, kind_of

_BREAK = re.compile(r"<(?:br|/p|/div|/li|/h[1-6]|/tr)(?: [^<>\n]{0,300})?/?>", re.IGNORECASE)
_CELL_END = re.compile(r"</t[dh]>", re.IGNORECASE)
_TAG = re.compile(
    r"</?(?:p|br|div|span|strong|b|em|i|u|h[1-6]|li|ul|ol|td|th|tr|table|tbody|font|a|img|section)"
    r"(?:\s[^<>]{0,500})?/?>",
    re.IGNORECASE,
)
_ENTITY = re.compile(r"&(?:nbsp|amp|quot|[lr][ds]quo|lt|gt|emsp|ensp|mdash|middot|#\d{2,5});")
_LEAST_TAGS = 3


def read(filename: str | None, data: bytes) -> tuple[str, str]:
    """The text of a document and the encoding it was read in."""
    if kind_of(filename, data) is DocumentKind.WORD:
        return text_of_word(data), "docx"
    text, encoding = decode_text(data)
    return _without_markup(text), encoding


def _without_markup(text: str) -> str:
    """Text that was copied together with tags and entities of a web page."""
    if len(_TAG.findall(text)) >= _LEAST_TAGS:
        text = _CELL_END.sub("\t", _BREAK.sub("\n", text))
        text = _TAG.sub("", text)
    return html.unescape(text) if _ENTITY.search(text) else text


def decode(filename: str | None, data: bytes) -> str:
    """The text of a document."""
    return read(filename, data)[0]
