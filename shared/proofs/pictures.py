"""Pictures are decoded and drawn anew: what is not a point of the picture does not survive."""

import io
import warnings
from typing import IO

from pi_heif import register_heif_opener
from PIL import Image, ImageOps, UnidentifiedImageError

from shared.proofs.kinds import ProofType
from shared.proofs.refusals import ProofDamaged, ProofHostile

MAX_POINTS = 120_000_000  # a phone's largest are below this; what says more is a bomb
_QUALITY = 85
_DECODERS = {
    ProofType.JPEG: "JPEG",
    ProofType.PNG: "PNG",
    ProofType.WEBP: "WEBP",
    ProofType.HEIC: "HEIF",
}
_PLAIN = {"RGB", "L"}
_SEE_THROUGH = {"RGBA", "LA", "PA"}


def clean_picture(source: IO[bytes], kind: ProofType, longest_side: int) -> tuple[ProofType, bytes]:
    """The picture upright, no longer than `longest_side`, without a word about where it was taken.

    A phone's HEIC becomes JPEG, which every browser shows; of moving pictures the first one stays.

    Raises:
        ProofDamaged: it does not decode.
        ProofHostile: it says that it is larger than any camera's.

    """
    if kind is ProofType.HEIC:
        register_heif_opener(thumbnails=False)
    Image.MAX_IMAGE_PIXELS = MAX_POINTS
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("error", Image.DecompressionBombWarning)
            with Image.open(source, formats=[_DECODERS[kind]]) as opened:
                if opened.format == "JPEG":
                    opened.draft(None, (longest_side, longest_side))  # decodes no more than needed
                picture = _upright(opened, longest_side)
    except (Image.DecompressionBombError, Image.DecompressionBombWarning) as error:
        raise ProofHostile from error
    except (UnidentifiedImageError, OSError, SyntaxError, ValueError, EOFError) as error:
        raise ProofDamaged from error
    return _encoded(picture, ProofType.JPEG if kind is ProofType.HEIC else kind)


def _upright(opened: Image.Image, longest_side: int) -> Image.Image:
    turned = ImageOps.exif_transpose(opened)
    mode = turned.mode
    if mode not in _PLAIN:
        has_holes = mode in _SEE_THROUGH or "transparency" in turned.info
        turned = turned.convert("RGBA" if has_holes else "RGB")
    turned.thumbnail((longest_side, longest_side), Image.Resampling.LANCZOS)
    bare = Image.new(turned.mode, turned.size)
    bare.paste(turned)
    return bare


def _encoded(picture: Image.Image, kind: ProofType) -> tuple[ProofType, bytes]:
    out = io.BytesIO()
    if kind is ProofType.JPEG:
        flat = picture.convert("RGB") if picture.mode == "RGBA" else picture
        flat.save(out, "JPEG", quality=_QUALITY, optimize=True)
    elif kind is ProofType.WEBP:
        picture.save(out, "WEBP", quality=_QUALITY)
    else:
        picture.save(out, "PNG", optimize=False)
    return kind, out.getvalue()
