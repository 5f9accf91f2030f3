"""Pictures of the window: all of them, or the reason why there are none."""

import logging

import pytest
from PySide6.QtCore import qInstallMessageHandler, qWarning
from PySide6.QtGui import QImage

from app.pictures.album import SIZE, VARIANTS, make_album, names
from app.pictures.demo import SHOTS, WELCOMES, grab
from app.qt_messages import listen
from engine.domain.errors import EnvironmentFault
from tests.builders.running import a_new_order


def test_every_picture_is_saved_as_large_as_it_was_wanted(dressed, engine, tmp_path):
    saved = grab(engine, tmp_path / "pictures")

    wanted = {shot.name: shot.size * shot.ratio for shot in (*SHOTS, *WELCOMES)}
    assert {path.stem: QImage(str(path)).size() for path in saved} == wanted


def test_the_album_has_every_scene_in_every_language_and_both_colours(dressed, engine, tmp_path):
    a_new_order(engine, number="A-1")
    engine.close()
    out = tmp_path / "album"

    saved = make_album([engine.path], out, VARIANTS[3:4])

    told = [path.relative_to(out).with_suffix("").as_posix() for path in saved]
    assert sorted(told) == sorted(names([engine.path.stem], VARIANTS[3:4]))
    assert "shop/orders_card_ru_dark" in told
    assert all(QImage(str(path)).size() == SIZE for path in (out / "shop").iterdir())
    assert len(set(names([engine.path.stem]))) == 6 * len(told)


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
