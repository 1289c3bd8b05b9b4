"""Whether a name may be two names that were written into one cell without a blank."""

# The surnames of about four fifths of all people; others are not needed to raise a doubt.
_SURNAMES = frozenset(
    "王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘于蒋蔡余杜叶程苏魏"
    "吕丁任沈姚卢姜崔钟谭陆汪范石廖贾夏韦付方白邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万钱严"
)
_DOUBLE = frozenset(
    {"欧阳", "司马", "诸葛", "上官", "夏侯", "皇甫", "尉迟", "公孙", "慕容", "令狐", "长孙"}
)
_HALVES = {4: 2, 5: 2, 6: 3}


def looks_like_two(name: str) -> bool:
    """`张黎郭崴` does, `欧阳春` and `帕提古丽` do not; three characters are one name."""
    if "·" in name or " " in name or name[:2] in _DOUBLE:
        return False
    half = _HALVES.get(len(name))
    if half is None:
        return False
    places = {half, len(name) - half}
    return name[0] in _SURNAMES and any(name[place] in _SURNAMES for place in places)
