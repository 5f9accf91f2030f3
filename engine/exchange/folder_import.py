"""Importing a folder: the one call that the engine's face makes, from the mapping to the report."""

import time
from collections.abc import Iterator
from dataclasses import dataclass
from importlib.resources import files
from pathlib import Path

from engine.domain.errors import Invalid
from engine.domain.references import ShopSite
from engine.exchange.folder import FolderReader
from engine.exchange.importer import Importer
from engine.exchange.log_book import LogBook, tally_of
from engine.exchange.mapping import FolderMapping
from engine.exchange.mapping_file import read_mapping
from engine.exchange.mapping_fit import check_fit, site_for
from engine.exchange.progress import Cancelled, Meter, Phase, Progress, Tell, never, tell_nobody
from engine.exchange.rare_collections import rare_collections
from engine.exchange.reject import Reject
from engine.exchange.replay import ReplayDriver
from engine.exchange.report import ImportReport, Tally
from engine.exchange.staging import Stage
from engine.runtime.running_shop import RunningShop
from engine.runtime.work import Work
from engine.storage.imports import ImportState, broken_off, staged_count, unstage
from engine.storage.list_store import ListWriter
from engine.storage.records import ImportRecord

OWN_MAPPING = "mapping.json"
"""A folder that brings its mapping file along calls it so."""


def import_folder(
    shop: RunningShop,
    folder: Path,
    *,
    mapping_file: Path | None = None,
    triggers: bool = False,
    progress: Tell = tell_nobody,
    cancelled: Cancelled = never,
) -> ImportReport:
    """Import a folder of CSV files; called on a thread that may wait.

    Without a mapping file the folder's own is taken, else the one of those that come with the program
    whose files the folder has. With `triggers` the facts are replayed: given in the order of time, with
    the time of then. A replay of the same source that was broken off goes on first and is all that is
    done; import again for what the folder has beyond it.

    Raises:
        UserError: folder or mapping cannot be used; nothing was imported.
        EnvironmentFault: the disk is full, a file cannot be read, …; what is in stays in.

    """
    path = mapping_file or mapping_for(folder)
    mapping = read_mapping(path)
    check_fit(mapping, shop.references)
    job = _FolderImport(shop, folder, mapping, progress, cancelled)
    with rare_collections():
        return job.replayed() if triggers else job.given_in()


def mapping_for(folder: Path) -> Path:
    """The mapping file for a folder.

    Raises:
        UserError: there is no such folder, or nothing known fits it.

    """
    if not folder.is_dir():
        why = "is a file; give the folder that it lies in" if folder.exists() else "is not there"
        raise Invalid(f"folder {folder}", why)
    own = folder / OWN_MAPPING
    if own.exists():
        return own
    known = list(bundled_mappings())
    for path in known:
        mapping = read_mapping(path)
        if (folder / mapping.files[mapping.orders].name).exists():
            return path
    wanted = ", ".join(sorted(path.stem for path in known))
    raise Invalid(
        f"folder {folder}",
        f"it has the files of no known kind of export ({wanted}); for another kind put a {OWN_MAPPING} "
        "into the folder that says how its files are read",
    )


def bundled_mappings() -> Iterator[Path]:
    """The mapping files that come with the program."""
    folder = Path(str(files("resources.mappings")))
    return iter(sorted(folder.glob("*.json")))


