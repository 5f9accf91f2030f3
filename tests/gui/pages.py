"""What tests of the pages do with real mouse and keys."""

from PySide6.QtCore import QPoint, QRectF, Qt
from PySide6.QtWidgets import QTableView
from pytestqt.qtbot import QtBot


def click(qtbot: QtBot, view: QTableView, box: QRectF) -> None:
    """Click into the middle of a part of a painted list."""
    assert not box.isEmpty()
    middle = QPoint(round(box.center().x()), round(box.center().y()))
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=middle)
