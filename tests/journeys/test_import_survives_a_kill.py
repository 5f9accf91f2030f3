"""A replay whose program was killed goes on where it was, and ends as if nothing had happened."""

import subprocess
import sys
import time

import pytest

from engine.api import Engine
from engine.nodes import gallery
from tests.builders.imports import asked, write_random_folder

REPLAY = """
import sys
from pathlib import Path
from engine.api import Engine

with Engine.open(Path(sys.argv[1])) as shop:
    shop.imports.take_in(Path(sys.argv[2]), triggers=True)
"""
PAST = """
    SELECT orders.number, visits.status, visits.entered_at, visits.left_at
    FROM visits JOIN orders ON orders.id = visits.order_id
    ORDER BY orders.number, visits.id
"""
FACTS_DONE = "SELECT count(*) FROM imported_facts"


def facts_done(file) -> int:
    """How many facts of imports are in."""
    count = asked(file, FACTS_DONE)[0][0]
    assert isinstance(count, int)
    return count


def a_shop(file):
    with Engine.create(file, name="Shop") as shop:
        shop.triggers.add(gallery.trigger("unpaid-a-day"), on=True)
    return file


def killed_while_replaying(file, folder, facts):
    """Replay in a process of its own, and kill it once so many facts are in."""
    child = subprocess.Popen([sys.executable, "-c", REPLAY, str(file), str(folder)])
    until = time.monotonic() + 60
    while child.poll() is None and time.monotonic() < until:
        if facts_done(file) >= facts:
            break
        time.sleep(0.002)
    child.kill()
    child.wait()


@pytest.mark.parametrize("facts", [1, 200])
def test_a_killed_replay_goes_on_and_does_everything_once(tmp_path, facts):
    folder = write_random_folder(tmp_path / "csv", seed=31, orders=200)
    whole, killed = a_shop(tmp_path / "whole.orderpath"), a_shop(tmp_path / "killed.orderpath")
    with Engine.open(whole) as shop:
        shop.imports.take_in(folder, triggers=True)

    killed_while_replaying(killed, folder, facts)
    done_then = facts_done(killed)
    with Engine.open(killed) as shop:
        report = shop.imports.take_in(folder, triggers=True)

    assert facts <= done_then < facts_done(whole)
    assert report.continued
    assert not report.cancelled
    assert asked(killed, PAST) == asked(whole, PAST)
    for counted in ("tasks", "runs", "timers", "imported_facts", "events"):
        question = f"SELECT count(*) FROM {counted}"  # noqa: S608 -- names from the line above
        assert asked(killed, question) == asked(whole, question), counted
    assert asked(killed, "SELECT count(*) FROM staged_facts") == [(0,)]