@dataclass(slots=True)
class _FolderImport:
    """One import of one folder."""

    shop: RunningShop
    folder: Path
    mapping: FolderMapping
    tell: Tell
    cancelled: Cancelled

    def given_in(self) -> ImportReport:
        """The import with triggers off."""
        began = time.perf_counter()
        reader = self._reader()
        log = self._begin(triggers=False, state=ImportState.RUNNING)
        meter = Meter(self.tell, Phase.IMPORTING, reader.most_orders)
        importer = Importer(self.shop, log, self._orders_file)
        tally, complete = importer.give_in(
            reader.stories(), lambda: _taken(reader), meter, self.cancelled
        )
        meter.end(complete=complete)
        return self._report(log, tally, began, complete=complete)

    def replayed(self) -> ImportReport:
        """The import with triggers on."""
        began = time.perf_counter()
        source = self.mapping.source
        found = self.shop.submit(
            lambda work: broken_off(work.loader.driver, source, ImportState.REPLAYING), patient=True
        ).result()
        if found is not None:
            log = LogBook(found)
            tally = tally_of(found)
            complete = self._play(log, tally, found.cursor)
            return self._report(log, tally, began, complete=complete, continued=True)
        reader = self._reader()
        log = self._begin(triggers=True, state=ImportState.STAGING)
        meter = Meter(self.tell, Phase.STAGING, reader.most_orders)
        staged = Stage(self.shop, log).put(
            reader.stories(), lambda: _taken(reader), meter, self.cancelled
        )
        meter.end(complete=staged is not None)
        if staged is None:
            return self._report(log, Tally(), began, complete=False)
        complete = self._play(log, staged, 0)
        return self._report(log, staged, began, complete=complete)

    def _play(self, log: LogBook, tally: Tally, cursor: int) -> bool:
        """Give the facts in waiting; whether the replay is over."""
        driver = ReplayDriver(self.shop, log, self._orders_file)
        waiting = self.shop.submit(
            lambda work: staged_count(work.loader.driver, log.id), patient=True
        ).result()
        meter = Meter(self.tell, Phase.REPLAYING, cursor + waiting, cursor)
        complete = driver.play(tally, cursor, meter, self.cancelled)
        meter.end(complete=complete)
        if not complete:
            return False
        self.tell(Progress(Phase.FINISHING, 0, 0, 0.0))
        if not driver.run_on(self.cancelled):
            return False
        driver.finish(tally, cursor + waiting)
        return True

    @property
    def _orders_file(self) -> str:
        return self.mapping.files[self.mapping.orders].name

    def _reader(self) -> FolderReader:
        self.tell(Progress(Phase.READING, 0, 0, 0.0))
        site, is_new = site_for(self.mapping, self.shop.references)
        reader = FolderReader(self.folder, self.mapping, site=site.code)
        if is_new:
            self.shop.submit(lambda work: _add_site(work, site), patient=True).result()
        return reader

    def _begin(self, *, triggers: bool, state: ImportState) -> LogBook:
        def job(work: Work) -> LogBook:
            now = self.shop.clock.now()
            driver = work.loader.driver
            void = broken_off(driver, self.mapping.source, ImportState.STAGING)
            if void is not None and triggers:
                unstage(driver, void.id)
                LogBook(void).note(work, ImportState.CANCELLED, tally_of(void), ended_at=now)
            log = LogBook(
                ImportRecord(
                    id=work.ids.next("imports"),
                    source=self.mapping.source,
                    origin=str(self.folder),
                    started_at=now,
                    ended_at=None,
                    triggers="on" if triggers else "off",
                    state=state.value,
                    mapping=self.mapping.text,
                )
            )
            log.note(work, state, Tally())
            return log

        return self.shop.submit(job, patient=True).result()

    def _report(
        self, log: LogBook, tally: Tally, began: float, *, complete: bool, continued: bool = False
    ) -> ImportReport:
        return ImportReport(
            import_id=log.id,
            source=self.mapping.source,
            folder=str(self.folder),
            triggers=log.record.triggers == "on",
            orders_new=tally.orders_new,
            orders_known=tally.orders_known,
            facts_new=tally.facts_new,
            facts_known=tally.facts_known,
            rejects=tally.rejects,
            statuses=tally.statuses,
            seconds=time.perf_counter() - began,
            cancelled=not complete,
            continued=continued,
        )


def _taken(reader: FolderReader) -> list[Reject]:
    """Rows kept aside since this was asked last."""
    taken, reader.rejects = reader.rejects, []
    return taken


def _add_site(work: Work, site: ShopSite) -> None:
    """The source's own shop, in its own currency and zone."""
    ListWriter(work.loader.connection, work.now).site(site)
    work.stale = True
