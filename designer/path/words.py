"""Sentences of the drawing that count something: only `tr` of an object knows plurals."""

from PySide6.QtCore import QObject


class PathWords(QObject):
    """Says how many, in the language of the window."""

    def orders_now(self, count: int) -> str:
        """How many orders are in a status."""
        return self.tr("%n order(s) now", "", count)

    def orders_went(self, count: int) -> str:
        """How many orders went a way lately."""
        return self.tr("%n order(s) in 30 days", "", count)
