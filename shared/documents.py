"""Documents from outside: told apart, checked and opened without trusting a byte of them."""

import io
import re
import unicodedata
import zipfile
from collections.abc import Iterator
from enum import Enum, auto
from pathlib import PurePath
from typing import Any, ClassVar
from xml.etree.ElementTree import Element, ParseError

from defusedxml.common import DefusedXmlException
from defusedxml.ElementTree import fromstring

from shared.errors import Refused

MAX_FILE_BYTES = 20 * 1024 * 1024
MAX_CHARACTERS = 2_000_000
MAX_ENTRIES = 2_000
MAX_UNPACKED_BYTES = 96 * 1024 * 1024
MAX_RATIO = 250
# Small parts may be packed very tightly; only a large one is a bomb.
_RATIO_MATTERS_FROM = 1024 * 1024
_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_ZIP = (b"PK\x03\x04", b"PK\x05\x06", b"PK\x07\x08")
_OTHER_FORMATS = (b"%PDF", b"{\\rtf", b"<!DOCTYPE html", b"<html")
_OTHER_SUFFIXES = {".doc", ".wps", ".pdf", ".rtf", ".odt", ".wpt", ".dot", ".ppt", ".xls", ".et"}
_ENCRYPTED = "EncryptedPackage".encode("utf-16-le")
_DOCTYPE = re.compile(
    rb"<!DOCTYPE|<\0!\0D\0O\0C\0T\0Y\0P\0E\0|\0<\0!\0D\0O\0C\0T\0Y\0P\0E", re.IGNORECASE
)
_FLAG_ENCRYPTED = 0x1
_CONTROL = re.compile(r"[\x00-\x08\x0e-\x1f\x7f]")
_TEXT_SHARE = 0.9
_CONTROL_SHARE = 0.02
_CUT_BYTES = 3
_NUL_SHARE = 0.3


class DocumentRefused(Refused):
    """A document that is not read; every reason has its class, its code and its advice."""

    status: ClassVar[int] = 422
    code: ClassVar[str] = "document-refused"
    advice: ClassVar[str] = "这份文件不能读取，请另存为 .docx 后重新上传。"

    def __init__(self, sentence: str = "", **facts: Any) -> None:
        super().__init__(sentence or self.advice, **facts)


class DocumentEmpty(DocumentRefused):
    """Nothing but blanks."""

    code = "document-empty"
    advice = "文件里没有文字，请检查后重新上传。"


class DocumentTooLarge(DocumentRefused):
    """More bytes or characters than are read at once."""

    status = 413
    code = "document-too-large"
    advice = "文件太大，请删去图片或分成几份后再上传（不超过 20 MB、200 万字）。"


class DocumentNotText(DocumentRefused):
    """Neither a document nor text in a known encoding."""

    code = "document-not-text"
    advice = "这不是文字文件，请上传 .docx、.txt 或 .md 文件，或者直接粘贴文字。"


class DocumentEncrypted(DocumentRefused):
    """Protected by a password."""

    code = "document-encrypted"
    advice = "文件设有密码，请去掉密码后另存为 .docx 再上传。"


class DocumentOldFormat(DocumentRefused):
    """A format that only its own program reads safely."""

    code = "document-old-format"
    advice = "暂不能读取这种格式，请用 Word 或 WPS 打开，另存为 .docx 后再上传。"


class DocumentDamaged(DocumentRefused):
    """A truncated or broken container."""

    code = "document-damaged"
    advice = "文件已损坏或没有传完整，请重新保存后再上传。"


class DocumentHostile(DocumentRefused):
    """A container made to exhaust or to deceive its reader."""

    code = "document-hostile"
    advice = "文件的内部结构不正常，已拒绝读取；请把正文复制到新的 .docx 后再上传。"


class DocumentKind(Enum):
    """What a file is by its content."""

    WORD = auto()
    TEXT = auto()


def kind_of(filename: str | None, data: bytes) -> DocumentKind:
    """Tell a document by its content; the name only tells formats that are refused."""
    if len(data) > MAX_FILE_BYTES:
        raise DocumentTooLarge
    if not data.strip(b"\0 \r\n\t"):
        raise DocumentEmpty
    if data.startswith(_OLE):
        raise DocumentEncrypted if _ENCRYPTED in data else DocumentOldFormat
    if data.lstrip()[:16].startswith(_OTHER_FORMATS):
        raise DocumentOldFormat
    if data.startswith(_ZIP):
        return DocumentKind.WORD
    suffix = PurePath(filename or "").suffix.lower()
    if suffix in _OTHER_SUFFIXES:
        raise DocumentOldFormat
    if suffix == ".docx":
        raise DocumentDamaged
    return DocumentKind.TEXT


def decode_text(data: bytes, most: int = MAX_CHARACTERS) -> tuple[str, str]:
    """The text of a file, of `most` characters, and its encoding; controls become blanks."""
    text, encoding = _decode(data)
    if len(text) > most:
        raise DocumentTooLarge
    controls = len(_CONTROL.findall(text))
    if controls > _CONTROL_SHARE * len(text) + 1 or _readable(text) < _TEXT_SHARE:
        raise DocumentNotText
    text = _CONTROL.sub(" ", text)
    if not text.strip():
        raise DocumentEmpty
    return text, encoding


