"""A process that has imported everything and opened nothing; children forked from it are killed.

It reads one task a line and answers each with one line. With a task as its argument it does that one
itself, from a cold start.
"""

import json
import os
import signal
import sys
import time
import traceback
from collections import Counter
from pathlib import Path
from typing import Any

# The migration tool and the importers are imported on first use, which for a child is too late.
import alembic.config
import alembic.runtime.environment
import alembic.script

import engine.exchange.import_job
import engine.exchange.sources
from tests.faults.inside import tell_from_inside
from tests.faults.loads import LOADS, Milestone, Notes

EVERYTHING = (alembic.config, alembic.runtime.environment, alembic.script, engine.exchange)

Task = dict[str, Any]

FAULT = 3


def main() -> None:
    """Serve tasks from standard input, or do the one that is the argument."""
    if len(sys.argv) > 1:
        _do(json.loads(sys.argv[1]), begun=1)
    for line in sys.stdin:
        sys.stdout.write(json.dumps(_killed(json.loads(line))) + "\n")
        sys.stdout.flush()


def _killed(task: Task) -> dict[str, int]:
    """Fork a child that does the task, kill it when the task says so, and tell how it ended."""
    reading, writing = os.pipe()
    child = os.fork()
    if child == 0:
        os.close(reading)
        _do(task, begun=writing)
    os.close(writing)
    os.read(reading, 1)
    os.close(reading)
    if (after_s := task.get("after_s")) is not None:
        time.sleep(after_s)
        os.kill(child, signal.SIGKILL)
    _, status = os.waitpid(child, 0)
    # Negative: the signal that ended it.
    return {"code": os.waitstatus_to_exitcode(status)}


def _do(task: Task, begun: int) -> None:
    """Do a task and leave the process; a fault of it stands in the notes."""
    notes = Notes(Path(task["notes"]), begun)
    passed: Counter[str] = Counter()
    code = FAULT
    try:
        milestone = _milestone(passed, task.get("point", ""), task.get("nth", 1))
        tell_from_inside(milestone)
        LOADS[task["load"]](Path(task["file"]), task["seed"], notes, milestone)
        notes.say("ended", passed=passed)
        code = 0
    finally:
        if code:
            notes.say("fault", stack=traceback.format_exc())
        os._exit(code)


def _milestone(passed: Counter[str], point: str, nth: int) -> Milestone:
    """Counts the named points, and kills this process when it passes `point` for the n-th time."""

    def pass_by(name: str) -> None:
        passed[name] += 1
        if name == point and passed[name] == nth:
            os.kill(os.getpid(), signal.SIGKILL)

    return pass_by


if __name__ == "__main__":
    main()
