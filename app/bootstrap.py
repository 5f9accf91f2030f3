"""Joins what every window needs: the application, its look, its language, its memory."""

import sys
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QApplication

from app.i18n import Speech
from app.qt_messages import listen
from app.settings import Settings, settings_file
from app.theme.appearance import Appearance


@dataclass(frozen=True, slots=True)
class Start:
    """A dressed application that has no window yet."""

    application: QApplication
    settings: Settings
    appearance: Appearance
    speech: Speech


def start(settings: Path | None = None) -> Start:
    """Make the application, or dress the one there is; `settings` None: this person's file."""
    application = _application()
    memory = Settings(settings or settings_file())
    speech = Speech(application)
    speech.speak(memory.language)
    appearance = Appearance(application, memory.appearance)
    return Start(application, memory, appearance, speech)


def _application() -> QApplication:
    there = QApplication.instance()
    if isinstance(there, QApplication):
        return there
    QCoreApplication.setApplicationName("Orderpath")
    QCoreApplication.setOrganizationName("Orderpath")
    listen()
    application = QApplication(sys.argv[:1])
    application.setApplicationDisplayName("Orderpath")
    return application
