"""Two sessions as their papers know them: an assembly of 28 that was held, a congress of 40."""

from dataclasses import replace
from datetime import UTC, date, datetime

from services.activities.congress.domain.powers import Treatment
from services.activities.kit.domain.facts import (
    Attendance,
    Attendant,
    Choice,
    Days,
    Facts,
    Group,
    Helpers,
    Item,
    Numbers,
    Proposal,
    Seat,
    Vote,
)
from services.activities.rolls.domain.standing import Standing
from services.activities.terms.domain.kinds import DelegateStanding, Roll
from shared.contracts.activities import AskingWay, SessionKind

_FAMILY = "赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦尤许何吕施张孔曹严华金魏"
_GIVEN = ("晓梅", "东升", "国强", "丽华", "建军", "芳", "志远", "雪", "文静", "海涛")

HELPERS = Helpers(
    secretary="周立民",
    principal="陈思远",
    chair="林秀英",
    contact="何晓光",
    phone="0571-8765432",
    recorder="许芳",
    examiners="韩雪、杨志远",
    presidium="周立民 陈思远 林秀英",
    chief_scrutineer="严海涛",
    scrutineers="华芳 金雪",
    counters="魏东升,曹国强",
)

ASSEMBLY = Facts(
    organ="清溪县白马小学工会委员会",
    school="清溪县白马小学",
    county_organ="清溪县教育工会委员会",
    kind=SessionKind.STAFF_ASSEMBLY,
    title="第三届教职工大会第二次会议",
    young_age=35,
    asking_way=AskingWay.FILING,
    addressee="清溪县教育工会委员会",
    planned_on=date(2026, 3, 12),
    party_agreed_on=date(2026, 2, 26),
    starts_at=datetime(2026, 3, 12, 6, 30, tzinfo=UTC),
    place="学校会议室",
    host="林秀英",
    staff=28,
    items=(
        Item("学校工作报告", Treatment.HEAR, "陈思远"),
        Item("上次会议提案办理情况报告", Treatment.DELIBERATE, "林秀英"),
        Item("绩效工资考核分配办法（修订草案）", Treatment.ADOPT, "陈思远", passed=True),
    ),
    attendants=tuple(
        Attendant(_FAMILY[i] + _GIVEN[i % 10], standing=Standing.STAFF, present=i < 26)
        for i in range(28)
    ),
    attendance={Roll.CONGRESS: Attendance(28, 26)},
    votes=(
        Vote(
            "绩效工资考核分配办法（修订草案）",
            due=28,
            present=26,
            issued=26,
            collected=26,
            valid=25,
            yes=22,
            no=2,
            abstain=1,
            verdict="同意22票，超过应到28人的半数，通过。",
        ),
    ),
    proposals=(Proposal("1", "改善办公室照明", "孙东升", handler="总务处", answer="暑假更换"),),
    helpers=HELPERS,
    numbers=Numbers(filing="白小工〔2026〕3号", notice="白小工〔2026〕4号"),
    days=Days(filing=date(2026, 2, 27), notice=date(2026, 3, 4)),
    closed_on=date(2026, 3, 12),
    due_days=7,
)

_GROUPS = (("语文组", 9), ("数学组", 9), ("综合组", 8), ("后勤组", 6), ("高年级组", 8))
_DELEGATES = tuple(
    Seat(
        _FAMILY[(group * 9 + i) % 30] + _GIVEN[i],
        name,
        DelegateStanding.EX_OFFICIO if group == 0 and i < 2 else DelegateStanding.ELECTED,
        sex="女" if i % 3 else "男",
        birth_year=1970 + 3 * i,
        is_teacher=group != 3,
        is_leader=group == 0 and i < 2,
    )
    for group, (name, seats) in enumerate(_GROUPS)
    for i in range(seats)
)

CONGRESS = replace(
    ASSEMBLY,
    organ="清溪县第一中学工会委员会",
    school="清溪县第一中学",
    kind=SessionKind.DELEGATE_CONGRESS,
    title="第三届教职工代表大会第一次会议",
    asking_way=AskingWay.REQUEST,
    starts_at=None,
    place="",
    staff=132,
    items=(
        Item("开幕式", Treatment.PROCEDURE),
        Item("学校工作报告", Treatment.HEAR, "陈思远"),
        Item("绩效工资分配办法（草案）", Treatment.ADOPT, "陈思远"),
        Item("执行委员会委员选举", Treatment.ELECT, "林秀英"),
    ),
    delegates=(*_DELEGATES, Seat("高老校长", standing=DelegateStanding.INVITED)),
    groups=tuple(Group(name, "", seats * 3, seats) for name, seats in _GROUPS),
    attendants=tuple(
        Attendant(one.name, one.delegation, Standing(one.standing.value)) for one in _DELEGATES
    ),
    attendance={Roll.CONGRESS: Attendance(40)},
    votes=(
        Vote(
            "执行委员会委员选举",
            seats=2,
            choices=(Choice("孔文静"), Choice("王建军"), Choice("韩雪")),
        ),
    ),
    proposals=(),
    helpers=Helpers(secretary="周立民", principal="陈思远", chair="林秀英"),
    numbers=Numbers(),
    days=Days(),
    closed_on=None,
)

DUAL = replace(
    CONGRESS,
    kind=SessionKind.DUAL_CONGRESS,
    title="第三届教职工代表大会暨工会会员代表大会第一次会议",
    items=(
        *CONGRESS.items,
        Item("工会经费预算（草案）", Treatment.ADOPT, "钱会计", roll=Roll.UNION),
    ),
    attendants=tuple(
        replace(one, votes_union=place % 4 != 0) for place, one in enumerate(CONGRESS.attendants)
    ),
    attendance={Roll.CONGRESS: Attendance(40, 38), Roll.UNION: Attendance(30, 29)},
    numbers=Numbers(request="清一中工〔2026〕5号", reply="清教工〔2026〕12号"),
    days=Days(request=date(2026, 3, 23), reply=date(2026, 3, 27)),
)