def _decode(data: bytes) -> tuple[str, str]:
    for mark, encoding in (
        (b"\xef\xbb\xbf", "utf-8-sig"),
        (b"\xff\xfe", "utf-16"),
        (b"\xfe\xff", "utf-16"),
    ):
        if data.startswith(mark):
            return _strict(data, encoding)
    if data[:2000].count(0) > _NUL_SHARE * len(data[:2000]):
        little = data[1:2000:2].count(0) >= data[0:2000:2].count(0)
        return _strict(data, "utf-16-le" if little else "utf-16-be")
    try:
        return data.decode("utf-8"), "utf-8"
    except UnicodeDecodeError as error:
        if error.start >= len(data) - _CUT_BYTES and error.start > 0:
            return data[: error.start].decode("utf-8"), "utf-8"  # cut inside its last character
    candidates = [found for encoding in ("gb18030", "big5") for found in _attempt(data, encoding)]
    if not candidates:
        raise DocumentNotText
    return max(candidates, key=lambda found: _common(found[0]))


def _strict(data: bytes, encoding: str) -> tuple[str, str]:
    found = next(_attempt(data, encoding), None)
    if found is None:
        raise DocumentNotText
    return found


def _attempt(data: bytes, encoding: str) -> Iterator[tuple[str, str]]:
    """The text in this encoding, if it decodes; a last character may be cut."""
    for end in range(len(data), max(len(data) - _CUT_BYTES - 1, 0), -1):
        try:
            yield data[:end].decode(encoding), encoding
        except UnicodeDecodeError as error:
            if error.start < end - _CUT_BYTES - 1:
                return
        else:
            return


def _common(text: str) -> float:
    """The share of characters that Chinese plans are made of; tells GB18030 from Big5."""
    often = "的一工会會教学學校和是在人了中大为為上职職个個年、，。"
    return sum(text.count(character) for character in often) / max(len(text), 1)


def _readable(text: str) -> float:
    """The share of characters that are letters, figures, marks or blanks of a known block."""
    sample = text[:20_000]
    good = sum(1 for c in sample if c.isspace() or unicodedata.category(c)[0] in "LNPSZ")
    strange = sum(1 for c in sample if "\u0370" <= c <= "\u1fff" or "\ua000" <= c <= "\uf8ff")
    return (good - strange) / max(len(sample), 1)


class Package:
    """The checked parts of an Office document; sizes are checked before a byte is unpacked."""

    def __init__(self, data: bytes) -> None:
        try:
            self._file = zipfile.ZipFile(io.BytesIO(data))
            entries = self._file.infolist()
        except (zipfile.BadZipFile, ValueError, NotImplementedError, OSError, EOFError) as error:
            raise DocumentDamaged from error
        _check_entries(entries)
        self._names = {entry.filename: entry for entry in entries}

    def __contains__(self, name: str) -> bool:
        return name in self._names

    @property
    def names(self) -> tuple[str, ...]:
        """What its parts are called."""
        return tuple(self._names)

    def read(self, name: str) -> bytes:
        """One part, never more than it declares."""
        entry = self._names[name]
        try:
            with self._file.open(entry) as part:
                content = part.read(entry.file_size + 1)
        except (zipfile.BadZipFile, ValueError, NotImplementedError, OSError, EOFError) as error:
            raise DocumentDamaged from error
        except Exception as error:  # zlib.error and its kin have no common base
            raise DocumentDamaged from error
        if len(content) > entry.file_size:
            raise DocumentHostile
        return content

    def check_markup(self) -> None:
        """No part may declare a document type: entities are how small files grow."""
        for name in self._names:
            if name.endswith((".xml", ".rels")) and _DOCTYPE.search(self.read(name)):
                raise DocumentHostile

    def tree(self, name: str) -> Element:
        """The XML tree of a part."""
        try:
            root: Element = fromstring(self.read(name), forbid_dtd=True)
        except DefusedXmlException as error:
            raise DocumentHostile from error
        except (ParseError, ValueError, LookupError) as error:
            raise DocumentDamaged from error
        return root


def _check_entries(entries: list[zipfile.ZipInfo]) -> None:
    if len(entries) > MAX_ENTRIES or sum(e.file_size for e in entries) > MAX_UNPACKED_BYTES:
        raise DocumentHostile
    end = 0
    for entry in sorted(entries, key=lambda e: e.header_offset):
        if entry.flag_bits & _FLAG_ENCRYPTED:
            raise DocumentEncrypted
        path = PurePath(entry.filename.replace("\\", "/"))
        large = entry.file_size > _RATIO_MATTERS_FROM
        overlaps = entry.header_offset < end
        if (large and entry.file_size > MAX_RATIO * max(entry.compress_size, 1)) or overlaps:
            raise DocumentHostile
        if ".." in path.parts or path.is_absolute():
            raise DocumentHostile
        end = entry.header_offset + entry.compress_size
