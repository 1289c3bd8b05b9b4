"""Noise: lines of a web page or a print that are no part of a plan, told by their shape."""

import re
from collections import Counter
from collections.abc import Sequence
from enum import StrEnum

from services.plans.plan_import.parsing.folding import Source
from services.plans.plan_import.parsing.headings import title_of
from services.plans.plan_import.parsing.layout import Segment
from services.plans.plan_import.parsing.numbering import mark_at


class Reason(StrEnum):
    """Why a piece of the source is left out; the sentence is in REASONS."""

    ADVERT = "advert"
    NAVIGATION = "navigation"
    LEGAL = "legal-notice"
    META = "page-data"
    PAGE = "page-number"
    LINK = "link"
    REPEATED = "repeated-line"
    SALUTATION = "salutation"
    DOCUMENT_NUMBER = "document-number"
    SIGNATURE = "signature"
    CLOSING = "closing"
    PREAMBLE = "preamble"
    TEASER = "teaser"
    ATTACHMENT = "attachment"
    TABLE_HEAD = "table-head"
    THEME = "theme-cell"
    MARKS = "marks"
    SUMMARY = "summary"
    SIGN_TERM = "sign-term"
    UNPLACED = "unplaced"


REASONS: dict[Reason, str] = {
    Reason.ADVERT: "广告或网站推荐语",
    Reason.NAVIGATION: "网页导航或其他文章的链接",
    Reason.LEGAL: "网站的版权或下载说明",
    Reason.META: "网页信息（来源、时间、大小等）",
    Reason.PAGE: "页码",
    Reason.LINK: "网址",
    Reason.REPEATED: "重复出现的行",
    Reason.SALUTATION: "称呼",
    Reason.DOCUMENT_NUMBER: "发文字号",
    Reason.SIGNATURE: "落款或日期",
    Reason.CLOSING: "结束语",
    Reason.PREAMBLE: "开头的说明",
    Reason.TEASER: "网页标题或摘要",
    Reason.ATTACHMENT: "附件目录",
    Reason.TABLE_HEAD: "表头",
    Reason.THEME: "表格中的主题或总项目说明",
    Reason.MARKS: "编号或符号",
    Reason.SUMMARY: "工作总结，不是计划",
    Reason.SIGN_TERM: "用作签收期限",
    Reason.UNPLACED: "没有归入任何任务，请核对",
}

