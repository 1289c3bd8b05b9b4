"""What workers do for rosters: the long work that waits."""

from services.directory.roster.commands.entering import COMMIT, enter, give_back, judge_by_job
from services.directory.roster.commands.judging import JUDGE
from services.directory.roster.commands.undoing import UNDO, undo
from services.directory.roster.tables import RosterJob
from shared.jobs import Jobs, Work
from shared.service import Timer

jobs = Jobs(
    RosterJob,
    {
        JUDGE: Work(judge_by_job, give_back),
        COMMIT: Work(enter, give_back),
        UNDO: Work(undo, give_back),
    },
)

timers = (Timer("roster.jobs", 1.0, jobs.run_due),)
