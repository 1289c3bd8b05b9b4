"""Draws a county of as many schools and people as wanted: towns, kinds of schools, sizes."""

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import product
from random import Random

from pypinyin import lazy_pinyin

from services.demo.places import COUNTY_PLACES
from services.demo.schools import Blueprint, School
from shared.contracts.directory import SchoolStage
from shared.errors import Invalid

SMALLEST_SCHOOL = 10
MOST_SCHOOLS = 1200  # there are names for no more
_SCHOOLS_OF_A_TOWN = 20
_LONGEST_TERM_MONTHS = 59

_TOWNS = [
    first + second for first, second in product("东南西北上下清白龙凤金玉", "山河溪湖泉岭江湾")
]
_VILLAGES = [
    f"{size}{plant}{land}"
    for size, plant, land in product(
        ("", "大", "小", "新", "老"),
        "枫石高柳竹松梅桃杏桂槐榆桐荷茶稻麦青沙云",
        "坪桥坡冲塘垭沟坝峪滩畈洲塬埠",
    )
]


@dataclass(frozen=True)
class _Kind:
    """A kind of school: what it is called, and how large it is beside the others."""

    stage: SchoolStage
    name: str
    short_name: str
    weight: float
    campuses: bool = False


_OF_COUNTY_TOWN = (
    _Kind(SchoolStage.SENIOR, "第{n}高级中学", "第{n}高中", 12),
    _Kind(SchoolStage.JUNIOR, "第{n}初级中学", "第{n}初中", 6),
    _Kind(SchoolStage.PRIMARY, "实验小学第{n}校区", "实小{n}校", 6),
    _Kind(SchoolStage.VOCATIONAL, "第{n}职业技术学校", "第{n}职校", 5),
    _Kind(SchoolStage.KINDERGARTEN, "第{n}幼儿园", "第{n}幼儿园", 2),
)
_OF_TOWN = (
    _Kind(SchoolStage.CENTRAL, "{town}镇中心小学", "{town}中心校", 4, campuses=True),
    _Kind(SchoolStage.JUNIOR, "{town}镇初级中学", "{town}初中", 4),
    _Kind(SchoolStage.KINDERGARTEN, "{town}镇中心幼儿园", "{town}幼儿园", 1.5),
)
_OF_VILLAGE = (
    _Kind(SchoolStage.PRIMARY, "{town}镇{village}小学", "{village}小学", 1.0),
    _Kind(SchoolStage.PRIMARY, "{town}镇{village}小学", "{village}小学", 0.3),
    _Kind(SchoolStage.PRIMARY, "{town}镇{village}小学", "{village}小学", 0.1),
    _Kind(SchoolStage.KINDERGARTEN, "{town}镇{village}幼儿园", "{village}幼儿园", 0.2),
)


def draw_blueprint(name: str, schools: int, people: int, *, seed: int = 1) -> Blueprint:
    """A county of this name; all its people together are as many as wanted.

    Raises:
        Invalid: too many schools, or too few people for them.

    """
    staff = people - len(COUNTY_PLACES)
    if not 1 <= schools <= MOST_SCHOOLS:
        raise Invalid(f"学校数要在 1 到 {MOST_SCHOOLS} 之间。")
    if staff < schools * SMALLEST_SCHOOL:
        least = schools * SMALLEST_SCHOOL + len(COUNTY_PLACES)
        raise Invalid(f"{schools} 所学校至少要有 {least} 人：每所学校不少于 {SMALLEST_SCHOOL} 人。")
    rng = Random(seed)  # noqa: S311 - invented schools, no secret
    drawn = list(_draw(schools, rng))
    sizes = _sizes([kind.weight * rng.uniform(0.7, 1.3) for kind, _ in drawn], staff)
    code = "".join(lazy_pinyin(name.rstrip("县市区旗")))
    places = {town: f"{code}-{number:02}" for number, town in enumerate(_towns(schools))}
    return Blueprint(
        name=name,
        code=f"{code}000",
        clusters={key: f"{town}片区" for town, key in places.items()},
        schools=tuple(
            _school(name, f"{code}{number:03}", kind, told, size, places, rng)
            for number, ((kind, told), size) in enumerate(zip(drawn, sizes, strict=True), start=1)
        ),
        logins={
            f"{code}-officer": f"{code}000-002",
            f"{code}-chair": f"{code}000-001",
            f"{code}-operator": f"{code}000-005",
            f"{code}-auditor": f"{code}000-004",
        },
        chairs="chair",
    )


def _towns(schools: int) -> list[str]:
    """The county town, and one town for so many schools."""
    return ["城关", *_TOWNS[: max(1, schools // _SCHOOLS_OF_A_TOWN)]]


def _draw(schools: int, rng: Random) -> Iterator[tuple[_Kind, dict[str, str]]]:
    """Each school's kind and what its name is filled with; those of a town together."""
    towns = _towns(schools)
    villages = iter(rng.sample(_VILLAGES, len(_VILLAGES)))
    for number in range(schools):
        town_number, place = divmod(number, -(-schools // len(towns)))
        town = towns[town_number]
        if town_number == 0:
            told = {"town": town, "n": _chinese(place // len(_OF_COUNTY_TOWN) + 1)}
            yield _OF_COUNTY_TOWN[place % len(_OF_COUNTY_TOWN)], told
        elif place < len(_OF_TOWN):
            yield _OF_TOWN[place], {"town": town}
        else:
            yield rng.choice(_OF_VILLAGE), {"town": town, "village": next(villages)}


def _school(  # noqa: PLR0913, PLR0917 - what a school is drawn from
    county: str,
    code: str,
    kind: _Kind,
    told: dict[str, str],
    staff: int,
    places: dict[str, str],
    rng: Random,
) -> School:
    town = told["town"]
    return School(
        code=code,
        name=county + kind.name.format(**told),
        short_name=kind.short_name.format(**told),
        stage=kind.stage,
        cluster=places[town],
        staff=staff,
        term_months_left=rng.randint(0, _LONGEST_TERM_MONTHS),
        campuses=(f"{town}校区", f"{town}东校区") if kind.campuses else (),
        leads_cluster=kind.campuses or (told.get("n") == "一" and kind.stage is SchoolStage.SENIOR),
    )


def _sizes(weights: list[float], staff: int) -> list[int]:
    """The staff shared out by weight, none below the smallest, and nobody left over."""
    spare = staff - SMALLEST_SCHOOL * len(weights)
    total = sum(weights)
    sizes = [SMALLEST_SCHOOL + int(spare * weight / total) for weight in weights]
    for place in range(staff - sum(sizes)):
        sizes[place] += 1
    return sizes


def _chinese(number: int) -> str:
    digits = "零一二三四五六七八九"
    tens, ones = divmod(number, 10)
    if tens == 0:
        return digits[ones]
    return ("" if tens == 1 else digits[tens]) + "十" + (digits[ones] if ones else "")
