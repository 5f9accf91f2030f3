"""What a screen reader says: whatever takes the keyboard has a name."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QLineEdit, QScrollArea, QWidget

from app.pages import PAGES


def nameless(page):
    """What of the page takes the keyboard and is called nothing."""
    return [
        f"{type(part).__name__} {part.objectName()}"
        for part in page.findChildren(QWidget)
        if part.isVisible()
        and part.focusPolicy() & Qt.FocusPolicy.TabFocus
        and part.focusProxy() is None
        and not isinstance(part, QScrollArea)  # it only scrolls
        and not (part.accessibleName() or (isinstance(part, QAbstractButton) and part.text()))
    ]


@pytest.mark.parametrize("code", [kind.code for kind in PAGES])
def test_whatever_takes_the_keyboard_has_a_name(window, qtbot, code):
    made = window()

    made.go_to(code)

    # Some are called by what has yet to be read.
    qtbot.waitUntil(lambda: nameless(made.page) == [])


def test_buttons_of_the_channels_say_of_which_one_they_are(window):
    made = window()

    made.go_to("settings")

    names = [part.accessibleName() for part in made.page.findChildren(QAbstractButton)]
    assert {"E-mail: Set up", "SMS: Set up", "Chat: Set up"} <= set(names)


def test_the_command_palette_says_what_to_type(window):
    made = window()

    made.find_command()

    (field,) = [f for f in made.findChildren(QLineEdit) if f.hasFocus()]
    assert field.accessibleName() == "Type a command"
    field.window().close()
