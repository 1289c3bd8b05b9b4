"""What a suggestion is about, and how its author is called."""

from enum import StrEnum

NAMELESS = "一位教职工"


class SuggestionCategory(StrEnum):
    """What it is about; the same words as those of proposals."""

    DEVELOPMENT = "development"
    TEACHING = "teaching"
    STAFF = "staff"
    WELFARE = "welfare"
    LOGISTICS = "logistics"
    CULTURE = "culture"
    OTHER = "other"


CATEGORY_LABELS: dict[SuggestionCategory, str] = {
    SuggestionCategory.DEVELOPMENT: "学校发展",
    SuggestionCategory.TEACHING: "教育教学",
    SuggestionCategory.STAFF: "队伍建设",
    SuggestionCategory.WELFARE: "生活福利",
    SuggestionCategory.LOGISTICS: "后勤保障",
    SuggestionCategory.CULTURE: "校园文化",
    SuggestionCategory.OTHER: "其他",
}


def author_shown(name: str, *, named: bool) -> str:
    """How colleagues read the author: the officers know the name, and nobody else where asked."""
    return name if named else NAMELESS
