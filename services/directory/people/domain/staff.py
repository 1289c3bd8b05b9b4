"""Rules of people: how a name sorts, and which days a stay may begin and end on."""

from datetime import date

from pypinyin import lazy_pinyin

from shared.errors import Invalid, Refused


class NotOnStaff(Refused):
    """The person does not work in the county's schools now."""

    code = "not-on-staff"


class DayNotPossible(Invalid):
    """The day given cannot be the first or last one of a period."""

    code = "day-not-possible"


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
    "员": "yun",
    "黑": "he",
    "尉迟": "yu chi",
    "万俟": "mo qi",
    "长孙": "zhang sun",
    "澹台": "tan tai",
}


def sort_key_of(name: str) -> str:
    """The syllables of a name, the surname read as a surname: 单丽 sorts under `shan`."""
    for length in (2, 1):
        reading = _SURNAME_READINGS.get(name[:length])
        if reading:
            return " ".join([reading, *lazy_pinyin(name[length:])])
    return " ".join(lazy_pinyin(name))


def initials_of(sort_key: str) -> str:
    """The first letters of the syllables: what people type to find a name."""
    return "".join(syllable[0] for syllable in sort_key.lower().split())


def check_come(day: date | str, today: date) -> None:
    """What is recorded of a person has happened; a day may be known in part.

    Raises:
        DayNotPossible: the day is to come.

    """
    if str(day) > today.isoformat()[: len(str(day))]:
        raise DayNotPossible("日期不能晚于今天，请到那一天再办理。")


def check_stay(joined: date, last_day: date) -> None:
    """Somebody leaves on the day of joining or later.

    Raises:
        DayNotPossible: the last day is before.

    """
    if last_day < joined:
        raise DayNotPossible(f"在现单位的最后一天不能早于进入的日期（{joined}）。")
