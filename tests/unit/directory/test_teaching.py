"""Who teaches, by what schools write for posts."""

import pytest

from services.directory.people.domain.teaching import teaches


@pytest.mark.parametrize(
    ("post", "subject", "told"),
    [
        ("语文教师", None, True),
        ("教师（班主任）", None, True),
        ("总务处职员兼语文教师", None, True),
        ("教师食堂管理", None, False),
        ("图书管理员", None, False),
        ("图书管理员", "信息技术", True),
        ("副校长", None, None),
        ("副校长", "数学", True),
        (None, None, None),
    ],
)
def test_post_and_subject_tell_who_teaches_or_leave_it_open(
    post: str | None, subject: str | None, told: bool | None
) -> None:
    assert teaches(post, subject) is told
