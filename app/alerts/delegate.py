"""Paints the lines of alerts: folders with their links, the alerts in open ones, and the rest of those."""

from functools import lru_cache
from typing import TypeAlias

from PySide6.QtCore import QLineF, QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyleOptionViewItem
from typing_extensions import override

from app.alerts.geometry import (
    ITEM,
    MORE,
    Act,
    FolderPlaces,
    ItemPlaces,
    Link,
    folder_height,
    folder_places,
    item_places,
    words_width,
)
from app.alerts.lines import FolderLine, ItemLine, Line, MoreLine
from app.alerts.model import AlertListModel
from app.alerts.words import Mood, about_text, folder_text, folder_title, look_of, snoozed_text
from app.i18n import translate
from app.parts.line_view import LineDelegate
from app.parts.painted_text import RIGHT, Face, draw_text, face_font, fitting, text_width
from designer.theme.chips import chip_width, paint_chip
from designer.theme.theme import Theme
from designer.theme.tokens import Tokens

_Index: TypeAlias = QModelIndex | QPersistentModelIndex

_EDGE = 3
_FOOT = 8
_CHIP_MOST = 180.0
_SELECTED = QStyle.StateFlag.State_Selected
_MOST_TEXT_LINES = 2


class AlertDelegate(LineDelegate):
    """One line is a folder, an alert in an open one, or the rest of it."""

    def __init__(self, model: AlertListModel, theme: Theme) -> None:
        super().__init__()
        self._model = model
        self._theme = theme

    def height(self, line: Line | None, width: int) -> int:
        """How high a line is in a list so wide, without room under it."""
        if isinstance(line, FolderLine):
            return folder_height(_text_lines(_said(line), int(words_width(width))))
        return MORE if isinstance(line, MoreLine) else ITEM

    def row_height(self, row: int, width: int) -> int:
        """How high a row is: the last of an open folder leaves some room under it."""
        line = self._model.line_at(row)
        ends = not isinstance(line, FolderLine) and self._ends_folder(row)
        return self.height(line, width) + (_FOOT if ends else 0)

    def folder(self, area: QRectF, line: FolderLine) -> FolderPlaces:
        """Where the parts of a folder's line stand in `area`."""
        lines = _text_lines(_said(line), int(words_width(area.width())))
        return folder_places(area, lines, links_of(line))

    def item(self, area: QRectF, line: ItemLine) -> ItemPlaces:
        """Where the parts of an alert's line stand in `area`."""
        item, reader = line.item, self._model.reader
        number = text_width(item.order_number, Face.FIGURES) if item.order_number else 0.0
        status = reader.status(item.order_status) if item.order_status else ""
        chip = min(chip_width(status), _CHIP_MOST) if status else 0.0
        area.setHeight(ITEM)
        return item_places(area, number, chip)

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        return QSize(0, self.row_height(index.row(), option.rect.width()))

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        look, area = self._theme.tokens, QRectF(option.rect)
        line = self._model.line_at(index.row())
        if line is None:
            return
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        selected = bool(option.state & _SELECTED)
        _paint_ground(
            painter,
            area,
            look,
            line=line,
            last=self._ends_folder(index.row()),
            selected=selected,
            hovered=index.row() == self.hovered,
        )
        match line:
            case FolderLine():
                self._paint_folder(painter, self.folder(area, line), look, line)
            case ItemLine():
                self._paint_item(painter, self.item(QRectF(area), line), look, line)
            case MoreLine():
                places = item_places(area, 0, 0)
                painter.setPen(look.accent_text)
                draw_text(painter, places.text, more_text(line), Face.LINK)

    def _ends_folder(self, row: int) -> bool:
        following = self._model.line_at(row + 1)
        return following is None or isinstance(following, FolderLine)

    def _paint_folder(
        self, painter: QPainter, places: FolderPlaces, look: Tokens, line: FolderLine
    ) -> None:
        folder, reader = line.folder, self._model.reader
        unread = folder.unread > 0 and folder.key.snoozed_until is None
        if unread:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(look.accent)
            painter.drawEllipse(places.dot)
        self._paint_tile(painter, places.tile, look, line)
        painter.setPen(look.text if unread else look.text2)
        resting = snoozed_text(folder, reader)
        title = folder_title(folder, reader)
        face = Face.STRONG if unread else Face.BODY
        draw_text(painter, places.title, f"{resting} · {title}" if resting else title, face)
        painter.setFont(face_font(Face.SMALL))
        painter.setPen(look.text2)
        painter.drawText(
            places.text,
            Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignTop,
            _clipped(_said(line), int(places.text.width())),
        )
        painter.setPen(look.text3)
        at = reader.formats.day_and_clock(folder.newest.alert.at, reader.now)
        draw_text(painter, places.time, at, Face.FIGURES, RIGHT)
        painter.setPen(look.accent_text)
        for link, box in places.links:
            draw_text(painter, box, link.text, Face.LINK)

    def _paint_tile(self, painter: QPainter, box: QRectF, look: Tokens, line: FolderLine) -> None:
        kind = look_of(line.folder.key.kind)
        resting = line.folder.key.snoozed_until is not None
        ground, pen = _mood(Mood.QUIET if resting else kind.mood, look)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(ground)
        painter.drawRoundedRect(box, 7, 7)
        self._theme.draw_icon(painter, box, "moon" if resting else kind.icon, 16, pen)

    def _paint_item(
        self, painter: QPainter, places: ItemPlaces, look: Tokens, line: ItemLine
    ) -> None:
        item, reader = line.item, self._model.reader
        if item.alert.read_at is None:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(look.accent)
            painter.drawEllipse(places.dot)
        painter.setPen(look.accent_text)
        draw_text(painter, places.order, item.order_number, Face.FIGURES)
        if item.order_status:
            colours = look.group(reader.colour(item.order_status))
            paint_chip(painter, places.chip, colours, reader.status(item.order_status))
        painter.setPen(look.text2)
        draw_text(painter, places.text, " ".join(item.alert.text.split()), Face.SMALL)
        painter.setPen(look.text3)
        draw_text(painter, places.time, reader.formats.clock(item.alert.at), Face.FIGURES, RIGHT)


