"""The twelve invented school unions, and what a county is built from: clusters, schools, logins."""

from dataclasses import dataclass

from shared.contracts.directory import SchoolStage

COUNTY_NAME = "云禾县"
"""No county of this name exists."""
_VILLAGE_STAFF = 20
CLUSTERS = {"town": "城区片区", "east": "东山片区", "south": "南河片区"}


@dataclass(frozen=True)
class School:
    """One school; its union's papers bear `name` followed by 工会委员会."""

    code: str
    name: str
    short_name: str
    stage: SchoolStage
    cluster: str
    staff: int
    term_months_left: int
    """Whole months, after the running one, that the union committee's term still has."""
    campuses: tuple[str, ...] = ()
    leads_cluster: bool = False

    @property
    def in_village(self) -> bool:
        return self.stage is SchoolStage.PRIMARY and self.staff < _VILLAGE_STAFF


SCHOOLS = (
    School("01", "云禾县第一中学", "县一中", SchoolStage.SENIOR, "town", 240, 31),
    School("02", "云禾县第二中学", "县二中", SchoolStage.JUNIOR, "town", 128, 19),
    School("03", "云禾县职业技术学校", "县职校", SchoolStage.VOCATIONAL, "town", 96, 43),
    School(
        "04",
        "云禾县实验小学",
        "实验小学",
        SchoolStage.PRIMARY,
        "town",
        112,
        26,
        leads_cluster=True,
    ),
    School("05", "云禾县机关幼儿园", "机关幼儿园", SchoolStage.KINDERGARTEN, "town", 46, 50),
    School(
        "06",
        "云禾县东山镇中心小学",
        "东山中心校",
        SchoolStage.CENTRAL,
        "east",
        58,
        14,
        campuses=("东山校区", "枫林校区"),
        leads_cluster=True,
    ),
    School("07", "云禾县东山镇初级中学", "东山初中", SchoolStage.JUNIOR, "east", 64, 37),
    School("08", "云禾县东山镇枫树坪小学", "枫树坪小学", SchoolStage.PRIMARY, "east", 12, 22),
    School("09", "云禾县东山镇中心幼儿园", "东山幼儿园", SchoolStage.KINDERGARTEN, "east", 21, 46),
    School(
        "10",
        "云禾县南河镇中心学校",
        "南河中心校",
        SchoolStage.CENTRAL,
        "south",
        72,
        29,
        campuses=("南河校区", "柳湾校区"),
        leads_cluster=True,
    ),
    # This committee has to be elected anew soon, so reminders have something to remind of.
    School("11", "云禾县南河镇石桥小学", "石桥小学", SchoolStage.PRIMARY, "south", 34, 1),
    School("12", "云禾县南河镇高坪小学", "高坪小学", SchoolStage.PRIMARY, "south", 17, 34),
)


@dataclass(frozen=True)
class Blueprint:
    """What a county is built from: `code` is that of its own union, as schools have theirs.

    Codes begin staff numbers, and with them ids: two counties share none. `transfer` moves one
    person to another school when the term starts; `logins` are accounts by staff number, `chairs`
    and `officers` what the logins of those of each school begin with, if they get any.
    """

    name: str
    code: str
    clusters: dict[str, str]
    schools: tuple[School, ...]
    logins: dict[str, str]
    transfer: tuple[str, str] | None = None
    chairs: str | None = None
    officers: str | None = None


DEMO = Blueprint(
    name=COUNTY_NAME,
    code="00",
    clusters=CLUSTERS,
    schools=SCHOOLS,
    logins={
        "county": "00-002",
        "county-chair": "00-001",
        "operator": "00-005",
        "teacher-01": "01-100",
        "teacher-02": "06-030",
    },
    # A teacher of the central school who moves to the county town.
    transfer=("06-040", "04"),
    chairs="chair",
    officers="officer",
)
