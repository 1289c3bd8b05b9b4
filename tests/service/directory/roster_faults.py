"""A hundred faults among a thousand good rows: each with the cell it stands in and its name."""

from collections.abc import Sequence

from shared.id_numbers import check_digit

HEADINGS = (
    "序号",
    "姓名",
    "性别",
    "出生年月",
    "身份证号",
    "职称",
    "编制类型",
    "参加工作时间",
    "手机号",
    "电子邮箱",
)
_COLUMN = {heading: place for place, heading in enumerate(HEADINGS)}
_SURNAMES, _GIVEN = "王李张刘陈杨黄赵吴周", "明丽华强芳静伟敏秀英磊洋勇艳杰娟涛超霞平"
GOOD = 1000

# (heading, what stands there, the name of the fault); those not marked `?` are wrong, not doubtful.
SINGLE: tuple[tuple[str, str, str], ...] = (
    ("姓名", "", "name-missing"),
    ("姓名", "张三、李四", "several-names"),
    ("姓名", "张三/李四", "several-names"),
    ("姓名", "王丽2", "name-with-figures"),
    ("姓名", "·", "name-unreadable"),
    ("姓名", "某某某某", "names-together?"),
    ("姓名", "某某某某", "names-together?"),
    ("性别", "3", "no-sex"),
    ("性别", "女士", "no-sex"),
    ("出生年月", "1985.13", "no-month"),
    ("出生年月", "1985年0月", "no-month"),
    ("出生年月", "1985.02.30", "no-day"),
    ("出生年月", "2031.05", "day-to-come"),
    ("出生年月", "1901.05", "year-too-early"),
    ("出生年月", "2020.05", "age-not-possible"),
    ("出生年月", "○○四年", "day-unreadable"),
    ("出生年月", "五月", "day-unreadable"),
    ("出生年月", "912日", "day-unreadable"),
    ("出生年月", "1985-1987", "day-unreadable"),
    ("出生年月", "1985.1", "month-unsure?"),
    ("出生年月", "31107", "day-serial?"),
    ("身份证号", "3.30102E+17", "id-number-damaged"),
    ("身份证号", "330102********6031", "id-number-masked"),
    ("身份证号", "330102198503016035", "id-number-wrong"),
    ("身份证号", "330102850301603", "id-number-wrong"),
    ("身份证号", "33010219850301", "id-number-wrong"),
    ("职称", "一级教师2031.12", "day-to-come"),
    ("职称", "字" * 201, "too-long"),
    ("编制类型", "外聘专家", "staff-kind-unsure?"),
    ("参加工作时间", "2007.15", "no-month"),
    ("手机号", "1380000000", "no-phone"),
    ("手机号", "138000000011", "no-phone"),
    ("手机号", "1.38E+10", "phone-damaged"),
    ("手机号", "问办公室", "no-phone"),
    ("电子邮箱", "wang.example.com", "no-email"),
    ("电子邮箱", "王@校", "no-email"),
)
PLANTED = 100
_TWINS = 10  # rows that repeat an earlier one


def good_row(number: int) -> list[str]:
    """A row without fault; no two say the same person."""
    name = _SURNAMES[number % 10] + _GIVEN[number // 10 % 20] + _GIVEN[number // 200 % 20]
    year, month = 1970 + number % 30, number % 12 + 1
    first = f"330102{year}{month:02}{number % 28 + 1:02}{number % 1000:03}"
    male = int(first[-1]) % 2
    return [
        str(number),
        name,
        "男" if male else "2",
        f"{year}.{month:02}",
        first + check_digit(first) if number % 3 == 0 else "",
        ("一级教师2019.12", "高级教师（9年）", "")[number % 3],
        "在编",
        f"{year + 23}年{month}月",
        f"139{number:08}/92992" if number % 7 == 0 else f"139{number:08}",
        f"t{number}@school.example",
    ]


def faulty_list() -> tuple[list[list[str]], dict[int, tuple[str | None, str]]]:
    """The rows below the headings, and by row of the sheet: the column's letter and the name."""
    rows = [good_row(number) for number in range(GOOD)]
    faults: dict[int, tuple[str | None, str]] = {}
    every = GOOD // PLANTED
    for planted in range(PLANTED):
        at = planted * (every + 1) + every
        if planted >= PLANTED - _TWINS:
            rows.insert(at, good_row(planted * 3))
            faults[at + 2] = (None, "duplicate")
            continue
        heading, text, name = SINGLE[planted % len(SINGLE)]
        if name == "names-together?":  # or the second time it would be a namesake, too
            text = f"{_SURNAMES[planted % 10]}黎{_SURNAMES[(planted + 3) % 10]}崴"
        row = good_row(GOOD + planted)
        row[_COLUMN["身份证号"]] = ""
        row[_COLUMN[heading]] = text
        rows.insert(at, row)
        faults[at + 2] = ("ABCDEFGHIJ"[_COLUMN[heading]], name)
    return rows, faults


def as_csv(rows: Sequence[Sequence[str]], separator: str, encoding: str) -> bytes:
    lines = [separator.join(row) for row in [HEADINGS, *rows]]
    return "\r\n".join(lines).encode(encoding)
