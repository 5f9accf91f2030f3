"""Whether this is the file that messages were sent from here, or a copy, or an older state of it."""

from pathlib import Path
from typing import Protocol, TypeVar

from engine.domain.delivery import Delivery, Pause
from engine.domain.stored import AlertRow
from engine.ports import Mark, Marks
from engine.runtime.ticket import Ticket
from engine.runtime.work import Work
from engine.runtime.writer import Job
from engine.storage.database import ShopFile
from engine.storage.delivery_store import load_departures, save_pause

T = TypeVar("T")


class Household(Protocol):
    """What is asked of the shop that lives in the file."""

    file: ShopFile
    uid: str
    delivery: Delivery

    def submit(self, job: Job[T], *, patient: bool = False, alone: bool = False) -> Ticket[T]:
        """Hand a job to the writer."""


class Home:
    """Compares the file with what this machine remembers of it.

    The disk's number of the file tells a copy beside it; that the machine knows of more departures than
    the file does tells a file that was brought back. A machine that remembers nothing sent nothing from it.
    """

    def __init__(self, household: Household, marks: Marks) -> None:
        self._household = household
        self._marks = marks

    def look_round(self) -> None:
        """Let nothing leave when this is not the file that sent from here; a person may let it again."""
        delivery = self._household.delivery
        if delivery.channels and delivery.pause is None and not self._is_home():
            self._household.submit(_pause, alone=True).result()

    def remember(self) -> None:
        """This machine sends from this very file."""
        self._marks.put(self._household.uid, self._here())

    def _is_home(self) -> bool:
        mark, here = self._marks.of(self._household.uid), self._here()
        return mark is not None and mark.file == here.file and mark.departures <= here.departures

    def _here(self) -> Mark:
        with self._household.file.reader() as connection:
            departures = load_departures(connection)
        return Mark(file=_number_of(self._household.file.path), departures=departures)


def _number_of(path: Path) -> int:
    return path.stat().st_ino


def _pause(work: Work) -> None:
    save_pause(work.loader.connection, Pause.COPIED)
    work.stale = True
    work.add_alert(
        AlertRow(
            id=work.ids.next("alerts"),
            at=work.now,
            kind="outbox",
            text="This shop file is a copy, or was brought back from a backup. Messages wait until "
            "somebody says that they shall be sent from here.",
        )
    )
