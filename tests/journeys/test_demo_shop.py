"""The demo shop: orders arrive, are paid or not, get stuck; the gallery's triggers act on them."""

from contextlib import contextmanager

import pytest

from engine.api import Engine
from engine.clock import ManualClock
from engine.domain.moment import DAY, HOUR, Moment
from engine.domain.run import Outcome
from engine.nodes import gallery
from engine.rehearsal.demo import Demo
from engine.rehearsal.simulator import Simulator
from tests.builders.imports import asked

BEGIN = Moment(1_790_000_000_000_000)


@contextmanager
def opened(file, seed=1):
    """A fresh shop with the gallery live, played by made-up people."""
    clock = ManualClock(BEGIN)
    with Engine.create(file, name="Juniper Home", clock=clock) as engine:
        for name in gallery.names():
            engine.triggers.add(gallery.trigger(name), on=True)
        yield engine.demo(clock, seed=seed, begin=BEGIN, orders_a_day=20)


@pytest.fixture
def demo(tmp_path):
    with opened(tmp_path / "demo.orderpath") as demo:
        yield demo


def test_within_a_fortnight_orders_go_every_way_and_every_trigger_acts(demo: Demo):
    demo.play_until(Moment(BEGIN + 14 * DAY))

    summary = demo.summary()
    assert 200 < sum(summary.orders.values()) < 400
    assert summary.orders.keys() >= {"new", "assembling", "delivering", "complete", "unpaid"}
    assert all(counts.started > 0 for counts in summary.triggers)
    by_name = {counts.titles.text(): counts for counts in summary.triggers}
    unpaid = by_name["Unpaid a day → Not paid and task"]
    assert unpaid.moved == unpaid.tasks == unpaid.runs[Outcome.DONE]
    assert by_name["Paid → Assembling"].moved > 100
    assert not any(Outcome.FAILED in counts.runs for counts in summary.triggers)


def test_what_the_path_does_not_allow_is_refused_and_told(demo: Demo):
    demo.play_until(Moment(BEGIN + 14 * DAY))

    assert demo.refused
    assert all("by mistake" in told for told in demo.refused), demo.refused
    assert demo.summary().refused == len(demo.refused)


def test_equal_seeds_play_equal_shops_whatever_the_steps(tmp_path):
    end = Moment(BEGIN + 3 * DAY)
    with (
        opened(tmp_path / "a.orderpath", 7) as one,
        opened(tmp_path / "b.orderpath", 7) as other,
    ):
        one.play_until(end)
        while other.next_happening(other.clock.now()) <= end:
            other.play_until(other.next_happening(other.clock.now()))

        assert one.summary() == other.summary()
        assert sum(one.summary().orders.values()) > 20


def test_the_live_part_goes_on_without_end_and_never_back(demo: Demo):
    demo.play_until(Moment(BEGIN + DAY))
    before = demo.happenings
    moments = []

    for _ in range(40):
        moments.append(demo.next_happening(demo.clock.now()))
        demo.play_until(moments[-1])

    assert moments == sorted(moments)
    assert moments[-1] > BEGIN + DAY
    assert demo.happenings > before


def test_waits_end_at_their_own_moment_between_happenings(demo: Demo):
    demo.play_until(Moment(BEGIN + 5 * DAY))

    fired = asked(
        demo.shop.file.path,
        "SELECT count(*), sum(ended_at <> due_at), min(due_at - begun_at) FROM timers "
        "WHERE outcome = 'fired'",
    )
    count, late, waited = fired[0]
    assert (late, waited) == (0, 24 * HOUR)
    assert isinstance(count, int)
    assert count > 5


def test_the_newest_move_by_a_trigger_says_which_order_went_where_and_by_which_run(demo: Demo):
    demo.play_until(Moment(BEGIN + 2 * DAY))
    before = demo.newest_seq()
    assert demo.newest_move(before) is None

    demo.play_until(Moment(BEGIN + 3 * DAY))

    move = demo.newest_move(before)
    assert move is not None
    assert move.seq > before
    newest = "SELECT run_id FROM moved ORDER BY seq DESC LIMIT 1"
    by_runs = "SELECT e.seq, e.actor_id AS run_id FROM visits v JOIN events e ON e.seq = v.id"
    told = asked(
        demo.shop.file.path, f"WITH moved AS ({by_runs} WHERE e.actor_kind = 'run') {newest}"
    )
    assert told == [(move.run,)]
    assert move.target in {"assembling", "unpaid"}
    assert move.source != move.target
    assert move.trigger.text() in {"Paid → Assembling", "Unpaid a day → Not paid and task"}


def test_seeds_differ():
    def arrivals(seed):
        simulator = Simulator(seed=seed, begin=BEGIN, orders_a_day=20, people=(1,))
        return [simulator.take() for _ in range(50)]

    assert arrivals(1) == arrivals(1)
    assert arrivals(1) != arrivals(2)
