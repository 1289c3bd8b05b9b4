"""Commands for the keys that seal single fields."""

import sys

import typer

app = typer.Typer(help="加密字段所用的密钥。", no_args_is_help=True)


@app.command()
def new() -> None:
    """生成一组新密钥并显示，放进 GONGHUI_FIELD_KEYS；请另存一份，丢失后已加密的内容无法恢复。"""
    from shared.sealing import new_keys

    sys.stdout.write(f"{new_keys()}\n")
