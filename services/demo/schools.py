"""The twelve invented school unions: kind, size, cluster, and what is peculiar to each."""

from dataclasses import dataclass
from enum import StrEnum

COUNTY_NAME = "云禾县"
"""No county of this name exists."""
CLUSTERS = {"town": "城区片区", "east": "东山片区", "south": "南河片区"}


class SchoolKind(StrEnum):
    """What sort of school a union belongs to."""

    KINDERGARTEN = "kindergarten"
    VILLAGE_SCHOOL = "village_school"
    PRIMARY = "primary"
    CENTRAL_SCHOOL = "central_school"
    JUNIOR_MIDDLE = "junior_middle"
    SENIOR_MIDDLE = "senior_middle"
    VOCATIONAL = "vocational"


@dataclass(frozen=True)
class School:
    """One school; its union's papers bear `name` followed by 工会委员会."""

    code: str
    name: str
    short_name: str
    kind: SchoolKind
    cluster: str
    staff: int
    term_months_left: int
    """Whole months, after the running one, that the union committee's term still has."""
    campuses: tuple[str, ...] = ()
    leads_cluster: bool = False


SCHOOLS = (
    School("01", "云禾县第一中学", "县一中", SchoolKind.SENIOR_MIDDLE, "town", 240, 31),
    School("02", "云禾县第二中学", "县二中", SchoolKind.JUNIOR_MIDDLE, "town", 128, 19),
    School("03", "云禾县职业技术学校", "县职校", SchoolKind.VOCATIONAL, "town", 96, 43),
    School(
        "04",
        "云禾县实验小学",
        "实验小学",
        SchoolKind.PRIMARY,
        "town",
        112,
        26,
        leads_cluster=True,
    ),
    School("05", "云禾县机关幼儿园", "机关幼儿园", SchoolKind.KINDERGARTEN, "town", 46, 50),
    School(
        "06",
        "云禾县东山镇中心小学",
        "东山中心校",
        SchoolKind.CENTRAL_SCHOOL,
        "east",
        58,
        14,
        campuses=("东山校区", "枫林校区"),
        leads_cluster=True,
    ),
    School("07", "云禾县东山镇初级中学", "东山初中", SchoolKind.JUNIOR_MIDDLE, "east", 64, 37),
    School("08", "云禾县东山镇枫树坪小学", "枫树坪小学", SchoolKind.VILLAGE_SCHOOL, "east", 12, 22),
    School("09", "云禾县东山镇中心幼儿园", "东山幼儿园", SchoolKind.KINDERGARTEN, "east", 21, 46),
    School(
        "10",
        "云禾县南河镇中心学校",
        "南河中心校",
        SchoolKind.CENTRAL_SCHOOL,
        "south",
        72,
        29,
        campuses=("南河校区", "柳湾校区"),
        leads_cluster=True,
    ),
    # This committee has to be elected anew soon, so reminders have something to remind of.
    School("11", "云禾县南河镇石桥小学", "石桥小学", SchoolKind.PRIMARY, "south", 34, 1),
    School("12", "云禾县南河镇高坪小学", "高坪小学", SchoolKind.VILLAGE_SCHOOL, "south", 17, 34),
)
