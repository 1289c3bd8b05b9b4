"""The people who act in the story, signed in as they are needed, and what they look up."""

from typing import Any, Self
from uuid import UUID

from services.demo.caller import Caller, JobFailed
from services.demo.county import CountySeed
from services.demo.opening import plain
from services.demo.plan import CountyPlan

OFFICER, CHAIR = "county", "county-chair"


class Cast:
    """Callers by login, and the ids that acts need, each looked up once."""

    def __init__(self, url: str, seed: CountySeed, passwords: dict[str, str]) -> None:
        self.seed = seed
        self._url = url
        self._passwords = passwords
        self._callers: dict[str, Caller] = {}
        self._person_ids = {account.login: account.person_id for account in seed.accounts}
        self._measure_ids: dict[str, str] = {}
        self._school_plans: dict[str, str] = {}

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(self, *_: object) -> None:
        for caller in self._callers.values():
            await caller.close()

    @property
    def officer(self) -> Caller:
        """The county's officer, who works in a browser."""
        return self._caller(OFFICER, as_browser=True)

    @property
    def county_chair(self) -> Caller:
        return self._caller(CHAIR, as_browser=True)

    def chair(self, school: str) -> Caller:
        return self._caller(f"chair-{school}")

    def officer_of(self, school: str) -> Caller:
        """The school union's officer; where there is none, its chair does that work too."""
        login = f"officer-{school}"
        return self._caller(login) if login in self._passwords else self.chair(school)

    def teacher(self, school: str) -> Caller:
        """A teacher of the school; where none has an account, its chair enters it for them."""
        login = f"teacher-{school}"
        return self._caller(login) if login in self._passwords else self.chair(school)

    def union_id(self, school: str) -> UUID:
        return next(union.id for union in self.seed.schools if union.school.code == school)

    def colleague(self, school: str, number: int) -> UUID:
        """Who has this number on the school's staff list."""
        listed = f"{school}-{number:03}"
        return next(person.id for person in self.seed.people if person.number == listed)

    def name_of(self, school: str, number: int) -> str:
        """What the person with this number on the school's staff list is called."""
        found = self.colleague(school, number)
        return next(person.name for person in self.seed.people if person.id == found)

    def person_id(self, login: str) -> UUID:
        return self._person_ids[login]

    async def plan(self, plan: CountyPlan) -> dict[str, Any] | None:
        """The work plan at the platform, once it has been made."""
        for line in await self.officer.get("/plans/plans"):
            if line["title"] == plan.title:
                found: dict[str, Any] = await self.officer.get(f"/plans/plans/{line['id']}")
                return found
        return None

    async def learn(self, plan: CountyPlan, made: dict[str, Any]) -> None:
        """Find each measure of the plan in the work plan that was made of it."""
        texts = {plain(m["text"]): m["id"] for task in made["tasks"] for m in task["measures"]}
        missing = [m.short for m in plan.measures if plain(m.text) not in texts]
        if missing:
            raise JobFailed(f"计划里缺少这些措施：{'、'.join(missing)}。")
        self._measure_ids = {m.code: texts[plain(m.text)] for m in plan.measures}

    async def school_plan(self, school: str) -> dict[str, Any]:
        """The school's page as its chair sees it now."""
        chair = self.chair(school)
        if school not in self._school_plans:
            [line] = await chair.get("/plans/school-plans")
            self._school_plans[school] = line["id"]
        found: dict[str, Any] = await chair.get(f"/plans/school-plans/{self._school_plans[school]}")
        return found

    async def task(self, school: str, measure_code: str) -> dict[str, Any]:
        """The school's copy of a measure."""
        [task] = await self.tasks(self.chair(school), measure_code)
        return task

    async def tasks(self, caller: Caller, measure_code: str) -> list[dict[str, Any]]:
        """The copies of a measure that the caller may see."""
        found: list[dict[str, Any]] = await caller.get_page(
            "/plans/tasks", measure_id=self._measure_ids[measure_code]
        )
        return found

    def _caller(self, login: str, *, as_browser: bool = False) -> Caller:
        if login not in self._callers:
            password = self._passwords[login]
            self._callers[login] = Caller(self._url, login, password, as_browser=as_browser)
        return self._callers[login]
