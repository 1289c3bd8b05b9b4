"""A notice on paper, as it is hung up."""

from services.activities.notices.domain.places import Place
from services.activities.notices.tables import PublicNotice
from shared.official_papers import OfficialPaper, plain_date

WORD = "公示"


def notice_paper(notice: PublicNotice) -> OfficialPaper:
    """The paper of a notice whose days are arranged, dated on its first day."""
    assert notice.first_day is not None  # noqa: S101 - the route has refused a notice without days
    paragraphs = [line.strip() for line in notice.text.splitlines() if line.strip()]
    if notice.place != Place.MINUTES:
        paragraphs += _how_to_object(notice)
    return OfficialPaper(
        title=title_of(notice.title),
        paragraphs=paragraphs,
        signer=notice.signer or "",
        day=notice.first_day,
        number=notice.number or "",
    )


def title_of(title: str) -> str:
    """A paper's title says what it is: 关于…的公示."""
    if title.endswith(WORD):
        return title
    return f"{title}的{WORD}" if title.startswith("关于") else f"关于{title}的{WORD}"


def _how_to_object(notice: PublicNotice) -> list[str]:
    first, last = notice.first_day, notice.last_day
    assert first is not None  # noqa: S101 - looked at above
    assert last is not None  # noqa: S101 - the two come together
    return [
        f"公示时间：{plain_date(first)}至{plain_date(last)}（{notice.working_days} 个工作日）。",
        "公示期间如有异议，请以当面、电话或书面方式署实名提出。",
        f"受理单位：{notice.office}",
        f"联系电话：{notice.phone}",
    ]
