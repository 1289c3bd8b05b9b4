"""Why a proof is not taken or not handed out; every reason has its class, code and advice."""

from shared.documents import (
    DocumentDamaged,
    DocumentEmpty,
    DocumentEncrypted,
    DocumentHostile,
    DocumentRefused,
    DocumentTooLarge,
)


class ProofRefused(DocumentRefused):
    """A file that is not taken as a proof."""

    code = "proof-refused"
    advice = "这份文件不能作为材料上传，请换成 PDF 或照片后再试。"


class ProofEmpty(ProofRefused):
    """Nothing in it."""

    code = "proof-empty"
    advice = "文件是空的，请重新选择。"


class ProofTooLarge(ProofRefused):
    """More bytes than the county takes, or than may be unpacked."""

    status = 413
    code = "proof-too-large"
    advice = "文件太大，请压缩或分成几份后再上传。"

    @classmethod
    def over(cls, megabytes: int) -> "ProofTooLarge":
        return cls(
            f"文件超过 {megabytes} MB，请压缩或分成几份后再上传。", limit_megabytes=megabytes
        )


class ProofOtherFormat(ProofRefused):
    """Neither a picture nor a paper of the kinds that are taken."""

    code = "proof-other-format"
    advice = "只能上传 PDF、照片（JPG、PNG、WebP、HEIC）、Word（.docx）或 Excel（.xlsx）文件。"


class ProofOldFormat(ProofRefused):
    """An Office format that only its own program reads safely."""

    code = "proof-old-format"
    advice = (
        "暂不能收下旧版 Office 文件，请用 Word、Excel 或 WPS 打开，另存为 .docx、.xlsx 或 PDF。"
    )


class ProofEncrypted(ProofRefused):
    """Protected by a password, or by limits to what may be done with it."""

    code = "proof-encrypted"
    advice = "文件设有密码或使用限制，请去掉后再上传，或打印成 PDF 后上传。"


class ProofMacros(ProofRefused):
    """It carries a program."""

    code = "proof-macros"
    advice = "文件里带有宏或控件，请另存为不带宏的文件或 PDF 后再上传。"


class ProofEmbeds(ProofRefused):
    """It carries other files, which nobody would see on its pages."""

    code = "proof-embeds"
    advice = "文件里嵌有其他文件，请把它们取出来分别上传，或另存为 PDF 后再上传。"


class ProofDamaged(ProofRefused):
    """A truncated or broken file."""

    code = "proof-damaged"
    advice = "文件已损坏或没有传完整，请重新保存或重新拍照后再上传。"


class ProofHostile(ProofRefused):
    """Made to exhaust or to deceive its reader."""

    code = "proof-hostile"
    advice = "文件的内部结构不正常，已拒绝收下；请打印成 PDF 或拍照后再上传。"


class ProofTimeout(ProofRefused):
    """The checking took longer than is allowed."""

    code = "proof-timeout"
    advice = "检查这份文件用时太久，已停止；请减少页数或分成几份后再上传。"


class ProofUnreadable(ProofRefused):
    """What lies in the store is not what was put there, or cannot be opened any more."""

    status = 409
    code = "proof-unreadable"
    advice = "这份材料的内容已损坏或被改动，不能打开；请联系管理员，或重新上传。"


class ProofStoreAway(ProofRefused):
    """The store does not answer."""

    status = 503
    code = "proof-store-away"
    advice = "存放材料的地方暂时连不上，内容没有丢失，请稍后再试。"


# What is refused in the words for documents, as it is said of a proof.
AS_PROOF: dict[type[DocumentRefused], type[ProofRefused]] = {
    DocumentDamaged: ProofDamaged,
    DocumentEmpty: ProofEmpty,
    DocumentEncrypted: ProofEncrypted,
    DocumentHostile: ProofHostile,
    DocumentTooLarge: ProofTooLarge,
}

BY_CODE: dict[str, type[DocumentRefused]] = {
    DocumentTooLarge.code: ProofTooLarge,
    **{
        refusal.code: refusal
        for refusal in (
            ProofDamaged,
            ProofEmbeds,
            ProofEmpty,
            ProofEncrypted,
            ProofHostile,
            ProofMacros,
            ProofOldFormat,
            ProofOtherFormat,
            ProofRefused,
            ProofTimeout,
            ProofTooLarge,
        )
    },
}
