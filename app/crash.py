"""The last net: a fault of the program is logged and shown with a report, and the window goes on."""

import logging
import platform
import sys
import threading
import traceback
from collections.abc import Callable
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import QObject, Qt, Signal, Slot, qVersion
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPlainTextEdit, QVBoxLayout, QWidget

from app.parts.buttons import Kind, TextButton
from app.parts.labels import Tone, label
from designer.theme.theme import Theme

log = logging.getLogger(__name__)


class CrashNet(QObject):
    """Catches what nobody caught, in every thread.

    Signals:
        caught: A report to show.

    """

    caught = Signal(str)
    _arrived = Signal(str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._hooks = (sys.excepthook, threading.excepthook)
        self._arrived.connect(self._tell, Qt.ConnectionType.QueuedConnection)

    def spread(self) -> None:
        """Catch from now on."""
        sys.excepthook = self._from_this_thread
        threading.excepthook = self._from_a_thread

    def fold(self) -> None:
        """Put back what caught before."""
        sys.excepthook, threading.excepthook = self._hooks

    def catch(self, error: BaseException) -> None:
        """Take in an error that was caught elsewhere."""
        self._take(type(error), error, error.__traceback__)

    def _from_this_thread(
        self,
        kind: type[BaseException],
        error: BaseException,
        trace: TracebackType | None,
    ) -> None:
        self._take(kind, error, trace)

    def _from_a_thread(self, args: threading.ExceptHookArgs) -> None:
        if args.exc_value is not None:
            self._take(args.exc_type, args.exc_value, args.exc_traceback)

    def _take(
        self,
        kind: type[BaseException],
        error: BaseException,
        trace: TracebackType | None,
    ) -> None:
        if issubclass(kind, KeyboardInterrupt):
            sys.__excepthook__(kind, error, trace)
            return
        log.critical("fault of the program", exc_info=(kind, error, trace))
        self._arrived.emit(report("".join(traceback.format_exception(kind, error, trace))))

    @Slot(str)
    def _tell(self, text: str) -> None:
        self.caught.emit(text)


def report(stack: str) -> str:
    """What a person sends us: the stack and the versions, without names of people or folders."""
    home = str(Path.home())
    return "\n".join(
        (
            f"Orderpath {_version()}, Python {platform.python_version()}, Qt {qVersion()}",
            f"{platform.system()} {platform.release()} {platform.machine()}",
            "",
            stack.replace(home, "~"),
        )
    )


class CrashDialog(QDialog):
    """Says that something broke and what was kept, and hands out the report."""

    def __init__(self, text: str, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Fault in the program"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._text = text
        field = QPlainTextEdit(text)
        field.setReadOnly(True)
        field.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        copy = TextButton(self.tr("Copy report"), theme, kind=Kind.PRIMARY, icon="copy")
        copy.clicked.connect(self.copy_report)
        go_on = TextButton(self.tr("Go on"), theme)
        go_on.clicked.connect(self.accept)
        buttons = QHBoxLayout()
        buttons.addStretch()
        buttons.addWidget(go_on)
        buttons.addWidget(copy)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 20, 20, 16)
        column.setSpacing(12)
        column.addWidget(label(self.tr("Something in the program broke"), Tone.TITLE))
        column.addWidget(
            label(
                self.tr(
                    "What was saved is safe, and the engine goes on. The report below holds no "
                    "orders and no customers; please send it to whoever looks after the program."
                ),
                Tone.SECOND,
                wrap=True,
            )
        )
        column.addWidget(field, 1)
        column.addLayout(buttons)
        self.resize(640, 420)

    def copy_report(self) -> None:
        """Put the report on the clipboard."""
        QGuiApplication.clipboard().setText(self._text)


def show_reports(net: CrashNet, theme: Theme, window: Callable[[], QWidget | None]) -> None:
    """Open a dialog for each report, one at a time."""
    open_now: list[CrashDialog] = []

    def show(text: str) -> None:
        if open_now:
            return
        dialog = CrashDialog(text, theme, window())
        open_now.append(dialog)
        dialog.finished.connect(lambda _: open_now.clear())
        dialog.show()

    net.caught.connect(show)


def _version() -> str:
    try:
        return version("orderpath")
    except PackageNotFoundError:
        return "(not installed)"
