"""Taking what a camera wrote beside the picture out of JPEG and PNG bytes, without drawing anew.

For pictures inside papers, whose form the paper depends on.
"""

import re

_JPEG = b"\xff\xd8\xff"
_APPLICATION = range(0xE0, 0xF0)
_FORM, _COLOURS, _COLOUR_ORDER = 0xE0, 0xE2, 0xEE
_COMMENT, _SCAN, _END, _FILLING = 0xFE, 0xDA, 0xD9, 0xFF
_ICC = b"ICC_PROFILE\0"
_NEXT_MARKER = re.compile(rb"\xff[^\x00\xff\xd0-\xd7]")
_MARKER = 2  # bytes
_PNG = b"\x89PNG\r\n\x1a\n"
_PNG_WORDS = {b"eXIf", b"tEXt", b"iTXt", b"zTXt", b"tIME"}
_PNG_FRAME = 12  # length, name and checksum of a chunk


def stripped(data: bytes) -> bytes:
    """The same picture without its words; anything else comes back as it is."""
    if data.startswith(_JPEG):
        return _stripped_jpeg(data)
    if data.startswith(_PNG):
        return _stripped_png(data)
    return data


def _stripped_jpeg(data: bytes) -> bytes:
    """Segment by segment up to the picture's end; what was put behind it is left out."""
    kept = [data[:_MARKER]]
    at = _MARKER
    while at + 2 * _MARKER <= len(data) and data[at] == _FILLING:
        marker = data[at + 1]
        if marker == _FILLING:
            at += 1
            continue
        if marker == _END:
            break
        end = at + _MARKER + int.from_bytes(data[at + _MARKER : at + 2 * _MARKER])
        if marker == _SCAN:
            found = _NEXT_MARKER.search(data, end)
            end = found.start() if found else len(data)
        if _keeps(marker, data[at + 2 * _MARKER : end]):
            kept.append(data[at:end])
        at = end
    return b"".join((*kept, bytes((_FILLING, _END))))


def _keeps(marker: int, content: bytes) -> bool:
    if marker == _COLOURS:  # or previews, which have words of their own
        return content.startswith(_ICC)
    if marker in _APPLICATION:
        return marker in {_FORM, _COLOUR_ORDER}
    return marker != _COMMENT


def _stripped_png(data: bytes) -> bytes:
    kept = [_PNG]
    at = len(_PNG)
    while at + _PNG_FRAME <= len(data):
        end = at + _PNG_FRAME + int.from_bytes(data[at : at + 4])
        name = data[at + 4 : at + 8]
        if name not in _PNG_WORDS:
            kept.append(data[at:end])
        at = end
        if name == b"IEND":
            break
    return b"".join(kept)
