"""Faults of the program: caught in every thread, shown once, reported without private things."""

import logging
import sys
import threading
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from app.crash import CrashDialog, CrashNet, report, show_reports


@pytest.fixture
def net(qapp):
    made = CrashNet()
    made.spread()
    yield made
    made.fold()


def raised(text: str) -> ZeroDivisionError:
    try:
        raise ZeroDivisionError(text)
    except ZeroDivisionError as error:
        return error


def test_what_nobody_caught_is_logged_and_reported(net, qtbot, caplog):
    error = raised("nine lives")

    with caplog.at_level(logging.CRITICAL), qtbot.waitSignal(net.caught) as caught:
        sys.excepthook(type(error), error, error.__traceback__)

    assert "nine lives" in caught.args[0]
    assert "test_crash.py" in caught.args[0]
    assert "fault of the program" in caplog.text


def test_a_fault_in_another_thread_arrives_on_the_gui_thread(net, qtbot, caplog):
    seen: list[int] = []
    net.caught.connect(lambda _: seen.append(threading.get_ident()))

    def break_down() -> None:
        raise ZeroDivisionError("far away")

    with qtbot.waitSignal(net.caught):
        thread = threading.Thread(target=break_down)
        thread.start()
        thread.join()

    assert seen == [threading.get_ident()]


def test_the_hooks_are_put_back():
    before = (sys.excepthook, threading.excepthook)
    net = CrashNet()

    net.spread()
    net.fold()

    assert (sys.excepthook, threading.excepthook) == before


def test_the_report_does_not_say_whose_home_it_is():
    text = report(f'File "{Path.home()}/shop/app.py", line 1')

    assert str(Path.home()) not in text
    assert 'File "~/shop/app.py"' in text
    assert "Qt 6." in text


def test_the_dialog_hands_out_the_report(theme, qtbot):
    dialog = CrashDialog("the stack", theme)
    qtbot.addWidget(dialog)

    dialog.copy_report()

    assert QGuiApplication.clipboard().text() == "the stack"


def test_one_dialog_is_shown_however_much_breaks(net, theme, qtbot):
    show_reports(net, theme, lambda: None)

    net.caught.emit("first")
    net.caught.emit("second")

    dialogs = [w for w in QApplication.topLevelWidgets() if isinstance(w, CrashDialog)]
    assert len(dialogs) == 1
    dialogs[0].close()
