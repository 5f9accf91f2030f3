"""The alerts as Qt sees them: folders of the newest days, older days as somebody scrolls to them."""

from collections.abc import Callable, Sequence
from typing import TypeAlias

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)
from typing_extensions import override

from app.alerts.lines import FolderLine, ItemLine, Line, MoreLine, lines_of
from app.alerts.listing import Look, read_look
from app.alerts.words import folder_text, folder_title
from app.bridge import Bridge, Ticket
from app.reader import Reader
from engine.api import Engine
from engine.desks.alerts import LINES, AlertFolder, AlertLine, AlertWish, FolderKey
from engine.domain.errors import OrderpathError
from engine.domain.moment import Moment
from engine.domain.topics import Topic, Topics

_Index: TypeAlias = QModelIndex | QPersistentModelIndex

_ROOT = QModelIndex()
_MARGIN = 20
"""Lines below those in sight that are kept as well."""


class AlertListModel(QAbstractTableModel):
    """Lines over folders. When alerts change, the days down to those in sight are read anew.

    Signals:
        renewing: The lines are about to be read anew: remember what is looked at.
        renewed: They were: go on looking at it.
        reading_changed: Something is being read, or no more.
        refused: The alerts cannot be read (an `OrderpathError`).

    """

    renewing = Signal()
    renewed = Signal()
    reading_changed = Signal(bool)
    refused = Signal(object)

    def __init__(self, bridge: Bridge, reader: Reader, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self.reader = reader
        self._wish = AlertWish()
        self._folders: tuple[AlertFolder, ...] = ()
        self._opened: dict[FolderKey, int] = {}
        self._items: dict[FolderKey, Sequence[AlertLine]] = {}
        self._lines: tuple[Line, ...] = ()
        self._before: Moment | None = None
        self._seen = 0
        self._reading = self._stale = self._known = False
        bridge.topics.connect(self._topics_changed)

    @property
    def wish(self) -> AlertWish:
        """What is listed."""
        return self._wish

    @property
    def reading(self) -> bool:
        """Whether something is being read."""
        return self._reading

    @property
    def known(self) -> bool:
        """Whether the alerts were read yet."""
        return self._known

    @property
    def before(self) -> Moment | None:
        """Older alerts than these were not read yet; None: there are none."""
        return self._before

    def show(self, wish: AlertWish) -> None:
        """List something else; what is shown stays until it has been read."""
        self._wish = wish
        self._opened.clear()
        self._read(None)

    def read_again(self) -> None:
        """Read what is shown anew."""
        self._read(self._oldest())

    def see(self, last: int) -> None:
        """Rows down to this one are in sight, or were passed on the way to it."""
        self._seen = last

    def want_more(self, down_to: Moment | None = None) -> None:
        """Have older days read, if there are any; at least down to a moment."""
        before = self._before
        if before is None or self._reading:
            return
        wish = self._wish
        self._ask(
            lambda engine, ticket: read_look(engine, ticket, wish, down_to, {}, before),
            self._take_more,
        )

    def toggle(self, folder: AlertFolder) -> None:
        """Open a folder, or close it; one that holds a single alert has nothing to open."""
        if folder.key in self._opened:
            del self._opened[folder.key]
            self._items.pop(folder.key, None)
            self._renew()
        elif folder.count > 1:
            self._opened[folder.key] = LINES
            self._read(self._oldest())

    def open_more(self, folder: AlertFolder) -> None:
        """Have more alerts of an open folder read."""
        self._opened[folder.key] = self._opened.get(folder.key, 0) + LINES
        self._read(self._oldest())

    def line_at(self, row: int) -> Line | None:
        """What stands in a row."""
        return self._lines[row] if 0 <= row < len(self._lines) else None

    def row_of(self, key: FolderKey) -> int | None:
        """The row of a folder; None: it is not among those read."""
        return next(
            (
                row
                for row, line in enumerate(self._lines)
                if isinstance(line, FolderLine) and line.folder.key == key
            ),
            None,
        )

    def row_of_rest(self, key: FolderKey) -> int | None:
        """The row of the rest of an open folder; None: all of it is shown."""
        return next(
            (
                row
                for row, line in enumerate(self._lines)
                if isinstance(line, MoreLine) and line.folder.key == key
            ),
            None,
        )

    def row_of_alert(self, alert: int) -> int | None:
        """The row of an alert: its own, or that of the folder of which it is the newest."""
        for row, line in enumerate(self._lines):
            if isinstance(line, ItemLine) and line.item.id == alert:
                return row
            if isinstance(line, FolderLine) and not line.open and line.folder.newest.id == alert:
                return row
        return None

    def refresh_clock(self, reader: Reader) -> None:
        """Time has passed: what rested may be awake."""
        self.reader = reader
        self.read_again()

    @override
    def rowCount(self, parent: _Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self._lines)

    @override
    def columnCount(self, parent: _Index = _ROOT) -> int:
        return 0 if parent.isValid() else 1

    @override
    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid() or role not in _TEXT_ROLES:
            return None
        line = self._lines[index.row()]
        if isinstance(line, FolderLine):
            return f"{folder_title(line.folder, self.reader)}. {folder_text(line.folder)}"
        return line.item.alert.text if isinstance(line, ItemLine) else str(line.rest)

    def _oldest(self) -> Moment | None:
        """The oldest day in sight; those below are read again when somebody comes to them."""
        line = self.line_at(min(self._seen + _MARGIN, len(self._lines) - 1))
        return None if line is None else line.folder.key.begins

    def _read(self, down_to: Moment | None) -> None:
        """Read anew, down to this day at least; a reading under way is called off."""
        wish, opened = self._wish, dict(self._opened)
        self._ask(
            lambda engine, ticket: read_look(engine, ticket, wish, down_to, opened), self._take
        )

    def _ask(self, look: Callable[[Engine, Ticket], Look], take: Callable[[Look], None]) -> None:
        self._reading = True
        self.reading_changed.emit(True)
        self._bridge.ask(
            look,
            take,
            self._fail,
            owner=self,
            title=self.tr("Read alerts"),
            key=("alerts", id(self)),
        )

    def _take(self, look: Look) -> None:
        self._known = True
        self._folders = look.folders
        self._items = dict(look.opened)
        for key in self._opened.keys() - look.opened.keys():
            del self._opened[key]
        self._end_reading(look)

    def _take_more(self, look: Look) -> None:
        self._folders += look.folders
        self._end_reading(look)

    def _end_reading(self, look: Look) -> None:
        self._reading, self._before = False, look.before
        self.reading_changed.emit(False)
        self._renew()
        if self._stale:
            self._stale = False
            self.read_again()

    def _renew(self) -> None:
        self.renewing.emit()
        self.beginResetModel()
        self._lines = lines_of(self._folders, self._items)
        self.endResetModel()
        self.renewed.emit()

    def _topics_changed(self, topics: Topics) -> None:
        """While something is read, further changes are gathered into one reading."""
        if not topics.touches(Topic.ALERTS):
            return
        if self._reading:
            self._stale = True
        else:
            self.read_again()

    def _fail(self, error: OrderpathError) -> None:
        self._reading = False
        self.reading_changed.emit(False)
        self.refused.emit(error)


_TEXT_ROLES = frozenset(
    {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole}
)
