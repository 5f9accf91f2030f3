"""The import's own row and the rows it kept aside, written with what they tell of."""

import json
from collections.abc import Iterable
from dataclasses import dataclass

from engine.domain.moment import Moment
from engine.domain.topics import Topic
from engine.exchange.reject import Reject
from engine.exchange.report import Tally
from engine.runtime.work import Work
from engine.storage.imports import ImportState
from engine.storage.records import ImportRecord, ImportReject


@dataclass(frozen=True, slots=True)
class LogBook:
    """Writes how far an import is, within the jobs that bring it further."""

    record: ImportRecord

    @property
    def id(self) -> int:
        """The import's id; for a replay also the replay's."""
        return self.record.id

    def note(
        self,
        work: Work,
        state: ImportState,
        tally: Tally,
        *,
        cursor: int = 0,
        ended_at: Moment | None = None,
    ) -> None:
        """The import is so far."""
        counts = json.dumps(tally.to_json(), ensure_ascii=False, sort_keys=True)
        row = self.record._replace(
            state=state.value, cursor=cursor, counts=counts, ended_at=ended_at
        )
        work.batch.put("imports", row.id, row)
        work.touch(Topic.IMPORTS, row.id)

    def keep_aside(self, work: Work, rejects: Iterable[Reject]) -> None:
        """Keep these rows with the import."""
        for reject in rejects:
            row = ImportReject(
                work.ids.next("import_rejects"),
                self.id,
                reject.file,
                reject.line,
                reject.reason,
                reject.content,
            )
            work.batch.insert("import_rejects", row)


def tally_of(record: ImportRecord) -> Tally:
    """The counts that were kept with an import."""
    return Tally(**json.loads(record.counts))
