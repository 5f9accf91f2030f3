"""Notices of new alerts: toasts, bursts in one, quiet hours, no tray where there is none."""

from datetime import time

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton, QWidget

from app.alerts.notice_settings import NoticeSettings
from app.alerts.notices import NoticeChoice, QuietHours, Sound
from app.alerts.tray import Tray
from engine.domain.change import RaiseAlert
from engine.domain.moment import DAY, MINUTE
from engine.nodes.actions.alert import Alert
from engine.nodes.events.order_created import OrderCreated
from tests.builders.running import a_new_order, do, put_in


def tell(engine, *texts, **values):
    """Alerts, to the administrators unless told otherwise."""
    do(engine, *(RaiseAlert(text=text, **values) for text in texts))


@pytest.fixture
def watched(window, qtbot):
    """The window, once it watches for alerts."""

    def open_window():
        made = window()
        qtbot.waitUntil(lambda: made._alerts._news is not None)  # noqa: SLF001 - the first look is over
        return made

    return open_window


def titles(window):
    return [toast.note.title for toast in window.messages._toasts]  # noqa: SLF001 - what is painted


def button(window, text):
    return [b for b in window.findChildren(QPushButton) if b.text() == text and b.isVisible()][-1]


def test_an_alert_for_me_is_told_over_the_page(watched, engine, qtbot):
    made = watched()

    tell(engine, "Look at this")

    qtbot.waitUntil(lambda: made.messages.texts == ("Look at this",))
    assert titles(made) == ["From a trigger"]


def test_alerts_that_were_there_or_do_not_concern_me_are_not_told(watched, engine, qtbot):
    tell(engine, "before")
    made = watched()

    tell(engine, "for the directors", group="director")
    tell(engine, "for me")

    qtbot.waitUntil(lambda: made.messages.texts == ("for me",))


def test_a_burst_is_one_notice_and_what_follows_is_added_to_it(watched, engine, qtbot):
    made = watched()

    tell(engine, *(f"{number}" for number in range(12)))
    qtbot.waitUntil(lambda: titles(made) == ["12 new alerts"])
    tell(engine, "last")

    qtbot.waitUntil(lambda: titles(made) == ["13 new alerts"])
    assert made.messages.texts == ("last",)


def test_a_toast_leads_to_the_order(watched, engine, qtbot):
    put_in(engine, "New", {"c": OrderCreated(), "a": Alert(text="Look")}, "c > a")
    made = watched()
    order = a_new_order(engine, number="A-1")
    qtbot.waitUntil(lambda: titles(made) == ["Order A-1"])

    qtbot.mouseClick(button(made, "Open"), Qt.MouseButton.LeftButton)

    page = made.pages["orders"]
    qtbot.waitUntil(lambda: page.panel.shown is not None)
    assert page.panel.shown.order.id == order


def test_an_alert_snoozed_from_its_toast_is_told_again_later(watched, engine, qtbot):
    made = watched()
    tell(engine, "Look at this")
    qtbot.waitUntil(lambda: made.messages.shows("alerts"))

    qtbot.mouseClick(button(made, "Snooze 5 min"), Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: engine.alerts.unread(1) == 0)
    assert not made.messages.shows("alerts")
    engine.clock.advance(6 * MINUTE)

    qtbot.waitUntil(lambda: made.messages.texts == ("Look at this",), timeout=5_000)


def test_a_burst_leads_to_the_page_of_the_alerts(watched, engine, qtbot):
    made = watched()
    tell(engine, "one", "two")
    qtbot.waitUntil(lambda: made.messages.shows("alerts"))

    qtbot.mouseClick(button(made, "Show"), Qt.MouseButton.LeftButton)

    assert made.page is made.pages["alerts"]


def test_nothing_is_told_in_quiet_hours_and_all_is_kept(watched, engine, dressed, qtbot):
    quiet = NoticeChoice(quiet=QuietHours(time(12), time(14)))
    quiet.keep_in(dressed.settings)
    made = watched()
    before = made._alerts._news  # noqa: SLF001

    tell(engine, "It is one o'clock in Berlin")

    qtbot.waitUntil(lambda: made._alerts._news is not before)  # noqa: SLF001
    assert made.messages.texts == ()
    assert engine.alerts.unread(1) == 1


def test_alerts_of_a_replay_are_not_told(watched, engine, qtbot):
    made = watched()
    before = made._alerts._news  # noqa: SLF001
    engine.clock.advance(-30 * DAY)
    tell(engine, "a month ago")
    engine.clock.advance(30 * DAY)

    qtbot.waitUntil(lambda: made._alerts._news is not before)  # noqa: SLF001
    assert made.messages.texts == ()


def test_without_a_tray_nothing_is_shown_there_and_the_settings_say_so(theme, dressed, qtbot):
    room = QWidget()
    qtbot.addWidget(room)
    tray = Tray(theme, room)
    settings = NoticeSettings(dressed.settings, theme)
    qtbot.addWidget(settings)

    assert not Tray.there()
    assert tray.tell("Order A-1", "Look") is False
    tray.leave()
    assert not settings.tray.isEnabled()
    said = [child.text() for child in settings.children() if hasattr(child, "text")]
    assert "This desktop has no tray to show them in." in said


@pytest.mark.parametrize(
    ("begin", "end", "at", "quiet"),
    [
        (time(20), time(8), time(23), True),
        (time(20), time(8), time(7, 59), True),
        (time(20), time(8), time(8), False),
        (time(20), time(8), time(12), False),
        (time(12), time(13), time(12, 30), True),
        (time(12), time(12), time(12), False),
    ],
)
def test_quiet_hours_go_over_midnight(begin, end, at, quiet):
    assert QuietHours(begin, end).hold(at) is quiet


def test_the_choice_is_kept_on_this_machine(dressed):
    choice = NoticeChoice(
        toasts=False, tray=False, sound=Sound.TROUBLE, quiet=QuietHours(time(20), time(8))
    )

    choice.keep_in(dressed.settings)

    assert NoticeChoice.kept_in(dressed.settings) == choice
    assert choice.quiet_text() == "Quiet hours 20:00 – 08:00"


def test_a_choice_that_makes_no_sense_counts_as_none(dressed):
    dressed.settings.choose("notices/sound", "trumpet")
    dressed.settings.choose("notices/quiet", "25:00-8")

    assert NoticeChoice.kept_in(dressed.settings) == NoticeChoice()


def test_the_settings_take_effect_at_once_and_say_what_is_wrong(dressed, theme, qtbot):
    settings = NoticeSettings(dressed.settings, theme)
    qtbot.addWidget(settings)
    settings.show()

    qtbot.mouseClick(settings.toasts.part(1), Qt.MouseButton.LeftButton)
    qtbot.mouseClick(settings.sound.part(2), Qt.MouseButton.LeftButton)
    qtbot.keyClicks(settings.begin, "20:00")
    qtbot.keyClick(settings.begin, Qt.Key.Key_Return)
    wrong = settings.problem.isVisible()
    qtbot.keyClicks(settings.end, "8:00")
    qtbot.keyClick(settings.end, Qt.Key.Key_Return)

    assert wrong
    assert not settings.problem.isVisible()
    assert NoticeChoice.kept_in(dressed.settings) == NoticeChoice(
        toasts=False, sound=Sound.ALWAYS, quiet=QuietHours(time(20), time(8))
    )
