"""Folding: one normal form of the text for matching, character by character, so offsets hold."""

import re
from dataclasses import dataclass
from functools import cache
from typing import Literal

from opencc import OpenCC

Script = Literal["simplified", "traditional"]

_PUNCTUATION = str.maketrans(
    {
        "（": "(",
        "﹙": "(",
        "）": ")",
        "﹚": ")",
        "〔": "[",
        "［": "[",
        "【": "[",
        "〖": "[",
        "〕": "]",
        "］": "]",
        "】": "]",
        "〗": "]",
        "：": ":",
        "﹕": ":",
        "；": ";",
        "﹔": ";",
        "，": ",",
        "﹐": ",",
        "﹑": "、",
        "．": ".",
        "！": "!",
        "？": "?",
        "｡": "。",
        "〝": "“",
        "〞": "”",
        "「": "“",
        "」": "”",
        "『": "“",
        "』": "”",
        "～": "~",
        "—": "-",
        "–": "-",
        "－": "-",
        "―": "-",
        "＃": "#",
        "＊": "*",
        "｜": "|",
        "　": " ",
        " ": " ",
        "\u2002": " ",
        "\u2003": " ",
        "\ufeff": " ",
        "\u200b": " ",
        "\r": "\n",
        "\x0b": "\n",
        "\x0c": "\n",
        "\u2028": "\n",
        "\u2029": "\n",
        "\x85": "\n",
    }
    | {chr(code): chr(code - 0xFEE0) for code in range(0xFF10, 0xFF1A)}
    | {chr(code): chr(code - 0xFEE0) for code in range(0xFF21, 0xFF3B)}
    | {chr(code): chr(code - 0xFEE0) for code in range(0xFF41, 0xFF5B)}
)
_HAN = re.compile(r"[\u4e00-\u9fff]")
# A Simplified text too holds a few characters that the table changes (著, 乾); 3 % is far above.
_TRADITIONAL_SHARE = 0.03


@cache
def _converter() -> OpenCC:
    return OpenCC("t2s")


@dataclass(frozen=True, slots=True)
class Source:
    """The decoded text and its folded twin of the same length."""

    text: str
    folded: str
    script: Script


def fold(text: str) -> Source:
    """Fold a decoded text for matching: plain punctuation, ASCII digits, Simplified characters."""
    converter = _converter()
    simplified = {}
    for character in set(_HAN.findall(text)):
        twin = converter.convert(character)
        if len(twin) == 1 and twin != character:
            simplified[ord(character)] = twin
    folded = text.translate(simplified)
    changed = sum(1 for before, after in zip(text, folded, strict=True) if before != after)
    han = len(_HAN.findall(text))
    script: Script = "traditional" if changed > _TRADITIONAL_SHARE * han else "simplified"
    # 计画 is the Taiwan spelling of 计划.
    return Source(text, folded.translate(_PUNCTUATION).replace("计画", "计划"), script)
