"""What somebody agrees to who applies (R-DATA-2, R-DATA-3); a changed text is a new version."""

from typing import ClassVar

from shared.errors import Invalid

VERSION = 1
TEXT = (
    "我申请困难帮扶，同意学校工会和县教育工会使用我填写的家庭成员、收入支出、健康状况、身份证号和银行卡号，"
    "只用于核对条件、建立困难档案和发放帮扶；符合条件的，由县教育工会报送县总工会建档。"
    "号码加密保存，谁看过我都能查到；档案注销后按县里规定的时间清除。"
    "我可以不同意，也可以随时撤回；不同意不影响我享受工会的其他服务。"
)


class ConsentMissing(Invalid):
    """Nobody's household is looked into without their word."""

    code: ClassVar[str] = "consent-missing"


def check_consent(version: int | None) -> None:
    """Refuse to go on without consent to the text of today.

    Raises:
        ConsentMissing.

    """
    if version != VERSION:
        raise ConsentMissing("请先阅读并勾选同意书；代为登记的，请先让本人在纸面同意书上签字。")
