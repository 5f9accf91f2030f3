"""An order path with the words for it in one language."""

from collections.abc import Mapping
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from engine.domain.status_graph import (
    FromAnyWorking,
    FromGroup,
    FromStatus,
    Origin,
    Status,
    StatusGraph,
    StatusGroup,
    Transition,
)

_LOST_COLOUR = "extra1"


@dataclass(frozen=True, kw_only=True)
class PathContent:
    """What is drawn. `groups` and `statuses` hold at least those of the graph."""

    graph: StatusGraph
    groups: Mapping[str, StatusGroup]
    statuses: Mapping[str, Status]
    language: str

    def title(self, status: str) -> str:
        """The name of a status; its code where the lists have lost it."""
        found = self.statuses.get(status)
        return found.titles.text(self.language) if found is not None else status

    def group_title(self, group: str) -> str:
        """The name of a group."""
        found = self.groups.get(group)
        return found.titles.text(self.language) if found is not None else group

    def colour(self, group: str) -> str:
        """The colours of a group."""
        found = self.groups.get(group)
        return found.colour if found is not None else _LOST_COLOUR

    def colour_of(self, status: str) -> str:
        """The colours of a status: those of its group."""
        return self.colour(self.graph.members.get(status, ""))

    def origin_title(self, origin: Origin) -> str:
        """Where a transition starts, in words."""
        match origin:
            case FromStatus(code):
                return self.title(code)
            case FromGroup(code):
                text = QCoreApplication.translate("PathDrawing", "Any of {group}")
                return text.format(group=self.group_title(code))
            case FromAnyWorking():
                return QCoreApplication.translate("PathDrawing", "Any working status")

    def move_title(self, source: str, target: str) -> str:
        """A move between two statuses."""
        return f"{self.title(source)} → {self.title(target)}"

    def transition_title(self, transition: Transition) -> str:
        """A transition as it was drawn, from one status or from many."""
        return f"{self.origin_title(transition.origin)} → {self.title(transition.target)}"
