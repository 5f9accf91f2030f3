"""Long work stands back while the window is busy, and never for longer than it works."""

import threading
import time

import pytest
from PySide6.QtCore import QTimer

from app.courtesy import Courtesy


@pytest.fixture
def courtesy(qapp):
    made = Courtesy(qapp)
    made.watch(long_work=True)
    yield made
    made.watch(long_work=False)


class Worker:
    """Asks, on a thread of its own, as soon as it is told to."""

    def __init__(self, courtesy, asks=1):
        self.go = threading.Event()
        self.look = lambda: False
        self.saw = False
        self.waited: list[float] = []
        self._courtesy = courtesy
        self._thread = threading.Thread(target=self._work, args=(asks,))
        self._thread.start()

    def _work(self, asks):
        self.go.wait()
        for _ in range(asks):
            began = time.monotonic()
            self._courtesy.give_way()
            self.waited.append(time.monotonic() - began)
        self.saw = self.look()

    def end(self):
        self._thread.join()
        return self.waited


def keep_busy(qtbot, seconds, courtesy, asks=1):
    """Have the window do something for so long; a worker asks in the middle of it.

    How long each ask waited, and whether the window had done what it did when the last ask was over.
    """
    done: list[bool] = []
    worker = Worker(courtesy, asks)
    worker.look = lambda: bool(done)

    def act():
        threading.Timer(0.02, worker.go.set).start()
        time.sleep(seconds)
        done.append(True)

    QTimer.singleShot(30, act)
    qtbot.waitUntil(lambda: bool(done))
    qtbot.wait(30)
    return worker.end(), worker.saw


def test_work_goes_on_soon_where_the_window_rests(courtesy, qtbot):
    worker = Worker(courtesy)
    later = threading.Timer(0.05, worker.go.set)
    later.start()

    qtbot.wait(150)

    assert worker.end()[0] < 0.06
    later.join()


def test_work_waits_until_the_window_has_done_what_it_does(courtesy, qtbot):
    _, saw_it_done = keep_busy(qtbot, 0.045, courtesy)

    assert saw_it_done


def test_a_window_that_never_rests_does_not_keep_work_from_going_on(courtesy, qtbot):
    (first, second), saw_it_done = keep_busy(qtbot, 0.4, courtesy, asks=2)

    assert not saw_it_done
    assert second < first


def test_nobody_waits_where_no_long_work_is_under_way(qapp, qtbot):
    courtesy = Courtesy(qapp)
    courtesy.watch(long_work=True)
    courtesy.watch(long_work=False)

    _, saw_it_done = keep_busy(qtbot, 0.4, courtesy)

    assert not saw_it_done
