"""Imports: orders and their history taken in from elsewhere."""

from pathlib import Path
from typing import TYPE_CHECKING

from engine.desks.premises import Premises
from engine.domain.errors import Missing
from engine.storage.imports import (
    ImportState,
    import_of,
    imports_in,
    newest_import,
    rejects_of,
)
from engine.storage.records import ImportRecord, ImportReject

if TYPE_CHECKING:  # imported on first use: the window stands before any import begins
    from engine.exchange.choices import Choices
    from engine.exchange.preview import Preview
    from engine.exchange.progress import Cancelled, Tell
    from engine.exchange.report import ImportReport


class ImportDesk:
    """The imports of one shop. Its long calls are for a thread that may wait."""

    def __init__(self, premises: Premises) -> None:
        self._at = premises

    def take_in(
        self,
        path: Path,
        choices: "Choices | None" = None,
        *,
        triggers: bool = False,
        progress: "Tell | None" = None,
        cancelled: "Cancelled | None" = None,
    ) -> "ImportReport":
        """Import a folder or file, with triggers off or replayed; see `engine.exchange`.

        A cancelled import leaves in the shop what is in; the next one goes on from there.

        Raises:
            UserError: it cannot be used; nothing was imported.
            EnvironmentFault: the disk is full, a file cannot be read, …; what is in stays in.

        """
        from engine.exchange.choices import Choices
        from engine.exchange.import_job import ImportJob
        from engine.exchange.progress import never, tell_nobody
        from engine.exchange.sources import source_of

        shop = self._at.running()
        source = source_of(path, choices or Choices(), self._before)
        job = ImportJob(shop, source, progress or tell_nobody, cancelled or never)
        return job.replayed() if triggers else job.given_in()

    def look_at(
        self,
        path: Path,
        choices: "Choices | None" = None,
        *,
        progress: "Tell | None" = None,
        cancelled: "Cancelled | None" = None,
    ) -> "Preview":
        """Read a folder or file without importing anything of it.

        Raises:
            UserError: it cannot be used.
            EnvironmentFault: a file cannot be read.

        """
        from engine.exchange.choices import Choices
        from engine.exchange.preview import preview
        from engine.exchange.progress import never, tell_nobody
        from engine.exchange.sources import source_to_look_at

        references = self._at.references
        source = source_to_look_at(path, choices or Choices(), self._before, references)
        return preview(source, references, progress or tell_nobody, cancelled or never)

    def go_on(
        self,
        import_id: int,
        *,
        progress: "Tell | None" = None,
        cancelled: "Cancelled | None" = None,
    ) -> "ImportReport":
        """Go on with a replay that was stopped on the way.

        Raises:
            Missing: no such replay waits.

        """
        from engine.exchange.import_job import go_on
        from engine.exchange.progress import never, tell_nobody

        shop = self._at.running()
        with self._at.loader() as loader:
            record = import_of(loader.driver, import_id)
        if record is None or record.state != ImportState.REPLAYING.value:
            raise Missing("stopped import", str(import_id))
        return go_on(shop, record, progress or tell_nobody, cancelled or never)

    def stopped(self) -> list[ImportRecord]:
        """Replays that have facts left to give, oldest first: they can go on."""
        with self._at.loader() as loader:
            return imports_in(loader.driver, ImportState.REPLAYING)

    def rejects(self, import_id: int) -> list[ImportReject]:
        """Rows that an import kept aside, in the order in which it met them."""
        with self._at.loader() as loader:
            return rejects_of(loader.driver, import_id)

    def _before(self, source: str) -> str:
        """What was kept with the last import of a source, "" where there was none."""
        with self._at.loader() as loader:
            record = newest_import(loader.driver, source)
        return "" if record is None else record.mapping
