"""What every desk stands on: the shop file, who writes to it, and the time."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass

from engine.clock import Clock
from engine.domain.references import References
from engine.runtime.running_shop import RunningShop
from engine.storage.cancelling import Cancel
from engine.storage.database import ShopFile
from engine.storage.loader import Loader
from engine.storage.references import load_references
from engine.storage.settings_store import UID, load_settings


@dataclass(frozen=True, slots=True)
class Premises:
    """An open shop; `shop` is None where it was opened for reading only."""

    file: ShopFile
    shop: RunningShop | None
    clock: Clock

    @property
    def references(self) -> References:
        """The shop's lists as they are now."""
        if self.shop is not None:
            return self.shop.references
        with self.file.reader() as connection:
            return load_references(connection)

    @property
    def uid(self) -> str:
        """What the shop is known by, whatever its file is called."""
        with self.file.reader() as connection:
            return load_settings(connection)[UID]

    def running(self) -> RunningShop:
        """Who writes.

        Raises:
            ReadOnlyPlace: the shop was opened for reading only.

        """
        if self.shop is None:
            self.file.writer()
            raise AssertionError("a file opened for reading has no writer")
        return self.shop

    @contextmanager
    def loader(self, cancel: Cancel | None = None) -> Iterator[Loader]:
        """Reads one state of the shop until it is given back.

        Raises:
            Cancelled: `cancel` was called before the reading was done.

        """
        with self.file.reader(cancel) as connection:
            yield Loader(connection)
