"""How little is shown to whoever has no need to know more (R-DATA-8)."""

import unicodedata


def mask_name(name: str) -> str:
    """Only the family name's first character: 张*."""
    return f"{name[:1]}*"


def mask_known(name: str | None) -> str | None:
    """The same where there may be no name."""
    return mask_name(name) if name else name


def plain_name(name: str) -> str:
    """A name without what does not tell people apart: blanks, and wide or compatible forms."""
    return "".join(unicodedata.normalize("NFKC", name).split())
