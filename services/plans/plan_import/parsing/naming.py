"""Naming: the year of a plan and the organisation whose plan it is."""

import re

_YEAR = re.compile(r"(?<!\d)(?P<year>(?:19|20)\d\d)(?!\d)(?:(?=.{0,3}[年学度-])|)")
_HAN_YEAR = re.compile(r"(?P<year>[二一][〇○零O九0][〇○零O一二三四五六七八九0]{2})年")
_HAN_DIGITS = str.maketrans("〇○零O一二三四五六七八九", "0000123456789")
_STATED = re.compile(
    r"(?<!\d)(?P<year>(?:19|20)\d\d) ?(?:-(?:20)?\d\d)? ?(?:学?年度?|年)"
    r"(?:(?:上|下)半年)?[^,。;\n\d]{0,12}?(?:工作|计划|要点|任务|是|学期|以来|我校|我园|县|工会)"
)
_OPENING_YEAR = re.compile(r"\s*(?P<year>(?:19|20)\d\d) ?年,")
# 20261——202612, 2026.1-2026.12 on a line of its own
_PERIOD = re.compile(
    r"^ *[(]?(?P<year>(?:19|20)\d\d)[.年]?\d{1,2}月? ?[-~至]{1,3} ?"
    r"(?:19|20)\d\d[.年]?\d{1,2}月?[)]? *$",
    re.MULTILINE,
)
_KIND = (
    r"(?:教育局?工会|总工会|工会委员会|校工会|园工会|工会|小学校?|中学|初中|高中|学校"
    r"|幼儿园|幼稚园|中心校|学院|职校|职高|[一二三四五六七八九十]中|[一二三四五六]小)"
)
_NAME = re.compile(
    rf"[\u4e00-\u9fff]{{2,20}}?{_KIND}(?:工会委员会|工会|委员会"
    rf"|分会)?(?![\u4e00-\u9fff]{{0,1}}会议)"
)
_GENERIC = re.compile(
    r"有关|关于|教育局|教育|工会|委员会|总|小学|中学|初中|高中|学校|幼儿园|幼稚园|幼儿|中心|实验"
    r"|第?[一二三四五六七八九十]|完全|九年制|九年一贯制|职业|技术|学院|分会"
    r"|我|本|全|各|某|基层|上级|所在|乡镇|县级|市级|区级|[县市区镇乡省校园]|年度?|学年度?"
    r"|学期|上|下|半年|工作|计划|民办|公立|公办|教职?工|职工|女|教师|的|高级|城乡|农村|全国"
    r"|中国|新|优秀|春季|秋季|机关|直属|直|[XxⅩ*○〇]"
)
_LEADING = re.compile(
    r"^(?:.{0,12}?(?:根据|按照|关于|由于|由|为了|为|在|和|与|对|向|是|的|到|以及|以|及|从"
    r"|给|全体|印发|公布|年度?|学年|学期|依据|遵照|年|现将|我们|使|召开|参加))+"
)
# A name begins where words begin: behind a sign or behind a word that governs it.
_SCHOOL_NAME = re.compile(
    r"(?:^|[\s,。;:!?、“”《》()]|根据|按照|由|为|在|[和与及]|现将|年度?)"
    r"(?P<name>[\u4e00-\u9fff]{2,10}?(?:小学|中学|幼儿园|学校)[校园]?工会)"
)
# Words of a sentence, never of a name.
_NO_NAME = re.compile(
    r"[了的着把将使让被这那其该每任为是们各本我你]|成立|努力|充分|激活|创|提高|增强|加强|促进|推进|推动|围绕|发挥|介绍"
    r"|引言|开展|完善|做好|通过|支持|关心|团结|带领|整理|组织|建设|制定|坚持|依靠|参加|建立|深化"
    r"|服务|配合|指导|以下|奉上|分享|上级|所有|负责|领导|广大|归"
)
_COUNTY_NAME = re.compile(r"[\u4e00-\u9fff]{2,6}?[县市区镇旗](?:教育局?)工会")
_COUNTY_TITLE = re.compile(r"[县市区镇乡旗](?:教育局?)?(?:系统)?工会|教育局工会|教育工会")
_SCHOOL_TITLE = re.compile(
    r"学校|小学|中学|初中|高中|幼儿园|幼稚园|学院|[校园]工会|[一二三四五六七八九十]中"
)
_COUNTY_ACTS = re.compile(
    r"[县市区](?:教育局?)?工会(?:将|负责|要|拟|决定|对|会同|组织|为此|牵头|建立|成立)"
)
_EACH_SCHOOL = re.compile(r"各基层|各学校|各校|基层工会|各级工会|各单位工会|各中小学|各乡镇")
_DATE_LINE = re.compile(
    r"(?:(?:19|20)[\dxX*]{2} ?[年./-] ?[\dxX*]{1,2} ?[月./-] ?[\dxX*]{1,2} ?日?"
    r"|[二一][〇○零O0九][〇○零O一二三四五六七八九0]{2} ?年 ?[一二三四五六七八九十]{1,2} ?月"
    r"(?: ?[一二三四五六七八九十廿]{1,3} ?日)?"
    r"|(?:19|20)\d\d ?年 ?\d{1,2} ?月)(?:印?发)?[。.]?"
)
_SIGNATURE_LENGTH = 30
_MIN_PROPER = 2
_FEW_ADDRESSES = 2


