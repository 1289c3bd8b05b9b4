"""How large a committee may be, when it is elected anew, and what is wrong, in plain words."""

from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from services.directory.records.domain.figures import FigureName, Figures
from shared.calendar import chinese_date
from shared.errors import Invalid

TERMS = (3, 5)  # years, R-ORG-1 (art. 16)


class DeadlineKind(StrEnum):
    """What comes to an end on a day of which people are reminded."""

    TERM = "term"
    CERTIFICATE = "certificate"


NOTICE: dict[DeadlineKind, FigureName] = {
    DeadlineKind.TERM: FigureName.TERM_NOTICE_DAYS,
    DeadlineKind.CERTIFICATE: FigureName.CERTIFICATE_NOTICE_DAYS,
}


class ElectionNotPossible(Invalid):
    """An election cannot have been on that day, or for that term."""

    code = "election-not-possible"


@dataclass(frozen=True)
class Band:
    """Unions of this many members (both included) have this many in their committee.

    `organiser`: one organiser may stand in its place.
    """

    members: tuple[int, int]
    seats: tuple[int, int]
    organiser: bool = False

    @property
    def words(self) -> str:
        """The band as people say it."""
        least, most = self.members
        return f"不足 {most + 1} 名会员" if least == 0 else f"{least}-{most} 名会员"


@dataclass(frozen=True)
class Standing:
    """What is known of a union's record on a day; None where nobody has said."""

    members: int | None = None
    seats: int | None = None
    election_due: date | None = None
    certificate_until: date | None = None


def bands(figures: Figures) -> tuple[Band, ...]:
    """The rule on the size of committees as the county has set it (R-ORG-1)."""
    small, middle = figures[FigureName.SMALL_BELOW], figures[FigureName.MIDDLE_UP_TO]
    large = figures[FigureName.LARGE_UP_TO]
    return (
        Band(
            (0, small - 1),
            (figures[FigureName.SMALL_LEAST], figures[FigureName.SMALL_MOST]),
            organiser=True,
        ),
        Band((small, middle), (figures[FigureName.MIDDLE_LEAST], figures[FigureName.MIDDLE_MOST])),
        Band(
            (middle + 1, large), (figures[FigureName.LARGE_LEAST], figures[FigureName.LARGE_MOST])
        ),
    )


def band_of(members: int, figures: Figures) -> Band | None:
    """The band of a union with so many members; none above the largest."""
    return next((band for band in bands(figures) if members <= band.members[1]), None)


def size_warning(members: int, seats: int, figures: Figures) -> str | None:
    """What is wrong with a committee of this size, if something is."""
    band = band_of(members, figures)
    if band is None or (band.organiser and seats == 1):
        return None
    least, most = band.seats
    if least <= seats <= most:
        return None
    found = "超过" if seats > most else "少于"
    instead = "，也可以只设组织员 1 人" if band.organiser else ""
    return f"委员 {seats} 人，{found} {band.words}的 {least}-{most} 人{instead}"


def election_due(elected_on: date, term_years: int) -> date:
    """The day by which the next election is due; 29 February becomes the 28th."""
    year = elected_on.year + term_years
    try:
        return elected_on.replace(year=year)
    except ValueError:
        return elected_on.replace(year=year, day=28)


def check_election(elected_on: date, term_years: int, today: date, last: date | None) -> None:
    """An election has been held, for a term the statutes know, after the one before.

    Raises:
        ElectionNotPossible: says why not.

    """
    if elected_on > today:
        raise ElectionNotPossible("选举日期不能晚于今天，请在选举之后登记。")
    if term_years not in TERMS:
        raise ElectionNotPossible("工会委员会的任期只能是 3 年或 5 年。")
    if last is not None and elected_on < last:
        raise ElectionNotPossible(f"选举日期不能早于上一次选举（{chinese_date(last)}）。")


def warnings(standing: Standing, today: date, figures: Figures) -> list[str]:
    """What somebody should do something about, the gravest first."""
    found = [
        _about_day(standing.election_due, today, figures[FigureName.TERM_NOTICE_DAYS], _ELECTION),
        _about_day(
            standing.certificate_until,
            today,
            figures[FigureName.CERTIFICATE_NOTICE_DAYS],
            _CERTIFICATE,
        ),
    ]
    if standing.members is not None and standing.seats is not None:
        found.append(size_warning(standing.members, standing.seats, figures))
    return [words for words in found if words]


# Before the day, and after it.
_ELECTION = ("应在{day}前换届选举，还有 {days} 天", "应在{day}前换届选举，已过 {days} 天")
_CERTIFICATE = (
    "法人资格证书{day}到期，还有 {days} 天，请办理换证",
    "法人资格证书{day}已到期 {days} 天，请尽快办理换证",
)


def _about_day(
    day: date | None, today: date, notice_days: int, words: tuple[str, str]
) -> str | None:
    if day is None or day - today > timedelta(days=notice_days):
        return None
    is_over = day < today
    return words[is_over].format(day=chinese_date(day), days=abs((day - today).days))


def look_on(due_on: date, notice_days: int) -> date:
    """The day on which people are told of a day that comes near."""
    return due_on - timedelta(days=notice_days)
