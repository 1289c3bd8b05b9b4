"""What is shown of a file to those who need not know more (R-DATA-8)."""

from shared.masking import mask_name
from shared.money import yuan_words

_BAND = 1_000_000  # ten thousand yuan


def mask_id(number: str) -> str:
    return f"{number[:3]}{'*' * 11}{number[-4:]}"


def mask_card(number: str) -> str:
    return f"**** {number[-4:]}"


def mask_phone(number: str) -> str:
    return f"{number[:3]}****{number[-4:]}" if len(number) > 7 else "****"  # noqa: PLR2004 - fixed


def band(cents: int) -> str:
    """An amount of a year by tens of thousands."""
    low = cents // _BAND * _BAND
    return f"{yuan_words(low)}至 {yuan_words(low + _BAND)}"


def entered_name(name: str, *, is_own: bool, masked: bool) -> str:
    """Who entered it or took a step; an applicant's own name is hidden where the file's is."""
    return mask_name(name) if is_own and masked else name
