"""Files as people send them to prove something, good ones and bad ones, made on the spot."""

import io
import struct
import zipfile
import zlib
from base64 import b64decode
from collections.abc import Iterator
from contextlib import contextmanager
from tempfile import SpooledTemporaryFile
from typing import Any

import pikepdf
import xlsxwriter
from docx import Document
from PIL import Image
from PIL.ExifTags import GPS, IFD, Base

PLACE = (24.0, 27.0, 36.0)  # degrees, minutes, seconds of where a telltale picture was taken
CAMERA = "Paiji-9000"
AUTHOR = "周晓雯"
XMP = b'<x:xmpmeta xmlns:x="adobe:ns:meta/"><note>Paiji-9000</note></x:xmpmeta>'


def telltale_exif() -> Image.Exif:
    """What a phone writes: where, when, with what, and that the picture lies on its side."""
    exif = Image.Exif()
    exif[Base.Make] = CAMERA
    exif[Base.Orientation] = 6
    exif[Base.DateTime] = "2026:05:04 10:11:12"
    exif[IFD.GPSInfo] = {
        GPS.GPSLatitudeRef: "N",
        GPS.GPSLatitude: PLACE,
        GPS.GPSLongitudeRef: "E",
        GPS.GPSLongitude: (118.0, 5.0, 12.0),
    }
    return exif


def picture(form: str = "JPEG", size: tuple[int, int] = (64, 32), **more: Any) -> bytes:
    """A picture, red on its left and blue on its right, that tells where it was taken."""
    drawn = Image.new("RGB", size, (200, 0, 0))
    drawn.paste((0, 0, 200), (size[0] // 2, 0, *size))
    out = io.BytesIO()
    words: dict[str, Any] = {"exif": telltale_exif()}
    if form in {"JPEG", "WEBP"}:
        words["xmp"] = XMP
    if form == "JPEG":
        words["comment"] = f"by {CAMERA}".encode()
    drawn.save(out, form, **(words | more))
    return out.getvalue()


# The same, 64 points square, as phones write it: no encoder for it is among the tools.
_HEIC = (
    "eNpdUcFKHEEQrZ7Z1QE3KqgoJhhjFKIizCwqOocwJHrIwRDyBU5mZ9gKO7vN7CrrQdCbJ/GkeBG/wOQWSE5GkHyA"
    "6E1zFgSPJmo2VT2tiEVXv+rXr7up1wDwLKotyWKIAVDEGDlcx+hHAGIrDms+pPGiWCglugaJQQ0exTiWKuqSGQ8M"
    "EFyJHylSvCSOmdN75iflFGI5Uive7aJFmMoAiouBAw9IwZLZOip5q8RaDFoJxygTSfgNZVAhrNPZt8JkakOJ+i7h"
    "5vbqCqDNnKcTPZ7IiUaDBSYrTB593w3Pp83RN0I82tntX81unr8b3isbvTmLqV88Wd4n0jfPiP3k64BHz3QElVJS"
    "Dkp1op9A0wpRnViVoW7Y09kusY5MmJZFt0E3yvjOZQEis2qYGSp7MQkjTbcGhWqgXOV+L+KCz/Y/fyW+tMz/Pdw/"
    "aVz/Xr89b184mDy73q4uu0f/dk7+UL/QlDo2NwcjtLLAFG3K6hbKvMirupPy9doQZLSdH/nFDz5+xrFp27ZJaOcn"
    "XXvCtcf7Hdt1HNfJA6nVj4DxPv2+LCi7YI1mxc8yn7nnd3UrPfqVpxoHNS5qzGrMMf4H20Zrzw=="
)


def heic() -> bytes:
    """A picture in the format of phones, which tells where it was taken."""
    return zlib.decompress(b64decode(_HEIC))


def png_that_claims(width: int, height: int) -> bytes:
    """A few bytes that say they are a huge picture."""
    head = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    parts = ((b"IHDR", head), (b"IDAT", zlib.compress(b"\0" * 1000)), (b"IEND", b""))
    chunks = (
        struct.pack(">I", len(content))
        + name
        + content
        + struct.pack(">I", zlib.crc32(name + content))
        for name, content in parts
    )
    return b"\x89PNG\r\n\x1a\n" + b"".join(chunks)


def pdf(*, password: str = "", **root: Any) -> bytes:
    """A page with a photograph, the name of its author, and what `root` adds to the catalogue."""
    with pikepdf.new() as made:
        page = made.add_blank_page(page_size=(200, 200))
        photograph = pikepdf.Stream(made, picture())
        photograph.stream_dict = pikepdf.Dictionary(
            Type=pikepdf.Name.XObject,
            Subtype=pikepdf.Name.Image,
            Width=64,
            Height=32,
            ColorSpace=pikepdf.Name.DeviceRGB,
            BitsPerComponent=8,
            Filter=pikepdf.Name.DCTDecode,
        )
        page.Resources = pikepdf.Dictionary(XObject=pikepdf.Dictionary(Im0=photograph))
        page.Contents = pikepdf.Stream(made, b"q 100 0 0 50 10 10 cm /Im0 Do Q")
        made.docinfo["/Author"] = AUTHOR
        with made.open_metadata() as words:
            words["dc:creator"] = [AUTHOR]
        for name, value in root.items():
            made.Root[f"/{name}"] = value
        out = io.BytesIO()
        made.save(
            out, encryption=pikepdf.Encryption(owner=password, user=password) if password else False
        )
    return out.getvalue()


def pdf_with_attachment() -> bytes:
    with pikepdf.open(io.BytesIO(pdf())) as made:
        made.attachments["工资.xlsx"] = b"PK\x03\x04"
        out = io.BytesIO()
        made.save(out)
    return out.getvalue()


def word() -> bytes:
    """A document with a photograph, made by somebody."""
    made = Document()
    made.core_properties.author = AUTHOR
    made.core_properties.last_modified_by = AUTHOR
    made.add_paragraph("困难职工慰问集体研究记录")
    made.add_picture(io.BytesIO(picture(exif=telltale_exif())))
    out = io.BytesIO()
    made.save(out)
    return out.getvalue()


def excel() -> bytes:
    out = io.BytesIO()
    with xlsxwriter.Workbook(out) as made:
        made.set_properties({"author": AUTHOR, "company": AUTHOR})
        made.add_worksheet("签收").write(0, 0, "已收")
    return out.getvalue()


def with_parts(package: bytes, **parts: bytes) -> bytes:
    """An Office file with these parts; `__` in a name stands for `/`, `_dot_` for a dot."""
    named = {name.replace("__", "/").replace("_dot_", "."): part for name, part in parts.items()}
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(package)) as old, zipfile.ZipFile(out, "w") as new:
        for entry in old.infolist():
            if entry.filename not in named:
                new.writestr(entry, old.read(entry))
        for name, part in named.items():
            new.writestr(name, part, zipfile.ZIP_DEFLATED)
    return out.getvalue()


def parts_of(package: bytes) -> dict[str, bytes]:
    with zipfile.ZipFile(io.BytesIO(package)) as opened:
        return {name: opened.read(name) for name in opened.namelist()}


@contextmanager
def upload(content: bytes) -> Iterator[SpooledTemporaryFile[bytes]]:
    """The content as a form's file reaches a route."""
    with SpooledTemporaryFile(max_size=1024) as file:
        file.write(content)
        file.seek(0)
        yield file
