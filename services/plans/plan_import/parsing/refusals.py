"""Refusals of the importer beyond those of any document."""

from shared.documents import (
    DocumentDamaged,
    DocumentEmpty,
    DocumentEncrypted,
    DocumentHostile,
    DocumentNotText,
    DocumentOldFormat,
    DocumentRefused,
    DocumentTooLarge,
)


class PlanNoneFound(DocumentRefused):
    """The text was read, but nothing in it has the form of a plan."""

    code = "plan-none-found"
    advice = "没有在文件里找到工作计划，请检查是否传错文件，或者直接粘贴计划正文。"


class PlanTooManyItems(DocumentRefused):
    """More items than a person could review."""

    code = "plan-too-many-items"
    advice = "文件里的条目太多，请只保留一个年度的计划后再上传。"


class ParseTimeout(DocumentRefused):
    """The reading took longer than is allowed."""

    code = "parse-timeout"
    advice = "读取这份文件用时太久，已停止；请只保留计划正文后再上传。"


class ParseFailed(DocumentRefused):
    """The reader ended without an answer."""

    code = "parse-failed"
    advice = "这份文件读取失败，请把计划正文复制后直接粘贴。"


BY_CODE: dict[str, type[DocumentRefused]] = {
    refusal.code: refusal
    for refusal in (
        DocumentDamaged,
        DocumentEmpty,
        DocumentEncrypted,
        DocumentHostile,
        DocumentNotText,
        DocumentOldFormat,
        DocumentRefused,
        DocumentTooLarge,
        ParseFailed,
        ParseTimeout,
        PlanNoneFound,
        PlanTooManyItems,
    )
}
