"""`gonghui up`: the platform without sample data, for as long as it is wanted."""

from pathlib import Path

from services.embedded.databases import has_county
from services.embedded.foreground import DONE, run_in_foreground, state_folder, stay
from services.embedded.platform import running_platform
from services.embedded.steps import Steps
from shared.embedded_postgres import PostgresServer
from shared.settings import Settings


def run_up(port: int, data: Path | None) -> int:
    """Run the platform until it is stopped; the exit status."""
    state = state_folder(data)
    steps = Steps()

    async def serve(server: PostgresServer, settings: Settings) -> int:
        async with running_platform(state, server, settings, port=port, progress=steps) as platform:
            steps.end()
            steps.say(f"工会通已启动：{platform.url}", "bold")
            steps.say(f"数据和日志：{state}")
            if not await has_county(server):
                steps.say("这里还没有任何县。请在另一个终端建立第一个县和第一个账号：")
                where = f" --data {data}" if data else ""
                steps.say(f"  ./gonghui admin create-county 某某县 --login 登录名{where}")
            steps.say("按 Ctrl-C 停止。")
            await stay()
            steps("正在停止")
        return DONE

    return run_in_foreground(state, serve, steps)