_LINK = re.compile(
    r"[(\[]?(?:https?://|www\.)[\w./?=&%#:~-]{3,200}[)\]]?"
    r"|[(\[]?\b[a-z0-9-]{1,40}(?:\.[a-z0-9-]{1,40}){0,3}\.(?:com|cn|net|org|cc|top|vip)\b"
    r"(?:/[\w./?=&%#:~-]{0,200})?[)\]]?",
    re.IGNORECASE | re.ASCII,
)
_BOLD = re.compile(
    r"(?:^"
    r"|(?<=[\s,。;:、(]))(?P<left>[*]{2})(?=[^\s*])[^*\n]{1,200}(?<=\S)(?P<right>[*]{2})",
    re.MULTILINE,
)
_STRONG = re.compile(
    r"小编|我要投稿|下载文档|文档下载|此文档|本文档|全文预览|免费阅读|继续阅读|阅读全文"
    r"|网站客服|在线客服"
    r"|分享赚钱|热门关注|[你您]可能(?:还)?(?:关注|喜欢|感兴趣)|猜你喜欢|相关推荐|相关文章|相关阅读|推荐阅读|延伸阅读"
    r"|最新推荐|热门推荐"
    r"|上一篇|下一篇|上一页|下一页|返回首页|返回列表|返回顶部|当前位置"
    r"|二维码下载"
    r"|版权归|版权声明|版权争议|仅供参考,|付费下载|会员下载|点击(?:下载|查看|进入|阅读)"
    r"|(?:欢迎|希望|敬请)[^,。]{0,12}(?:借鉴|参考|光临|收藏|大家)|供(?:大家|您|你)(?:参考|借鉴)"
    r"|希望(?:能够?|可以)?(?:帮助|帮到|对)(?:到)?(?:大家|您|你)|资料由网络|网络收集"
    r"|来源于网络|本文由|网友(?:投稿|上传)"
    r"|转载请|未经(?:授权|许可)|如有侵|免责声明|举报(?:本|此|该)|范文网|百度文库|道客"
    r"|人气: ?\d|点击(?:数|量|次数|率)? ?[::]|浏览(?:数|量|次数)? ?[::]|阅读(?:数|量|次数)? ?[::]"
)
# Words of adverts that a union's own work may use too: in a numbered or long line they are work.
_WEAK = re.compile(r"公众号|扫一扫|扫码|侵权|VIP|AI写作|ChatGPT|关注(?:我们|微信)|文库")
_LEGAL_SURE = re.compile(r"版权|本站|收益|付费|客服|转码|预览|本文档|此文档")
_LEGAL = re.compile(r"文档|文件|版权|下载|上传|付费|预览|本站|网站|收益|客服|用户|转码|转换|格式")
_META = re.compile(
    r"(?:ID|大小|页数|格式|时间|日期|来源|作者|编辑|责编|责任编辑|发布时间|发布日期"
    r"|更新时间|发布者|发布人"
    r"|上传时间|上传者|浏览|浏览次数|点击|人气|字数|阅读|标签|关键词|关键字|分类|栏目|文号"
    r"|信息来源|访问量) ?:.{0,60}"
    r"|\|? ?来源 ?[:|].{0,40}|[•·]? ?(?:约? ?\d[\d.]{0,8} ?(?:KB|MB|kb|页|次|万字|千字|字"
    r"|人看过)|约?[\d.]{1,6}千字)"
    r"|[•·]? ?\d{4}[-/.年]\d{1,2}[-/.月]\d{1,2}日?(?: ?\d{1,2}:\d{2}(?::\d{2})?)?"
    r" ?.{0,12}(?:发布|上传|更新|来源|阅读).{0,12}"
    r"|\d{4}[-/]\d{1,2}[-/]\d{1,2}(?: \d{1,2}:\d{2}(?::\d{2})?)?"
    r"|发布(?:时间|日期|者) ?[:]?.{0,40}"
)
_PAGE = re.compile(
    r"[-—~ ]{0,4}第? ?\d{1,4} ?页?(?: ?[,/]? ?共? ?\d{1,4} ?页)?[-—~ ]{0,4}"
    r"|.{0,30}_第\d{1,4}页|[-~ ]{0,4}\d{1,4} ?/ ?\d{1,4}[-~ ]{0,4}|page ?\d{1,4}",
    re.IGNORECASE,
)
_CONTENTS = re.compile(r"目 {0,4}录|.{2,60}(?:[.…·-] ?){4,80}\d{1,3}")
_BUTTON = re.compile(
    r"(?:分享|收藏|下载|打印|收起|展开|复制|点赞|评论|关闭|返回|首页|更多|举报|投稿|登录"
    r"|注册|搜索|目录|全文|上传|赞|踩|喜欢"
    r"|热门关注|精心推荐|相关搜索|标签|阅读|关注|微信|微博|QQ空间|朋友圈|文档简介|文档介绍"
    r"|内容简介|文本预览|字号|字体|[大中小] |[ ,、|!>()\[\]:•·]){1,8}"
)
_FILE_NAME = re.compile(r"[^。;!?]{2,80}\.(?:docx?|pdf|pptx?|xlsx?|wps)(?:VIP)?", re.IGNORECASE)
_SEPARATED = re.compile(r"[^|>»]{1,30}(?: ?[|>»] ?[^|>»]{0,30}){2,40}")
_RANDOM = re.compile(r"[A-Za-z0-9_\-+/=.]{6,80}")
_SYMBOLS = re.compile(r"[^\w\u4e00-\u9fff]{1,60}")
_TEASER = re.compile(
    r"(?:范文|模板|计划|方案|总结)[^。]{0,16}(?:\d{1,2}|[一二三四五六七八九十]{1,3}|多|几|数)篇"
    r"|(?:精选|通用|汇总|合集|集锦|锦集|汇编|推荐|优秀)[^。]{0,6}\d{0,2}篇"
)
_LEGAL_HITS = 3
_BUTTON_LENGTH = 16
_REPEATED_TIMES = 3
_REPEATED_LENGTH = 40
_LINE_LENGTH = 90
_STRONG_LENGTH = 220
_WORK_LENGTH = 12


