"""Turns what the engine keeps as codes into words, in one language at one moment."""

from dataclasses import dataclass

from app.formats import Formats
from engine.domain.moment import Moment
from engine.domain.references import References, RefKind


@dataclass(frozen=True, slots=True)
class Reader:
    """The shop's lists and the formats, as they were when it was made."""

    references: References
    formats: Formats
    language: str
    now: Moment

    def listed(self, kind: RefKind, code: str) -> str:
        """The name of an entry of a plain list; the code where the list has lost it."""
        entry = self.references.lists[kind].get(code)
        return entry.titles.text(self.language) if entry is not None else code

    def status(self, code: str) -> str:
        """The name of a status."""
        status = self.references.statuses.get(code)
        return status.titles.text(self.language) if status is not None else code

    def colour(self, code: str) -> str:
        """The name of the colours of a status's group."""
        group = self.references.groups.get(self.references.group_of_status.get(code, ""))
        return group.colour if group is not None else "extra1"
