"""A dressed application for the tests of the window, with settings of its own."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from app.bootstrap import Start, start
from app.theme.appearance import Appearance, Choice
from designer.theme.theme import Theme


@pytest.fixture
def dressed(qapp: QApplication, tmp_path: Path) -> Iterator[Start]:
    """The application with its look and its language, English and light until told otherwise."""
    begun = start(tmp_path / "window.ini")
    begun.speech.speak("en")
    begun.appearance.choose(Choice.LIGHT)
    yield begun
    begun.appearance.choose(Choice.LIGHT)
    begun.speech.speak("en")


@pytest.fixture
def appearance(dressed: Start) -> Appearance:
    return dressed.appearance


@pytest.fixture
def theme(appearance: Appearance) -> Theme:
    return appearance.theme
