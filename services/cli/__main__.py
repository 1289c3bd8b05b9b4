"""Runs the command line; parts are imported only by the command that needs them."""

import typer

from services.cli import (
    admin,
    audit,
    distributed,
    events,
    keys,
    plan,
    platform,
    seed,
    session,
    sweep,
    task,
    topology,
)

app = typer.Typer(
    name="gonghui",
    help="工会通：县教育工会和基层学校工会的工作平台。",
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
)
for group in (platform, seed, session, distributed, sweep):
    group.add_to(app)
app.add_typer(admin.app, name="admin")
app.add_typer(audit.app, name="audit")
app.add_typer(plan.app, name="plan")
app.add_typer(task.app, name="task")
app.add_typer(events.app, name="events")
app.add_typer(keys.app, name="keys")
app.add_typer(audit.app, name="audit")
app.add_typer(topology.app, name="topology")


def main() -> None:
    app(prog_name="gonghui")


if __name__ == "__main__":
    main()
