"""A shop file with the lists and the path every shop begins with."""

from pathlib import Path

from engine.domain.moment import Moment
from engine.domain.references import References
from engine.storage.database import ShopFile
from engine.storage.references import load_references
from engine.storage.starter import seed_shop

NOON = Moment(1_767_268_800_000_000)
"""2026-01-01T12:00Z."""


def a_shop(
    folder: Path,
    *,
    name: str = "Kettle & Co",
    currency: str = "EUR",
    zone: str = "Europe/Berlin",
    preset: str = "universal",
    now: Moment = NOON,
    file: str = "shop.orderpath",
) -> ShopFile:
    """A new shop in `folder`, open for writing; close it, or use `closing`."""
    return ShopFile.create(
        folder / file,
        seed=lambda connection: seed_shop(
            connection, name=name, currency=currency, zone=zone, preset=preset, now=now
        ),
        now=now,
    )


def a_shop_file(folder: Path, *, file: str = "shop.orderpath") -> Path:
    """The path of a new shop that nobody has open."""
    shop = a_shop(folder, file=file)
    shop.close()
    return shop.path


def the_references(shop: ShopFile) -> References:
    """Lists, people and path of the shop as stored."""
    with shop.reader() as connection:
        return load_references(connection)
