"""The unified social credit code of a legal person (GB 32100-2015): eighteen signs, one a check."""

from shared.errors import Invalid

_SIGNS = "0123456789ABCDEFGHJKLMNPQRTUWXY"
_LENGTH = 18


class CodeNotPossible(Invalid):
    """No legal person can have this code."""

    code = "legal-code-not-possible"


def check_sign(first: str) -> str:
    """The last sign that belongs to the first seventeen (GB 32100-2015, 4.6)."""
    total = sum(_SIGNS.index(sign) * pow(3, place, 31) for place, sign in enumerate(first))
    return _SIGNS[-total % 31]


def clean_code(written: str) -> str:
    """The code in capitals without blanks.

    Raises:
        CodeNotPossible: says what is wrong with it.

    """
    code = "".join(written.upper().split())
    if len(code) != _LENGTH:
        raise CodeNotPossible(f"统一社会信用代码应为 18 位，现在是 {len(code)} 位，请核对。")
    wrong = sorted({sign for sign in code if sign not in _SIGNS})
    if wrong:
        raise CodeNotPossible(f"统一社会信用代码里不会有“{'、'.join(wrong)}”，请核对。")
    if code[-1] != check_sign(code[:-1]):
        raise CodeNotPossible("统一社会信用代码的校验位不对，可能有一位写错了，请照证书核对。")
    return code
