"""Importing: from a source to the report, with triggers off or replayed."""

import time
from collections.abc import Mapping
from dataclasses import dataclass, field

from engine.exchange.additions import by_kind, furnish
from engine.exchange.importer import Importer
from engine.exchange.log_book import LogBook, tally_of
from engine.exchange.progress import Cancelled, Meter, Phase, Progress, Tell
from engine.exchange.rare_collections import rare_collections
from engine.exchange.replay import ReplayDriver
from engine.exchange.report import ImportReport, Tally
from engine.exchange.source import Reading, Source
from engine.exchange.staging import Stage
from engine.runtime.running_shop import RunningShop
from engine.runtime.work import Work
from engine.storage.imports import ImportState, broken_off, staged_count, unstage
from engine.storage.records import ImportRecord


@dataclass(slots=True)
class ImportJob:
    """One import of one source; its verbs are called on a thread that may wait.

    Every verb raises UserError for a source that cannot be used, and EnvironmentFault when the disk is
    full, a file cannot be read, …; what is in stays in.
    """

    shop: RunningShop
    source: Source
    tell: Tell
    cancelled: Cancelled
    _people: Mapping[str, int] = field(default_factory=dict)
    _placeholders: dict[str, list[str]] = field(default_factory=dict)

    def given_in(self) -> ImportReport:
        """Import with triggers off."""
        began = time.perf_counter()
        with rare_collections():
            reading = self._opened()
            log = self._begin(triggers=False, state=ImportState.RUNNING)
            meter = Meter(self.tell, Phase.IMPORTING, reading.most)
            importer = Importer(self.shop, log)
            tally, complete = importer.give_in(
                reading.stories(self._people),
                reading.take_rejects,
                meter,
                self.cancelled,
                self._counted(),
            )
            meter.end(complete=complete)
        return _report(log, tally, began, complete=complete)

    def replayed(self) -> ImportReport:
        """Import with triggers on: facts are given in the order of time, with the time of then.

        A replay of the same source that was broken off goes on first and is all that is done; import
        again for what the source has beyond it.
        """
        began = time.perf_counter()
        with rare_collections():
            found = self._broken_off()
            if found is not None:
                return go_on(self.shop, found, self.tell, self.cancelled)
            reading = self._opened()
            log = self._begin(triggers=True, state=ImportState.STAGING)
            meter = Meter(self.tell, Phase.STAGING, reading.most)
            staged = Stage(self.shop, log).put(
                reading.stories(self._people),
                reading.take_rejects,
                meter,
                self.cancelled,
                self._counted(),
            )
            meter.end(complete=staged is not None)
            if staged is None:
                return _report(log, Tally(), began, complete=False)
            complete = _play(self.shop, log, staged, self.tell, self.cancelled)
        return _report(log, staged, began, complete=complete)

    def _broken_off(self) -> ImportRecord | None:
        name = self.source.name
        return self.shop.submit(
            lambda work: broken_off(work.loader.driver, name, ImportState.REPLAYING), patient=True
        ).result()

    def _opened(self) -> Reading:
        """The source, checked; what the shop's lists need for it is in them."""
        self.tell(Progress(Phase.READING, 0, 0, 0.0))
        reading = self.source.read(self.shop.references, self.tell, self.cancelled)
        additions, name = reading.additions, self.source.name
        if not additions.nothing:
            self._people, made = self.shop.submit(
                lambda work: furnish(work, name, additions), patient=True, alone=True
            ).result()
            self._placeholders = by_kind(made)
        return reading

    def _counted(self) -> Tally:
        """The counts that the import begins with."""
        return Tally(placeholders=self._placeholders)

    def _begin(self, *, triggers: bool, state: ImportState) -> LogBook:
        source = self.source

        def job(work: Work) -> LogBook:
            now = self.shop.clock.now()
            driver = work.loader.driver
            void = broken_off(driver, source.name, ImportState.STAGING)
            if void is not None and triggers:
                unstage(driver, void.id)
                LogBook(void).note(work, ImportState.CANCELLED, tally_of(void), ended_at=now)
            log = LogBook(
                ImportRecord(
                    id=work.ids.next("imports"),
                    source=source.name,
                    origin=source.origin,
                    started_at=now,
                    ended_at=None,
                    triggers="on" if triggers else "off",
                    state=state.value,
                    mapping=source.mapping,
                )
            )
            log.note(work, state, self._counted())
            return log

        return self.shop.submit(job, patient=True).result()


def go_on(
    shop: RunningShop, record: ImportRecord, tell: Tell, cancelled: Cancelled
) -> ImportReport:
    """Go on with a replay that was broken off; its source is not needed any more."""
    began = time.perf_counter()
    log, tally = LogBook(record), tally_of(record)
    with rare_collections():
        complete = _play(shop, log, tally, tell, cancelled)
    return _report(log, tally, began, complete=complete, continued=True)


def _play(shop: RunningShop, log: LogBook, tally: Tally, tell: Tell, cancelled: Cancelled) -> bool:
    """Give the facts in waiting; whether the replay is over."""
    driver, cursor = ReplayDriver(shop, log), log.record.cursor
    waiting = shop.submit(
        lambda work: staged_count(work.loader.driver, log.id), patient=True
    ).result()
    meter = Meter(tell, Phase.REPLAYING, cursor + waiting, cursor)
    complete = driver.play(tally, cursor, meter, cancelled)
    meter.end(complete=complete)
    if not complete:
        return False
    tell(Progress(Phase.FINISHING, 0, 0, 0.0))
    if not driver.run_on(cancelled):
        return False
    driver.finish(tally, cursor + waiting)
    return True


def _report(
    log: LogBook, tally: Tally, began: float, *, complete: bool, continued: bool = False
) -> ImportReport:
    return ImportReport(
        import_id=log.id,
        source=log.record.source,
        folder=log.record.origin,
        triggers=log.record.triggers == "on",
        orders_new=tally.orders_new,
        orders_known=tally.orders_known,
        facts_new=tally.facts_new,
        facts_known=tally.facts_known,
        customers_new=tally.customers_new,
        placeholders=tally.placeholders,
        rejects=tally.rejects,
        statuses=tally.statuses,
        seconds=time.perf_counter() - began,
        cancelled=not complete,
        continued=continued,
    )
