"""Who should sit in the presidium of a congress: said to whoever prepares it (R-CONGRESS-18)."""

from collections.abc import Mapping, Sequence

from services.activities.congress.domain.figures import FigureName
from services.activities.kit.domain.facts import Helpers, Seat
from services.activities.terms.domain.kinds import VOTING

MOST_MEMBERS = 25


def presidium_warnings(
    members: Sequence[str],
    delegates: Sequence[Seat],
    helpers: Helpers,
    figures: Mapping[FigureName, int],
) -> list[str]:
    """Warnings all of them; the session itself adopts the list by hand. Nobody chosen: nothing."""
    if not members:
        return []
    voting = {one.name: one for one in delegates if one.standing in VOTING}
    return [
        *_of_number(len(members), len(voting), figures),
        *_of_outsiders(members, voting),
        *_of_teachers([voting[name] for name in members if name in voting]),
        *_of_heads(members, helpers),
    ]


def _of_number(number: int, delegates: int, figures: Mapping[FigureName, int]) -> list[str]:
    large = delegates > figures[FigureName.PRESIDIUM_LARGE]
    least = figures[FigureName.PRESIDIUM_LARGE_LEAST if large else FigureName.PRESIDIUM_LEAST]
    return [f"主席团现有 {number} 人，一般不少于 {least} 人。"] if number < least else []


def _of_outsiders(members: Sequence[str], voting: Mapping[str, Seat]) -> list[str]:
    """Only where delegates are on record; before that nobody is an outsider."""
    outsiders = [name for name in members if name not in voting]
    if not voting or not outsiders:
        return []
    return [f"{'、'.join(outsiders)}不在本届有表决权的代表里，主席团成员应从代表中产生，请核对。"]


def _of_teachers(seats: Sequence[Seat]) -> list[str]:
    """Not said as long as of somebody it is not known whether they teach."""
    if not seats or any(one.is_teacher is None for one in seats):
        return []
    teachers = sum(bool(one.is_teacher) for one in seats)
    if 2 * teachers > len(seats):
        return []
    return [f"主席团 {len(seats)} 名代表中教师 {teachers} 人，教师应占多数。"]


def _of_heads(members: Sequence[str], helpers: Helpers) -> list[str]:
    heads = {"学校负责人": helpers.principal, "工会主席": helpers.chair}
    absent = [f"{word}{name}" for word, name in heads.items() if name and name not in members]
    return [f"{'、'.join(absent)}还不在主席团里，请核对。"] if absent else []
