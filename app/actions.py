"""Every command of the window: one row each, found by menu, shortcut and command palette."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from PySide6.QtCore import QT_TRANSLATE_NOOP, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QWidget

from app.i18n import translate


@dataclass(frozen=True, slots=True)
class Command:
    """A command: its code, its name (in English, translated when shown), its keys and icon.

    With a `page` it belongs to that page, and goes there first; without one it is for whichever page
    is open and does it, or for the window itself.
    """

    code: str
    name: str
    keys: str = ""
    icon: str = ""
    page: str = ""


COMMANDS = (
    Command("palette", str(QT_TRANSLATE_NOOP("Commands", "Find a command…")), "Ctrl+K", "command"),
    Command("orders", str(QT_TRANSLATE_NOOP("Commands", "Go to orders")), "Ctrl+1", "inbox"),
    Command("tasks", str(QT_TRANSLATE_NOOP("Commands", "Go to tasks")), "Ctrl+2", "square-check"),
    Command("alerts", str(QT_TRANSLATE_NOOP("Commands", "Go to alerts")), "Ctrl+3", "bell"),
    Command("path", str(QT_TRANSLATE_NOOP("Commands", "Go to the order path")), "Ctrl+5", "route"),
    Command("triggers", str(QT_TRANSLATE_NOOP("Commands", "Go to triggers")), "Ctrl+6", "zap"),
    Command(
        "gallery", str(QT_TRANSLATE_NOOP("Commands", "Ready-made triggers")), "", "zap", "triggers"
    ),
    Command("new_task", str(QT_TRANSLATE_NOOP("Commands", "New task")), "Ctrl+T", "plus", "tasks"),
    Command(
        "read_alerts",
        str(QT_TRANSLATE_NOOP("Commands", "Mark all alerts as read")),
        "",
        "check-check",
        "alerts",
    ),
    Command("imports", str(QT_TRANSLATE_NOOP("Commands", "Import orders…")), "", "download"),
    Command("outbox", str(QT_TRANSLATE_NOOP("Commands", "Go to the outbox")), "Ctrl+7", "send"),
    Command(
        "settings", str(QT_TRANSLATE_NOOP("Commands", "Go to the settings")), "Ctrl+,", "sliders-horizontal"
    ),
    Command("search", str(QT_TRANSLATE_NOOP("Commands", "Search")), "/", "search"),
    Command("filter", str(QT_TRANSLATE_NOOP("Commands", "Filter by a condition")), "F", "list-filter"),
    Command(
        "clear", str(QT_TRANSLATE_NOOP("Commands", "Show all orders")), "Ctrl+Backspace", "x", "orders"
    ),
    Command("new-order", str(QT_TRANSLATE_NOOP("Commands", "New order")), "Ctrl+N", "plus", "orders"),
    Command("edit-order", str(QT_TRANSLATE_NOOP("Commands", "Edit the order")), "E", "pencil"),
    Command("comment", str(QT_TRANSLATE_NOOP("Commands", "Write a comment")), "C", "message-square"),
    Command("story", str(QT_TRANSLATE_NOOP("Commands", "Read the timeline")), "T", "history"),
    Command("wide", str(QT_TRANSLATE_NOOP("Commands", "Wide or narrow card")), "Shift+P", "maximize-2"),
    Command("move-1", str(QT_TRANSLATE_NOOP("Commands", "Move on: first next status")), "1", "arrow-right"),
    Command("move-2", str(QT_TRANSLATE_NOOP("Commands", "Move on: 2nd next status")), "2", "arrow-right"),
    Command("move-3", str(QT_TRANSLATE_NOOP("Commands", "Move on: 3rd next status")), "3", "arrow-right"),
    Command("move-4", str(QT_TRANSLATE_NOOP("Commands", "Move on: 4th next status")), "4", "arrow-right"),
    Command("move-5", str(QT_TRANSLATE_NOOP("Commands", "Move on: 5th next status")), "5", "arrow-right"),
    Command("move-6", str(QT_TRANSLATE_NOOP("Commands", "Move on: 6th next status")), "6", "arrow-right"),
    Command("move-7", str(QT_TRANSLATE_NOOP("Commands", "Move on: 7th next status")), "7", "arrow-right"),
    Command("move-8", str(QT_TRANSLATE_NOOP("Commands", "Move on: 8th next status")), "8", "arrow-right"),
    Command("move-9", str(QT_TRANSLATE_NOOP("Commands", "Move on: 9th next status")), "9", "arrow-right"),
    Command("next", str(QT_TRANSLATE_NOOP("Commands", "Next row")), "J", "chevron-down"),
    Command("previous", str(QT_TRANSLATE_NOOP("Commands", "Previous row")), "K", "chevron-up"),
    Command("back", str(QT_TRANSLATE_NOOP("Commands", "Go back")), "Alt+Left", "arrow-left"),
    Command("refresh", str(QT_TRANSLATE_NOOP("Commands", "Read again")), "F5", "refresh-cw"),
    Command(
        "panel", str(QT_TRANSLATE_NOOP("Commands", "Show or hide the side panel")), "Ctrl+P", "panel-right"
    ),
    Command(
        "send_message",
        # Of no page: elsewhere the keys belong to the form that is open.
        str(QT_TRANSLATE_NOOP("Commands", "Send the message")), "Ctrl+Return", "send",
    ),
    Command("cancel_message", str(QT_TRANSLATE_NOOP("Commands", "Cancel the message")), "", "x", "outbox"),
    Command("rail", str(QT_TRANSLATE_NOOP("Commands", "Fold or unfold the rail")), "Ctrl+B", "panel-left"),
    Command("light", str(QT_TRANSLATE_NOOP("Commands", "Light colours")), "", "sun"),
    Command("dark", str(QT_TRANSLATE_NOOP("Commands", "Dark colours")), "", "moon"),
    Command("system", str(QT_TRANSLATE_NOOP("Commands", "Colours as the system has them")), "", "monitor"),
    Command("english", str(QT_TRANSLATE_NOOP("Commands", "Language: English")), "", "languages"),
    Command("russian", str(QT_TRANSLATE_NOOP("Commands", "Language: Russian")), "", "languages"),
    Command("chinese", str(QT_TRANSLATE_NOOP("Commands", "Language: Chinese")), "", "languages"),
    Command("open", str(QT_TRANSLATE_NOOP("Commands", "Open a shop…")), "Ctrl+O", "folder-open"),
    Command("close", str(QT_TRANSLATE_NOOP("Commands", "Close the window")), "Ctrl+Q", "log-out"),
)  # fmt: skip


def named(command: Command) -> str:
    """The name of a command in the language of the window."""
    return translate("Commands", command.name)


def bind(window: QWidget, doers: Mapping[str, Callable[[], None]]) -> dict[str, QAction]:
    """Make an action of `window` for each command, by its code.

    Raises:
        KeyError: a command has nobody who does it.

    """
    return {command.code: _action(window, command, doers[command.code]) for command in COMMANDS}


def _action(window: QWidget, command: Command, do: Callable[[], None]) -> QAction:
    action = QAction(named(command), window)
    action.setObjectName(command.code)
    if command.keys:
        action.setShortcut(QKeySequence(command.keys))
        action.setShortcutContext(Qt.ShortcutContext.WindowShortcut)
    action.triggered.connect(lambda _checked: do())
    window.addAction(action)
    return action
