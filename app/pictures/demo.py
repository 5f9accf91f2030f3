"""The pictures that the demo shop leaves where there is no screen to see it on."""

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QSize

from app.bridge import Bridge
from app.i18n import language_of
from app.orders.page import OrdersPage
from app.pictures.studio import Studio, studio
from app.theme.appearance import Choice
from engine.api import Engine


@dataclass(frozen=True, slots=True)
class Shot:
    """One picture: its name, language and colours, the window's size, and how dense."""

    name: str
    language: str
    look: Choice
    size: QSize
    ratio: float = 1.0


SHOTS = (
    Shot("orders_light", "en", Choice.LIGHT, QSize(1440, 900)),
    Shot("orders_200", "en", Choice.LIGHT, QSize(1280, 720), 2.0),
    Shot("orders_ru", "ru", Choice.LIGHT, QSize(1280, 720)),
    Shot("orders_zh", "zh", Choice.DARK, QSize(1280, 720)),
    Shot("orders_dark", "en", Choice.DARK, QSize(1280, 720)),
)
WELCOMES = (
    Shot("first_minute_dark", "ru", Choice.DARK, QSize(1280, 720)),
    Shot("first_minute_light", "en", Choice.LIGHT, QSize(1280, 720)),
)
"""Alike colours stand together: to change them takes as long as a picture."""


def grab(engine: Engine, out: Path) -> list[Path]:
    """Save every picture of the shop into the folder `out`, and say which files they are.

    Raises:
        EnvironmentFault: the folder cannot be written.

    """
    with studio(out) as place:
        bridge = Bridge(engine)
        try:
            for shot in SHOTS:
                _shop(place, bridge, shot)
        finally:
            bridge.close()
        for shot in WELCOMES:
            place.dress(language_of(shot.language), shot.look)
            window = place.welcome(shot.size)
            place.shoot(window, shot.name, shot.ratio)
            place.put_away(window)
        return place.saved()


def _shop(place: Studio, bridge: Bridge, shot: Shot) -> None:
    place.dress(language_of(shot.language), shot.look)
    window = place.window(bridge, shot.size)
    page = window.pages["orders"]
    assert isinstance(page, OrdersPage)
    place.wait(lambda: page.model.totals is not None)
    if page.model.rowCount():
        page.table.selectRow(min(3, page.model.rowCount() - 1))
        place.wait(lambda: page.panel.shown is not None)
    place.shoot(window, shot.name, shot.ratio)
    place.put_away(window)
