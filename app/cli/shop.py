"""Opening a shop for a command, and the words that all commands share."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Annotated, TypeAlias

import typer

from app.cli.exits import note
from app.opening import open_or_read
from engine.api import Engine
from engine.domain.change import Actor, ActorKind
from engine.domain.errors import Missing
from engine.domain.references import References

ShopFile: TypeAlias = Annotated[
    Path, typer.Argument(metavar="FILE", help="The shop file.", show_default=False)
]
AsJson: TypeAlias = Annotated[
    bool, typer.Option("--json", help="Print JSON, in the shape described above.")
]


@contextmanager
def opened(file: Path, *, alarm: bool = False) -> Iterator[Engine]:
    """The shop, to change it; with the alarm, waits end by themselves.

    Raises:
        UserError: the file is no shop of this version.
        EnvironmentFault: another program holds it, or the machine keeps it from being opened.

    """
    with Engine.open(file, alarm=alarm) as engine:
        yield engine


@contextmanager
def opened_to_read(file: Path) -> Iterator[Engine]:
    """The shop, to look at it: also while another program holds it, which is said on standard error.

    Raises:
        UserError: the file is no shop of this version.
        EnvironmentFault: the machine keeps it from being opened.

    """
    opened_shop = open_or_read(file)
    if opened_shop.obstacle is not None:
        note(f"Reading only: {opened_shop.obstacle}")
    with opened_shop.engine as engine:
        yield engine


def acting(references: References, name: str | None) -> Actor:
    """Who a change is made by: the person of that name or e-mail, else the first administrator.

    Raises:
        Unknown: nobody is called that.
        Missing: nobody was named and the shop has no administrator.

    """
    if name is not None:
        return Actor(ActorKind.PERSON, references.person_named(name).id)
    found = administrator(references)
    if found is None:
        raise Missing("administrator", "(name who acts with --as)")
    return found


def administrator(references: References) -> Actor | None:
    """The first administrator who works here, None when there is none."""
    for person in sorted(references.people.values(), key=lambda person: person.id):
        if person.administrator and not person.retired:
            return Actor(ActorKind.PERSON, person.id)
    return None
