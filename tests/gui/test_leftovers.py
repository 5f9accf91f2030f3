"""The watch over timers sees one that is left running, and says whose it is."""

from PySide6.QtCore import QEvent, QObject, QTimer

from tests.gui.conftest import described, running_timers


def test_a_timer_that_runs_is_seen_until_it_is_stopped(qapp):
    owner = QObject()
    timer = QTimer(owner, interval=60_000)
    assert timer not in running_timers()

    timer.start()

    assert timer in running_timers()
    assert described(timer) == "QObject's, every 60000 ms"
    timer.stop()
    assert timer not in running_timers()


def test_a_timer_goes_with_its_owner(qapp):
    owner = QObject()
    timer = QTimer(owner, interval=60_000)
    timer.start()

    owner.deleteLater()
    qapp.sendPostedEvents(None, QEvent.Type.DeferredDelete)

    assert not [running for running in running_timers() if running is timer]
