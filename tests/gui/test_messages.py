"""What the window says by itself: where an error is told, how long, and with which way out."""

from dataclasses import dataclass

import pytest
from PySide6.QtWidgets import QLabel, QPushButton, QWidget
from typing_extensions import override

from app.error_texts import error_text
from app.messages import Messages, Note, Step, Toast
from engine.conditions.errors import ConditionError
from engine.domain.errors import EnvironmentFault, Missing, TransitionNotAllowed, Unknown
from engine.storage.faults import HeldByAnother


@dataclass(eq=False)
class DiskFull(EnvironmentFault):
    """A fault of the surroundings as the engine raises it."""

    @override
    def __str__(self) -> str:
        return "The disk is full. Free some space and try again."


@pytest.fixture
def room(qtbot):
    widget = QWidget()
    widget.resize(900, 600)
    qtbot.addWidget(widget)
    widget.show()
    return widget


@pytest.fixture
def messages(theme, room):
    made = Messages(theme, room)
    made.banner.setParent(room)
    return made


def test_a_persons_mistake_is_told_in_passing(messages):
    messages.fail(Missing("order", "48213"))

    assert messages.texts == ("Number 48213 (order) is not in this shop any more.",)
    assert messages.banner.text == ""


def test_trouble_around_stays_until_somebody_tries_again(messages, qtbot):
    tried: list[bool] = []

    messages.fail(DiskFull(), lambda: tried.append(True))

    assert messages.banner.text == "The disk is full. Free some space and try again."
    again = next(b for b in messages.banner.findChildren(QPushButton) if b.text() == "Try again")
    again.click()
    assert tried == [True]
    assert messages.banner.text == ""


def test_at_most_three_toasts_are_kept_the_oldest_goes_first(messages):
    for number in range(5):
        messages.note(f"Saved {number}")

    assert messages.texts == ("Saved 2", "Saved 3", "Saved 4")


def test_toasts_stand_apart_inside_the_room_and_follow_its_size(messages, room, qtbot):
    messages.note("Saved one")
    messages.note("Saved two")

    room.resize(700, 500)

    toasts = [child for child in room.children() if getattr(child, "text", "") in messages.texts]
    boxes = [toast.geometry() for toast in toasts]
    assert len(boxes) == 2
    assert not boxes[0].intersects(boxes[1])
    assert all(room.rect().contains(box) for box in boxes)


def test_a_toast_offers_a_step(messages, room):
    taken: list[str] = []
    messages.note("Moved", Step("Take back", lambda: taken.append("back")))

    button = next(b for b in room.findChildren(QPushButton) if b.text() == "Take back")
    button.click()

    assert taken == ["back"]
    assert messages.texts == ()


def test_an_error_is_said_in_the_language_of_the_window(dressed):
    dressed.speech.speak("ru")
    refusal = TransitionNotAllowed("A-17", "Новый", "Выполнен", "нет перехода", ("Отменён",))

    said = error_text(refusal)

    assert said.startswith("Заказ A-17 нельзя перевести из «Новый» в «Выполнен»")
    assert "Отменён" in said


def test_an_error_without_a_translation_is_said_in_english(dressed):
    dressed.speech.speak("zh")

    assert error_text(DiskFull()) == str(DiskFull())


def test_who_finds_a_shop_held_is_told_by_whom_and_that_it_can_be_read(dressed):
    held = HeldByAnother(
        "/shops/juniper.orderpath", "Orderpath", 42, "till", "2026-03-02T12:25:00Z"
    )

    assert error_text(held) == (
        "/shops/juniper.orderpath is open in Orderpath already (process 42 on till), so it can only be "
        "read here. Close it there, then try again."
    )


def test_an_unknown_name_lists_what_could_have_been_meant(dressed):
    said = error_text(Unknown("status", "zzz", ("new", "paid")))

    assert said == "There is no status “zzz”. Known: new, paid."


def test_a_mistake_in_a_condition_is_said_without_its_place(dressed):
    error = ConditionError("unknown field “statu”", meant=("status",), text="statu", position=0)

    assert error_text(error) == "Unknown field “statu”. Did you mean “status”?"


def test_toasts_that_give_way_are_counted_until_the_others_have_gone(messages, room):
    for number in range(5):
        messages.note(f"Saved {number}")
    folded = messages.earlier

    for _ in range(3):
        room.findChildren(Toast)[-1].gone.emit()

    assert folded == ("Saved 0", "Saved 1")
    assert messages.texts == ()
    assert messages.earlier == ()


def test_a_note_takes_the_place_of_one_with_the_same_key(messages):
    messages.tell(Note(text="1 alert", key="alerts"))
    messages.note("Saved")

    messages.tell(Note(text="2 alerts", title="Alerts", key="alerts"))

    assert messages.texts == ("Saved", "2 alerts")
    assert messages.earlier == ()
    assert messages.shows("alerts")


def test_every_line_of_a_long_note_can_be_read_and_a_very_long_one_is_cut(messages, room):
    messages.tell(Note(text="Messages are held until somebody looks. " * 4, title="Clock"))
    messages.note("word " * 200)

    cut_off = [
        label.text()
        for toast in room.findChildren(Toast)
        for label in toast.findChildren(QLabel)
        if label.height() < label.heightForWidth(label.width())
    ]

    assert cut_off == []
    assert any(label.text().endswith("…") for label in room.findChildren(QLabel))
    assert messages.texts[-1] == "word " * 200
