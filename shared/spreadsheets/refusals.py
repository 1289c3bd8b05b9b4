"""Why a spreadsheet is not read; every reason has its class, its code and its advice."""

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


class SpreadsheetRefused(DocumentRefused):
    """A spreadsheet that is not read."""

    code = "spreadsheet-refused"
    advice = "这份表格不能读取，请用 Excel 或 WPS 打开，另存为 .xlsx 后重新上传。"


class SpreadsheetEmpty(SpreadsheetRefused):
    """Not a single cell is filled."""

    code = "spreadsheet-empty"
    advice = "表格里没有内容，请检查后重新上传。"


class SpreadsheetTooLarge(SpreadsheetRefused):
    """More bytes, rows, columns or cells than are read at once."""

    status = 413
    code = "spreadsheet-too-large"
    advice = "表格太大：一份不超过 10 MB、3 万行、200 列。请删去多余的行列和图片，或分成几份上传。"


class SpreadsheetOtherFormat(SpreadsheetRefused):
    """A format that only its own program reads safely."""

    code = "spreadsheet-other-format"
    advice = "暂不能读取这种格式，请用 Excel 或 WPS 打开，另存为 .xlsx 后再上传。"


class SpreadsheetMismatch(SpreadsheetRefused):
    """The content is not what the name's ending says."""

    code = "spreadsheet-mismatch"
    advice = "文件的内容与后缀名不符，请用 Excel 或 WPS 打开，另存为 .xlsx 后再上传。"


class SpreadsheetEncrypted(SpreadsheetRefused):
    """Protected by a password."""

    code = "spreadsheet-encrypted"
    advice = "表格设有打开密码，请去掉密码后另存为 .xlsx 再上传。"


class SpreadsheetMacros(SpreadsheetRefused):
    """It carries a program."""

    code = "spreadsheet-macros"
    advice = "表格里带有宏，请另存为不带宏的 .xlsx 后再上传。"


class SpreadsheetDamaged(SpreadsheetRefused):
    """A truncated or broken file."""

    code = "spreadsheet-damaged"
    advice = "文件已损坏或没有传完整，请重新保存后再上传。"


class SpreadsheetHostile(SpreadsheetRefused):
    """A container made to exhaust or to deceive its reader."""

    code = "spreadsheet-hostile"
    advice = "文件的内部结构不正常，已拒绝读取；请把内容复制到新的 .xlsx 后再上传。"


class SpreadsheetTimeout(SpreadsheetRefused):
    """The reading took longer than is allowed."""

    code = "spreadsheet-timeout"
    advice = "读取这份表格用时太久，已停止；请删去多余的工作表和图片后再上传。"


# What a document of words is refused for, as it is said of a spreadsheet.
AS_SPREADSHEET: dict[type[DocumentRefused], type[SpreadsheetRefused]] = {
    DocumentDamaged: SpreadsheetDamaged,
    DocumentEmpty: SpreadsheetEmpty,
    DocumentEncrypted: SpreadsheetEncrypted,
    DocumentHostile: SpreadsheetHostile,
    DocumentNotText: SpreadsheetMismatch,
    DocumentOldFormat: SpreadsheetOtherFormat,
    DocumentTooLarge: SpreadsheetTooLarge,
}

BY_CODE: dict[str, type[DocumentRefused]] = {
    DocumentTooLarge.code: SpreadsheetTooLarge,
    **{
        refusal.code: refusal
        for refusal in (
            SpreadsheetDamaged,
            SpreadsheetEmpty,
            SpreadsheetEncrypted,
            SpreadsheetHostile,
            SpreadsheetMacros,
            SpreadsheetMismatch,
            SpreadsheetOtherFormat,
            SpreadsheetRefused,
            SpreadsheetTimeout,
            SpreadsheetTooLarge,
        )
    },
}
