"""The order path on the canvas: one value at a time, and what is different when it is replaced."""

from PySide6.QtCore import QObject, Signal

from designer.path.sheet import PathSheet


class StatusModel(QObject):
    """Holds a sheet; whoever changes the path hands in another one.

    Signals:
        status_added, status_changed, status_removed: A status (its code).
        transition_added, transition_removed: A `Transition`; a changed one is removed and added.
        replaced: The sheet is another one; after the others, and also when only places differ.

    """

    status_added = Signal(str)
    status_changed = Signal(str)
    status_removed = Signal(str)
    transition_added = Signal(object)
    transition_removed = Signal(object)
    replaced = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._sheet: PathSheet | None = None

    @property
    def sheet(self) -> PathSheet | None:
        """The path as it stands; None until one has been laid out."""
        return self._sheet

    def replace(self, sheet: PathSheet) -> None:
        """Make `sheet` the drawing and announce the difference, removals first."""
        before, self._sheet = self._sheet, sheet
        if before is not None:
            self._announce(before, sheet)
        self.replaced.emit()

    def _announce(self, before: PathSheet, after: PathSheet) -> None:
        old, new = before.content, after.content
        kept = set(new.graph.transitions)
        for transition in old.graph.transitions:
            if transition not in kept:
                self.transition_removed.emit(transition)
        for code in old.graph.members.keys() - new.graph.members.keys():
            self.status_removed.emit(code)
        for code, group in new.graph.members.items():
            if code not in old.graph.members:
                self.status_added.emit(code)
            elif (group, new.statuses.get(code)) != (
                old.graph.members[code], old.statuses.get(code),
            ):  # fmt: skip
                self.status_changed.emit(code)
        known = set(old.graph.transitions)
        for transition in new.graph.transitions:
            if transition not in known:
                self.transition_added.emit(transition)
