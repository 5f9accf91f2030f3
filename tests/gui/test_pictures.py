"""Pictures of the window: all of them, or the reason why there are none."""

import logging

import pytest
from PySide6.QtCore import qInstallMessageHandler, qWarning
from PySide6.QtGui import QImage

from app.pictures import SHOTS, WELCOMES, grab
from app.qt_messages import listen
from engine.domain.errors import EnvironmentFault


def test_every_picture_is_saved_as_large_as_it_was_wanted(dressed, engine, tmp_path):
    saved = grab(engine, tmp_path / "pictures")

    wanted = {shot.name: shot.size * shot.ratio for shot in (*SHOTS, *WELCOMES)}
    assert {path.stem: QImage(str(path)).size() for path in saved} == wanted


def test_a_picture_that_cannot_be_saved_says_which_and_why(dressed, engine, tmp_path):
    taken = tmp_path / f"{SHOTS[0].name}.png"
    taken.mkdir()

    with pytest.raises(EnvironmentFault, match=taken.name):
        grab(engine, tmp_path)


def test_what_qt_says_is_logged_but_for_the_line_that_means_nothing(caplog):
    before = qInstallMessageHandler(None)
    listen()
    with caplog.at_level(logging.WARNING):
        qWarning("the style has no such part")
        qWarning("This plugin does not support propagateSizeHints()")
    qInstallMessageHandler(before)

    assert [record.message for record in caplog.records] == ["Qt: the style has no such part"]
