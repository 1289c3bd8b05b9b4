"""Actors: who a clause, a bracket at its end, or a column of a table says does the work."""

import re
from collections.abc import Iterable

from services.plans.kinds import Actor

_SCHOOL = re.compile(
    r"(?:要求|对|协助|指导|督促|组织|推动|促进|帮助|到|对获?|与|向|和|引导|邀请|深入|为)?"
    r"(?P<actor>各(?:级|中|中心|个)?(?:基层)?(?:教育|学校)?(?:工会|学校|校|基层|单位|园"
    r"|幼儿园|中小学|分会|支会|直属)(?:工会|学校|单位)?(?:组织|干部|主席)?"
    r"|基层(?:学校|单位)?工会(?:组织|干部|主席)?|学校工会|每所?学校|中小学校)"
)
_CLUSTER = re.compile(
    r"(?P<actor>各?片区(?!活动|工作|内|的|为|之)(?:工会|负责人)?|各?协作(?:区|片)|各?联片|片长|各?教育督导片)"
)
_COUNTY = re.compile(
    r"(?P<actor>(?:[\u4e00-\u9fff]{2,3})?[县市区镇旗](?:教育局?|总)?工会|由工会"
    r"|(?<!基层)(?<!学校)教育(?:局)?工会(?=将|拟|决定|要|还要|牵头|组织(?!的|和|建设)|对)"
    r"|我会|本会|[县市区]局|工会(?=将|拟|决定|牵头))"
)
_NOT_SUBJECT = (
    "协助",
    "指导",
    "督促",
    "帮助",
    "对",
    "到",
    "与",
    "向",
    "推动",
    "促进",
    "引导",
    "邀请",
    "深入",
    "为",
    "和",
    "组织",
)
# Whole names, as a bracket or the cell of a table gives them; the first that fits is meant.
_NAMED = (
    (Actor.CLUSTER, re.compile(r"(?:各|本|全县各)?(?:教育)?(?:片区|协作区|协作片|联片|督导片)")),
    (
        Actor.SCHOOL,
        re.compile(
            r"(?:全[县市区])?(?:各|全体|每所?)(?:级|有关|相关|直属|乡镇)?(?:基层|中小学|学校|校|园"
            r"|幼儿园|单位|支会|分会|工会|会员单位)|基层(?:工会|学校|单位|组织)|学校工会|中小学校"
        ),
    ),
    (
        Actor.COUNTY,
        re.compile(
            r"(?:[\u4e00-\u9fff]{0,4}[县市区旗])(?:教育局?|总)?工会|[县市区旗](?:教育)?局|教育局"
            r"|教育(?:局)?工会|总工会|工会(?:办公室|委员会|各部)|办公室|财务部|组宣部|权益保障部"
            r"|女(?:职)?工委|经审委"
        ),
    ),
)
_BRACKET = re.compile(r"\((?P<who>[^()]{2,24})\)[ ,;。:]{0,2}$")
_LEAD = re.compile(r"^(?:由|责任单位|责任人|牵头单位|牵头|负责单位|负责|承办|主办)[:单位]{0,3}")
_HEAD = 24
_FARTHEST = 6


def actor_of(clause: str) -> Actor | None:
    """The actor that a folded clause names as its subject near its beginning."""
    head = clause[:_HEAD]
    for actor, pattern in (
        (Actor.CLUSTER, _CLUSTER),
        (Actor.SCHOOL, _SCHOOL),
        (Actor.COUNTY, _COUNTY),
    ):
        found = pattern.search(head)
        if not found:
            continue
        before = head[: found.start("actor")]
        if before.endswith(_NOT_SUBJECT) and not before.endswith("要求"):
            continue
        if "," in before or found.start("actor") > _FARTHEST:
            continue
        return actor
    return None


def bracketed_actor(clause: str) -> Actor | None:
    """Who is named in brackets at the very end: 举办县级决赛(县教育工会)."""
    found = _BRACKET.search(clause)
    return named_actor([found["who"]]) if found else None


def named_actor(names: Iterable[str]) -> Actor | None:
    """The one kind of actor that names of units mean; the first named leads."""
    for name in names:
        bare = _LEAD.sub("", name.strip())
        for actor, pattern in _NAMED:
            if pattern.match(bare):
                return actor
    return None
