"""Statuses meant by an event: some, those of groups, or any."""

from collections.abc import Iterator
from dataclasses import dataclass

from engine.domain.references import References
from engine.nodes.base import DesignFacts, Problem
from engine.nodes.speech import Speech


@dataclass(frozen=True, slots=True, kw_only=True)
class StatusSet:
    """Statuses by code and by group; nothing named means any."""

    statuses: tuple[str, ...] = ()
    groups: tuple[str, ...] = ()

    @property
    def any(self) -> bool:
        """Whether every status is meant."""
        return not self.statuses and not self.groups

    def codes(self, references: References) -> frozenset[str] | None:
        """The codes meant now, None when any."""
        if self.any:
            return None
        of_groups = (s.code for s in references.statuses.values() if s.group in self.groups)
        return frozenset((*self.statuses, *of_groups))

    def problems(self, param: str, design: DesignFacts) -> Iterator[Problem]:
        """Codes that name nothing."""
        for code in self.statuses:
            if code not in design.references.statuses:
                yield unknown_status(code, param)
        for code in self.groups:
            if code not in design.references.groups:
                text = f"There is no status group “{code}” in this shop; choose another."
                yield Problem("status_group.unknown", text, param=param)

    def says(self, speech: Speech) -> str:
        """“A”, “B” or the group “C”."""
        return speech.any_of(
            [*map(speech.status, self.statuses), *map(speech.status_group, self.groups)]
        )


ANY_STATUS = StatusSet()


def unknown_status(code: str, param: str) -> Problem:
    """What is said of a status that the shop does not have."""
    text = f"There is no status “{code}” in this shop; choose another."
    return Problem("status.unknown", text, param=param)
