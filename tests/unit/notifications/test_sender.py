"""The operator's mail account, written as one address."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from services.notifications.channels.domain.sender import (
    Encryption,
    Sender,
    SenderUnreadable,
)


def test_an_encrypted_account_with_everything():
    sender = Sender.read(
        "mailtos://union%40qingshi.example:p%40ss@qingshi.example"
        "?smtp=smtp.qingshi.example&name=青石县教育工会"
    )

    assert sender == Sender(
        host="smtp.qingshi.example",
        port=587,
        encryption=Encryption.STARTTLS,
        user="union@qingshi.example",
        password="p@ss",
        address="union@qingshi.example",
        name="青石县教育工会",
    )


@pytest.mark.parametrize(
    ("url", "encryption", "port", "address"),
    [
        ("mailto://mail.example", Encryption.NONE, 25, "gonghui@mail.example"),
        ("mailto://mail.example:2525", Encryption.NONE, 2525, "gonghui@mail.example"),
        ("mailtos://union:x@mail.example", Encryption.STARTTLS, 587, "union@mail.example"),
        ("mailtos://u:x@mail.example?mode=ssl", Encryption.TLS, 465, "u@mail.example"),
        ("mailto://mail.example?mode=starttls", Encryption.STARTTLS, 587, "gonghui@mail.example"),
        ("mailto://mail.example?from=a@b.example", Encryption.NONE, 25, "a@b.example"),
    ],
)
def test_what_is_left_out_has_its_usual_value(
    url: str, encryption: Encryption, port: int, address: str
):
    sender = Sender.read(url)

    assert (sender.encryption, sender.port, sender.address) == (encryption, port, address)
    assert sender.name == "工会通"


@pytest.mark.parametrize(
    "url",
    [
        "smtp://mail.example",
        "mailto://",
        "mailto://mail.example:x",
        "mailto://mail.example?mode=tls",
        "mailto://mail.example?from=nobody",
        "mailto://mail.example?from=a@b.example%0d%0aBcc: c@d.example",
    ],
)
def test_an_unreadable_account_is_named_without_its_password(url: str):
    with pytest.raises(SenderUnreadable, match="GONGHUI_SMTP_URL"):
        Sender.read(url)


@given(st.text(max_size=60))
def test_no_text_breaks_the_reading(text: str):
    try:
        sender = Sender.read(f"mailto://{text}")
    except SenderUnreadable:
        return
    assert "@" in sender.address
