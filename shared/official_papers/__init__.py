"""Official papers as Word documents, in the layout of GB/T 9704: page, fonts, lines, sign-off.

A seal is never drawn and no head is red: the paper is printed, sealed by hand, and scanned.
"""

from shared.official_papers.parts import (
    Align,
    Block,
    Cell,
    CutLine,
    Form,
    Heading,
    NewPage,
    OfficialPaper,
    PaperTable,
    Text,
    blank_day,
    plain_date,
)
from shared.official_papers.writing import MEDIA_TYPE, docx

__all__ = [
    "MEDIA_TYPE",
    "Align",
    "Block",
    "Cell",
    "CutLine",
    "Form",
    "Heading",
    "NewPage",
    "OfficialPaper",
    "PaperTable",
    "Text",
    "blank_day",
    "docx",
    "plain_date",
]
