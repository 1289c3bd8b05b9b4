"""Options that several commands have."""

from pathlib import Path
from typing import Annotated

import typer

DataFolder = Annotated[
    Path | None, typer.Option("--data", help="数据文件夹；不写就用这份程序自己的。")
]
Port = Annotated[
    int, typer.Option(help="网页和接口的端口；0 表示任选一个空闲的。", min=0, max=65535)
]
Url = Annotated[
    str | None,
    typer.Option(
        "--url",
        envvar="GONGHUI_URL",
        help="平台的地址；不写就用上次登录的，没有登录过就用 http://127.0.0.1:8080。",
    ),
]
