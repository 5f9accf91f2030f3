"""The album: every scene, over every shop it is given, in every language and in both colours."""

from collections.abc import Iterator, Sequence
from itertools import groupby, product
from operator import itemgetter
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TypeAlias

from PySide6.QtCore import QSize

from app.bridge import Bridge
from app.demo.guide import Guide
from app.demo.player import DemoPlayer
from app.demo.strip import DemoStrip
from app.demo_shop import PlayedShop, living
from app.i18n import LANGUAGES, Language
from app.pictures.scenes import SCENES, STILLS
from app.pictures.studio import Studio, studio
from app.theme.appearance import Choice
from engine.api import Engine
from engine.domain.moment import DAY

SIZE = QSize(1280, 720)
Variant: TypeAlias = tuple[Language, Choice]
VARIANTS: tuple[Variant, ...] = tuple(product(LANGUAGES, (Choice.LIGHT, Choice.DARK)))
"""Each language in light and in dark; those of a language stand together."""

_DEMO = "demo_lives"


def names(shops: Sequence[str], variants: Sequence[Variant] = VARIANTS) -> Iterator[str]:
    """What the pictures are called, without their ending; those of a shop in a folder of its name."""
    for variant in variants:
        for shop, scene in product(shops, SCENES):
            yield f"{shop}/{_name(scene.name, variant)}"
        for still in STILLS:
            yield _name(still.name, variant)
        yield _name(_DEMO, variant)


def make_album(
    shops: Sequence[Path], out: Path, variants: Sequence[Variant] = VARIANTS
) -> list[Path]:
    """Photograph everything into the folder `out`: what belongs to a shop into a folder of its name.

    Raises:
        UserError: a file is no shop.
        EnvironmentFault: a picture cannot be saved, or a shop is in use.

    """
    with studio(out) as place:
        for file in shops:
            with Engine.open(file) as engine:
                bridge = Bridge(engine)
                try:
                    _photograph(place, bridge, file.stem, variants)
                finally:
                    bridge.close()
        _still_lives(place, variants)
        with TemporaryDirectory() as folder:
            _demo(place, living(Path(folder), days=2), variants)
        return place.saved()


def _photograph(place: Studio, bridge: Bridge, shop: str, variants: Sequence[Variant]) -> None:
    """A window for each language: texts are made once, colours can be changed over it."""
    for language, alike in groupby(variants, key=itemgetter(0)):
        place.dress(*next(variant for variant in variants if variant[0] is language))
        window = place.window(bridge, SIZE)
        for variant in alike:
            place.dress(*variant)
            for scene in SCENES:
                scene.bring(place, window)
                place.settle(bridge)
                place.shoot(window, f"{shop}/{_name(scene.name, variant)}")
                scene.leave(window)
                window.messages.clear()
        place.put_away(window)


def _still_lives(place: Studio, variants: Sequence[Variant]) -> None:
    for variant in variants:
        place.dress(*variant)
        for still in STILLS:
            window = still.make(place, place.theme)
            place.shoot(window, _name(still.name, variant))
            place.put_away(window)


def _demo(place: Studio, shop: PlayedShop, variants: Sequence[Variant]) -> None:
    """The demo shop under its clock, just when a trigger has moved an order."""
    with shop.engine:
        bridge = Bridge(shop.engine)
        try:
            for variant in variants:
                place.dress(*variant)
                window = place.window(bridge, SIZE)
                player = DemoPlayer(shop, bridge, window)
                player.stop()
                window.put_over(DemoStrip(player, window.around))
                guide = Guide(shop, window.around, window.room)
                place.settle(bridge)
                player.leap(DAY)
                place.wait(guide.shows)
                place.settle(bridge)
                place.shoot(window, _name(_DEMO, variant))
                place.put_away(window)
        finally:
            bridge.close()


def _name(scene: str, variant: Variant) -> str:
    language, look = variant
    return f"{scene}_{language.code}_{look.value}"