def is_part_only(line: str) -> bool:
    """A title that is nothing but a part mark: 篇一, 第二篇."""
    return (
        re.fullmatch(
            r"[\[(]?(?:第? ?[\d一二三四五六七八九十]{1,3} ?篇"
            r"|篇 ?[\d一二三四五六七八九十]{1,3})[\])]?[:：]?",
            line.strip(),
        )
        is not None
    )


def year_in(text: str) -> int | None:
    """The first year of a title; placeholders such as 20xx are none."""
    found = _YEAR.search(text)
    if found:
        return int(found["year"])
    han = _HAN_YEAR.search(text)
    return int(han["year"].translate(_HAN_DIGITS)) if han else None


def stated_year(body: str) -> int | None:
    """A year that the text gives as the plan's own."""
    found = _STATED.search(body) or _OPENING_YEAR.match(body) or _PERIOD.search(body)
    return int(found["year"]) if found else None


def is_date_line(line: str) -> bool:
    """A line that is nothing but a date."""
    return _DATE_LINE.fullmatch(line.strip()) is not None


def _proper(name: str) -> bool:
    """Whether something of a name is left besides general words."""
    return len(_GENERIC.sub("", name)) >= _MIN_PROPER or bool(
        re.match(r"[\u4e00-\u9fff]{2}(?:第?[一二三四五六七八九十]中|[县市区镇])", name)
        and _GENERIC.sub("", name[:2])
    )


def named_in_title(title: str) -> str | None:
    """The organisation that a folded title names; general words such as 中学工会 name none."""
    bare = re.sub(
        r"^[^\u4e00-\u9fff]{0,12}(?:学?年度?|年)?(?:第?[一二上下](?:学期|半年))?(?:度)?", "", title
    )
    for found in _NAME.finditer(bare):
        name = found.group()
        longer = re.match(
            rf"{re.escape(name)}(?:教育局?)?(?:工会委员会|工会)?", bare[found.start() :]
        )
        name = longer.group() if longer else name
        if _proper(name):
            return name
    return None


def signature(line: str) -> str | None:
    """An organisation that stands alone on a line, as under a letter."""
    bare = re.sub(r"[\d年月日./\- ]{6,20}$", "", line.strip()).strip()
    bare = bare.removesuffix("文件")  # the head of an official letter
    if not 0 < len(bare) <= _SIGNATURE_LENGTH:
        return None
    found = re.fullmatch(
        rf"[\u4e00-\u9fff]{{0,20}}?{_KIND}(?:工会委员会|工会|委员会|分会)?(?:办公室)?", bare
    )
    return bare if found else None


def named_county(body: str) -> str | None:
    """The county education union named in the text of a county plan."""
    for found in _COUNTY_NAME.finditer(body):
        name = _LEADING.sub("", found.group())
        if _proper(name) and _GENERIC.sub("", name):
            return name
    return None


def named_school(opening: str) -> str | None:
    """A school's union named in the opening of a plan."""
    for found in _SCHOOL_NAME.finditer(opening):
        if _proper(found["name"]) and not _NO_NAME.search(found["name"]):
            return found["name"]
    return None


def proper_signature(line: str) -> str | None:
    """A signature with a name of its own."""
    name = signature(line)
    return name if name and _proper(name) else None


def titled_county(title: str) -> bool:
    """Whether a title speaks of a county's union."""
    return bool(_COUNTY_TITLE.search(title)) and not _SCHOOL_TITLE.search(title)


def speaks_to_schools(title: str, body: str) -> bool:
    """Whether a plan is a county's: by its title, else because it addresses several schools."""
    if titled_county(title):
        return True
    if _SCHOOL_TITLE.search(title) and not _COUNTY_ACTS.search(body):
        return False
    return len(_EACH_SCHOOL.findall(body)) >= _FEW_ADDRESSES
