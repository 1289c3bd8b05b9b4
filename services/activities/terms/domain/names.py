"""How a typed name sorts among those of the register."""

from pypinyin import lazy_pinyin

# Characters that are read differently as a surname than as a word.
_SURNAME_READINGS = {
    "单": "shan",
    "曾": "zeng",
    "解": "xie",
    "仇": "qiu",
    "查": "zha",
    "区": "ou",
    "盖": "ge",
    "朴": "piao",
    "任": "ren",
    "乐": "yue",
    "缪": "miao",
    "翟": "zhai",
    "覃": "qin",
    "种": "chong",
    "尉迟": "yu chi",
    "万俟": "mo qi",
    "长孙": "zhang sun",
}


def sort_key_of(name: str) -> str:
    """The syllables of a name, the surname read as a surname: 单丽 sorts under `shan`."""
    for length in (2, 1):
        reading = _SURNAME_READINGS.get(name[:length])
        if reading:
            return " ".join([reading, *lazy_pinyin(name[length:])])
    return " ".join(lazy_pinyin(name))
