"""Invented Chinese names that fit sex and generation."""

from random import Random

from services.directory.people.domain.details import Sex

# Surnames by their rough share of the population, in parts per thousand; the rare ones are there
# because their readings or their two characters trip up careless software.
_SURNAMES = {
    "王": 72, "李": 71, "张": 67, "刘": 54, "陈": 46, "杨": 31, "赵": 21, "黄": 22, "周": 20,
    "吴": 19, "徐": 15, "孙": 14, "胡": 13, "朱": 13, "高": 12, "林": 11, "何": 11, "郭": 11,
    "马": 10, "罗": 9, "梁": 8, "宋": 8, "郑": 8, "谢": 7, "韩": 7, "唐": 7, "冯": 6, "于": 6,
    "董": 6, "萧": 2, "程": 5, "曹": 5, "袁": 5, "邓": 6, "许": 6, "傅": 4, "沈": 5, "曾": 5,
    "彭": 5, "吕": 5, "苏": 5, "卢": 5, "蒋": 5, "蔡": 5, "贾": 4, "丁": 4, "魏": 4, "薛": 4,
    "叶": 4, "阎": 2, "余": 4, "潘": 4, "杜": 4, "戴": 3, "夏": 3, "钟": 3, "汪": 3, "田": 4,
    "任": 4, "姜": 4, "范": 4, "方": 4, "石": 4, "姚": 3, "谭": 3, "廖": 3, "邹": 3, "熊": 3,
    "金": 3, "陆": 3, "郝": 3, "孔": 2, "白": 2, "崔": 3, "康": 2, "毛": 2, "邱": 2, "秦": 2,
    "江": 2, "史": 2, "顾": 2, "侯": 2, "邵": 2, "孟": 2, "龙": 2, "万": 2, "段": 2, "雷": 2,
    "钱": 2, "汤": 2, "尹": 2, "黎": 2, "易": 2, "常": 2, "武": 2, "乔": 2, "贺": 2, "赖": 2,
    "单": 1, "解": 1, "仇": 1, "查": 1, "翟": 1, "覃": 1, "欧阳": 2, "司徒": 1,
}  # fmt: skip

# First and second characters of given names, by the decade of birth.
_GIVEN: dict[Sex, dict[int, tuple[str, str]]] = {
    Sex.MALE: {
        1960: ("建志永德文世明光福友", "国华平明生林祥忠义安"),
        1970: ("海晓永志文立春宏庆长", "军东波辉斌平民松林清"),
        1980: ("海晓志文俊建宏永云国", "峰超斌杰磊龙飞东川钧"),
        1990: ("俊文志明浩嘉家宇景国", "杰豪辉凯航鑫阳博恒远"),
        2000: ("子浩宇俊嘉梓铭皓奕彦", "轩然泽宸睿霖昊晨哲诚"),
    },
    Sex.FEMALE: {
        1960: ("秀玉桂淑素凤美春月金", "英兰珍华芳琴梅莲云芬"),
        1970: ("晓丽海春红秀艳雪玉爱", "红霞芳萍燕梅华琴玲荣"),
        1980: ("晓丽雪海文艳小佳春慧", "燕静娟敏琳玲霞萍莉蓉"),
        1990: ("雨佳思晓梦雅文婷诗欣", "婷雪颖琪怡洁琳瑶敏慧"),
        2000: ("雨子欣思梓诗语佳若可", "涵萱妍怡彤琪悦然晴宁"),
    },
}

WELL_KNOWN = frozenset({
    "张桂梅", "李建国", "王建国", "王建平", "罗志祥", "胡志明", "朱建华", "李永波", "林海峰",
    "徐海东", "王立军", "陈晓东", "王晓东", "汪文斌", "张志东", "陈建斌", "李云龙", "张云龙",
    "李晓峰", "周云杰", "林俊杰", "王俊凯", "张家辉", "梁家辉", "杨丽萍", "陈丽华", "张爱玲",
    "李雪琴", "王雪红", "张海霞", "刘晓燕", "张梦雪", "李若彤", "邓晓平", "王海波", "李德生",
    "陈建国",
})  # fmt: skip
"""Names that the lists could form and that call somebody famous to mind: drawn again."""


def draw_name(rng: Random, sex: Sex, birth_year: int) -> str:
    """A plausible full name; two people may get the same, as in life."""
    firsts, seconds = _GIVEN[sex][max(1960, min(2000, birth_year // 10 * 10))]
    while True:
        surname = rng.choices(list(_SURNAMES), weights=list(_SURNAMES.values()))[0]
        name = surname + rng.choice(firsts) + rng.choice(seconds)
        if name not in WELL_KNOWN:
            return name
