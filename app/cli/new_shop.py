"""`orderpath new`: a shop file with its lists, an order path and one administrator."""

import re
from pathlib import Path
from typing import Annotated, Final
from zoneinfo import available_timezones

import typer

from app.cli.printing import say
from app.cli.shop import ShopFile
from app.i18n import translate
from app.machine_zone import machine_zone
from engine.api import Engine
from engine.domain.errors import Invalid

_CURRENCY: Final = re.compile("[A-Z]{3}")


def command(
    file: ShopFile,
    preset: Annotated[str, typer.Option(help="The order path it begins with.")] = "universal",
    name: Annotated[str, typer.Option(help="Its name; as the file is called when left out.")] = "",
    currency: Annotated[str, typer.Option(help="Its currency, by ISO 4217.")] = "EUR",
    zone: Annotated[
        str,
        typer.Option(help="Its time zone, such as Europe/Berlin; this machine's when left out."),
    ] = "",
) -> None:
    """Make a new shop file.

    It gets the usual lists (statuses, payment and delivery types, …), the order path PRESET, one shop and
    one person, the administrator. A file that is there already is never touched.
    """
    named, currency, zone = name or file.stem, currency.upper(), zone or machine_zone()
    if not _CURRENCY.fullmatch(currency):
        raise Invalid("--currency", f"“{currency}” is no code of ISO 4217, such as EUR")
    if zone not in available_timezones():
        raise Invalid("--zone", f"there is no time zone “{zone}”; write it like Europe/Berlin")
    with Engine.create(file, name=named, currency=currency, zone=zone, preset=preset) as engine:
        references = engine.references
    say(
        translate("CommandLine", "{file}: the shop “{name}” ({currency}, {zone}) is ready.").format(
            file=file, name=named, currency=references.currency, zone=references.zone_name
        )
    )
    say(translate("CommandLine", "Next: {line}").format(line=_next(file)))


def _next(file: Path) -> str:
    return f"orderpath trigger {file} list"
