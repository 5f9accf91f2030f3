"""The engine's process is killed: nothing acknowledged is lost, and nothing is done twice."""

import random
import sqlite3
from contextlib import closing

import pytest

from engine.api import Engine
from engine.clock import ManualClock
from engine.storage.schema_version import HEAD
from tests.builders import stored
from tests.builders.shop import NOON
from tests.faults.checks import done_once, kept, sound
from tests.faults.inside import APPLIED, GIVEN, WRITTEN
from tests.faults.migrating import NEXT
from tests.faults.restarts import RESTARTS

WRITING = ("group.before-commit", "group.after-commit")
ALONE = ("alone.before-commit", "alone.after-commit")
INSIDE = (APPLIED, WRITTEN)
POINTS = [
    *((load, point) for load in RESTARTS for point in (*WRITING, *INSIDE)),
    *(("replay_history", point) for point in (*ALONE, GIVEN)),
]


@pytest.mark.parametrize("part", [0, 1])
@pytest.mark.parametrize("load", RESTARTS)
def test_killed_at_any_moment_it_goes_on(load, part, rounds, reaper, shops, undisturbed):
    whole = undisturbed(load)
    chance = random.Random(f"{load} {part}")
    kills = rounds(13, 65)
    at_work, span = 0, whole.work_s

    for kill in range(kills):
        killed = reaper.run(
            shops(load),
            load,
            after_s=chance.uniform(0, span),
            cold=kill % 16 == 15,
        )
        at_work += killed.at_work
        # The work takes longer or shorter, as the machine is busy with other things.
        span *= 1.1 if killed.at_work else 0.7
        RESTARTS[load](killed, whole)
        reaper.forget(killed)

    assert at_work >= kills / 2, f"only {at_work} of {kills} kills fell inside work"


@pytest.mark.parametrize(
    ("load", "point", "place"),
    [(load, point, place) for place, (load, point) in enumerate(POINTS)],
)
def test_killed_at_a_named_point_it_goes_on(load, point, place, rounds, reaper, shops, undisturbed):
    whole = undisturbed(load)
    times = whole.passed[point]
    kills = rounds(5, 26)

    for kill in range(kills):
        nth = 1 + (kill * times + place) // kills % times
        killed = reaper.kill_at(shops(load), load, point, nth)
        RESTARTS[load](killed, whole)
        reaper.forget(killed)


@pytest.mark.parametrize(
    "point", ["migration.backed-up", "migration.before-commit", "migration.after-commit"]
)
def test_killed_while_a_shop_is_brought_up_to_date(point, rounds, reaper, shops):
    orders = stored.rows(shops("upgrade_shop"), "SELECT * FROM orders")

    for _ in range(rounds(3, 30)):
        killed = reaper.run(shops("upgrade_shop"), "upgrade_shop", point=point)
        assert killed.was_killed
        with closing(sqlite3.connect(killed.file)) as connection:
            found = connection.execute("PRAGMA user_version").fetchone()[0]
            steps = connection.execute("SELECT version_num FROM alembic_version").fetchall()
        sound(killed.file)
        done_once(killed.file)
        assert found == (NEXT if point == "migration.after-commit" else HEAD)
        assert steps == [(f"{found:04d}",)]
        assert stored.rows(killed.file, "SELECT * FROM orders") == orders
        assert list(killed.file.parent.glob(f"*{HEAD:04d}*")), "a backup lies beside it"
        again = reaper.run(killed.file, "upgrade_shop")
        assert again.code == 0
        assert stored.rows(again.file, "SELECT DISTINCT source FROM events") == [{"source": "shop"}]
        reaper.forget(killed)
        reaper.forget(again)


@pytest.mark.parametrize("point", ["create.before-commit", "create.after-commit"])
def test_killed_while_a_shop_is_made_leaves_none_or_a_whole_one(point, rounds, reaper, shops):
    for _ in range(rounds(2, 20)):
        killed = reaper.run(shops("make_shop"), "make_shop", point=point)
        assert killed.was_killed
        assert not killed.file.exists()
        with Engine.create(killed.file, name="Again", clock=ManualClock(NOON)) as engine:
            assert engine.references.name == "Again"
        sound(killed.file)
        reaper.forget(killed)


@pytest.mark.parametrize(
    ("damage", "check"),
    [
        ("DELETE FROM tasks WHERE id = 1", sound),
        ("DELETE FROM visits WHERE id = (SELECT max(id) FROM visits)", sound),
        ("UPDATE events SET cause = 99999 WHERE cause IS NOT NULL", sound),
        ("UPDATE orders SET version = version + 1", sound),
        ("UPDATE visits SET left_seq = NULL", sound),
        ("INSERT INTO tasks (text, created_at, order_id) VALUES ('Call', 0, 1)", done_once),
        ("DELETE FROM outbox WHERE id = 1", done_once),
        ("UPDATE timers SET ended_at = due_at, outcome = 'fired' WHERE id = 1", done_once),
        ("DELETE FROM runs WHERE id = 1", done_once),
    ],
)
def test_the_checks_notice_what_was_lost_or_doubled(damage, check, shops, reaper, undisturbed):
    killed = reaper.run(shops("end_waits"), "end_waits", point="group.before-commit")
    check(killed.file)

    with closing(sqlite3.connect(killed.file, isolation_level=None)) as connection:
        connection.execute(damage)

    with pytest.raises((AssertionError, KeyError)):
        check(killed.file)
    reaper.forget(killed)


def test_the_checks_notice_an_acknowledged_change_that_is_gone(undisturbed):
    ended = undisturbed("end_waits")
    kept(ended.file, ended.answers)

    with pytest.raises(AssertionError, match="lost"):
        kept(ended.file, [{"events": [10**6], "orders": []}])
