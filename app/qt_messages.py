"""What Qt has to say goes to the log, but for one line that means nothing."""

import logging

from PySide6.QtCore import QMessageLogContext, QtMsgType, qInstallMessageHandler

log = logging.getLogger(__name__)

_MEANS_NOTHING = "This plugin does not support propagateSizeHints()"
"""Where there is no screen there is no window manager to tell about sizes."""
_LEVELS = {
    QtMsgType.QtDebugMsg: logging.DEBUG,
    QtMsgType.QtInfoMsg: logging.INFO,
    QtMsgType.QtWarningMsg: logging.WARNING,
    QtMsgType.QtCriticalMsg: logging.ERROR,
    QtMsgType.QtFatalMsg: logging.CRITICAL,
}


def listen() -> None:
    """Write to the log from now on what Qt says."""
    qInstallMessageHandler(_write)


def _write(kind: QtMsgType, _context: QMessageLogContext, text: str) -> None:
    if text != _MEANS_NOTHING:
        log.log(_LEVELS[kind], "Qt: %s", text)
