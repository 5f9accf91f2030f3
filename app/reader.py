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

    def site(self, code: str) -> str:
        """The name of a shop; the code where the list has lost it."""
        site = self.references.sites.get(code)
        return site.titles.text(self.language) if site is not None else code

    def person(self, id_: int) -> str:
        """The name of somebody who works, or worked, here."""
        person = self.references.people.get(id_)
        return person.name if person is not None else f"#{id_}"

    def status(self, code: str) -> str:
        """The name of a status."""
        status = self.references.statuses.get(code)
        return status.titles.text(self.language) if status is not None else code

    def colour(self, code: str) -> str:
        """The name of the colours of a status's group."""
        group = self.references.groups.get(self.references.group_of_status.get(code, ""))
        return group.colour if group is not None else "extra1"
