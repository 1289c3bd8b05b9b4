"""What a program says while it works, where there is no terminal."""

import pytest

from services.embedded.steps import Steps


def test_each_step_is_a_line_on_standard_error_as_it_begins(
    capsys: pytest.CaptureFixture[str],
) -> None:
    steps = Steps()
    steps("准备数据库")
    steps("启动[red]各项服务")
    steps.end()

    said = capsys.readouterr()
    assert (said.out, said.err) == ("", "  准备数据库……\n  启动[red]各项服务……\n")


def test_a_sentence_is_printed_as_it_is(capsys: pytest.CaptureFixture[str]) -> None:
    steps = Steps()
    steps.complain("不能建立目录 /a[red]/b：[Errno 13]。", "not-started")

    assert capsys.readouterr().err == "不能建立目录 /a[red]/b：[Errno 13]。（not-started）\n"
