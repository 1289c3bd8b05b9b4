"""A copy of a person's data as files: a workbook to read, and the same for programs."""

import io
import json
import zipfile
from collections.abc import Sequence

from services.directory.holdings import Holding
from shared.sheets import Column, Head, Sheet, workbook

MEDIA_TYPE = "application/zip"

_WIDTHS = {"内容": 44, "说明": 40, "原因": 30, "单位": 30, "时间": 18}
_ORDINARY = 16


def packed(head: Head, holdings: Sequence[Holding]) -> bytes:
    """A zip of `本人资料.xlsx`, a sheet for each part, and `本人资料.json`."""
    content = io.BytesIO()
    with zipfile.ZipFile(content, "w", zipfile.ZIP_DEFLATED) as package:
        package.writestr("本人资料.xlsx", workbook([_sheet(head, each) for each in holdings]))
        package.writestr("本人资料.json", _json(head, holdings))
    return content.getvalue()


def _sheet(head: Head, holding: Holding) -> Sheet:
    columns = tuple(Column(name, _WIDTHS.get(name, _ORDINARY)) for name in holding.columns)
    return Sheet(holding.title, head, columns, holding.rows)


def _json(head: Head, holdings: Sequence[Holding]) -> str:
    said = {
        "制作": {"单位": head.unit, "时间": head.made_at.isoformat(), "说明": head.about},
        **{
            each.title: [dict(zip(each.columns, row, strict=True)) for row in each.rows]
            for each in holdings
        },
    }
    return json.dumps(said, ensure_ascii=False, indent=2)