def links(source: Source) -> list[tuple[int, int]]:
    """Web addresses anywhere in the text; they are cut out of the items they stand in."""
    return [found.span() for found in _LINK.finditer(source.folded)]


def emphasis(source: Source) -> list[tuple[int, int]]:
    """The signs of bold Markdown; only in pairs, for a lone * may stand for a lost word."""
    return [
        (found.start(sign), found.end(sign))
        for found in _BOLD.finditer(source.folded)
        for sign in ("left", "right")
    ]


def is_teaser(line: str) -> bool:
    """A page title that promises a number of texts (精选5篇)."""
    return len(line) <= _LINE_LENGTH and _TEASER.search(line) is not None


def line_reason(line: str) -> Reason | None:
    """Why this folded line is noise by itself, or None."""
    if _PAGE.fullmatch(line):
        return Reason.PAGE
    if _CONTENTS.fullmatch(line):
        return Reason.NAVIGATION
    if not line.strip() or _SYMBOLS.fullmatch(line):
        return Reason.MARKS
    if len(line) <= _LINE_LENGTH and _META.fullmatch(line):
        return Reason.META
    return _site_reason(line)


def _navigates(line: str) -> bool:
    """A button, a bread-crumb trail or the name of a file."""
    is_button = len(line) <= _BUTTON_LENGTH and _BUTTON.fullmatch(line)
    return bool(is_button or _SEPARATED.fullmatch(line) or _FILE_NAME.fullmatch(line))


def _advertises(line: str) -> Reason | None:
    """An advert or a site's legal notice, which a union's own work may resemble."""
    is_work = len(line) >= _WORK_LENGTH and (len(line) > _LINE_LENGTH or mark_at(line, 0))
    if len(line) <= _STRONG_LENGTH and (
        _STRONG.search(line) or (_WEAK.search(line) and not is_work)
    ):
        return Reason.ADVERT
    legal = len(set(_LEGAL.findall(line))) >= _LEGAL_HITS and "工会" not in line
    return Reason.LEGAL if legal and (not is_work or _LEGAL_SURE.search(line)) else None


def _site_reason(line: str) -> Reason | None:
    advert = _advertises(line)
    if advert:
        return advert
    if _navigates(line):
        return Reason.NAVIGATION
    if _RANDOM.fullmatch(line) and not line.isdigit():
        return Reason.MARKS
    if not _LINK.sub("", line).strip(" ()[]:;,.。"):
        return Reason.LINK
    return None


def classify(source: Source, segments: Sequence[Segment]) -> list[Reason | None]:
    """A reason for each segment that is noise, else None."""
    lines = [source.folded[piece.start : piece.end] for piece in segments]
    reasons = [line_reason(line) for line in lines]
    counts = Counter(line for line in lines if len(line) <= _REPEATED_LENGTH)
    noisy = Counter(
        line
        for number, line in enumerate(lines)
        if counts[line] >= _REPEATED_TIMES and _beside_noise(reasons, number)
    )
    # Only lines that keep company with adverts: a month list may repeat 工会例会 every month.
    for number, line in enumerate(lines):
        is_repeated = reasons[number] is None and noisy[line] * 2 > counts[line]
        if is_repeated and title_of(line) is None:
            reasons[number] = Reason.REPEATED
    return reasons


def _beside_noise(reasons: Sequence[Reason | None], number: int) -> bool:
    beside = reasons[max(0, number - 1) : number] + reasons[number + 1 : number + 2]  # type: ignore[operator] # slices of one list
    return any(reason is not None for reason in beside)