def links_of(line: FolderLine) -> tuple[Link, ...]:
    """What can be done with a folder, in the order in which it is offered."""
    folder, single = line.folder, line.folder.newest
    acts: list[Act] = []
    if folder.count > 1:
        acts.append(Act.FOLD if line.open else Act.UNFOLD)
        acts += [Act.OPEN_ORDERS] if folder.orders > 1 else []
    else:
        acts += [Act.OPEN_ORDER] if single.alert.order is not None else []
        acts += [Act.OPEN_RUN] if single.alert.run is not None else []
        acts.append(Act.SET_TASK)
    if folder.key.snoozed_until is not None:
        acts.append(Act.WAKE)
    elif folder.unread:
        acts += [Act.SNOOZE, Act.READ]
    elif folder.count == 1:
        acts.append(Act.UNREAD)
    texts = {act: _link_text(act, line) for act in acts}
    return tuple(Link(act, text, text_width(text, Face.LINK)) for act, text in texts.items())


def more_text(line: MoreLine) -> str:
    """How many alerts of a folder are not shown yet."""
    return translate("Alerts", "Show more ({number} left)").format(number=line.rest)


def _link_text(act: Act, line: FolderLine) -> str:
    folder = line.folder
    texts = {
        Act.OPEN_ORDER: translate("Alerts", "Open {number}").format(
            number=folder.newest.order_number
        ),
        Act.OPEN_ORDERS: translate("Alerts", "Open the orders"),
        Act.SET_TASK: translate("Alerts", "Set a task"),
        Act.OPEN_RUN: translate("Alerts", "See the run"),
        Act.READ: translate("Alerts", "Mark as read"),
        Act.UNREAD: translate("Alerts", "Mark as unread"),
        Act.SNOOZE: translate("Alerts", "Snooze…"),
        Act.WAKE: translate("Alerts", "Wake now"),
        Act.UNFOLD: translate("Alerts", "Show all {number}").format(number=folder.count),
        Act.FOLD: translate("Alerts", "Fold"),
    }
    return texts[act]


def _said(line: FolderLine) -> str:
    """The words under the title: of a single alert all it says, else what the newest says."""
    text = folder_text(line.folder)
    about = about_text(line.folder.newest) if line.folder.count == 1 else ""
    return f"{text} · {about}" if about else text


def _mood(mood: Mood, look: Tokens) -> tuple[QColor, QColor]:
    """The ground of a tile, and its icon."""
    return {
        Mood.QUIET: (look.hover, look.text2),
        Mood.NOTICE: (look.accent_tint, look.accent_text),
        Mood.TROUBLE: (look.warn_tint, look.warn),
        Mood.DANGER: (look.danger_tint, look.danger),
    }[mood]


def _paint_ground(
    painter: QPainter,
    area: QRectF,
    look: Tokens,
    *,
    line: Line,
    last: bool,
    selected: bool,
    hovered: bool,
) -> None:
    """An open folder lies on a ground of its own, down to its last alert."""
    inside = not isinstance(line, FolderLine) or line.open
    plain = look.frame if inside else look.page
    painter.fillRect(area, look.accent_tint if selected else look.hover if hovered else plain)
    if last:
        painter.setPen(QPen(look.line, 1))
        bottom = area.bottom() - 0.5
        painter.drawLine(QLineF(area.left(), bottom, area.right(), bottom))
    if selected:
        painter.fillRect(QRectF(area.left(), area.top(), _EDGE, area.height()), look.accent)


@lru_cache(maxsize=2_048)
def _text_lines(text: str, width: int) -> int:
    """One line, or two where the words do not fit."""
    needed = text_width(text, Face.SMALL)
    return 1 if needed <= width else _MOST_TEXT_LINES


@lru_cache(maxsize=2_048)
def _clipped(text: str, width: int) -> str:
    """What two lines can hold; words that break leave some of each line free."""
    room = width if _text_lines(text, width) == 1 else round(width * 1.85)
    return fitting(text, room, Face.SMALL)
