"""The views offered above the list: a name and the condition behind it."""

from dataclasses import dataclass

from PySide6.QtCore import QT_TRANSLATE_NOOP

from app.i18n import translate


@dataclass(frozen=True, slots=True)
class View:
    """A named condition; the empty one holds for every order."""

    name: str
    condition: str


VIEWS = (
    View(str(QT_TRANSLATE_NOOP("Views", "All")), ""),
    View(
        str(QT_TRANSLATE_NOOP("Views", "Open")),
        'status_group not in ["complete", "cancel"]',
    ),
    View(
        str(QT_TRANSLATE_NOOP("Views", "Unpaid")),
        'paid is no and status_group not in ["complete", "cancel"]',
    ),
    View(
        str(QT_TRANSLATE_NOOP("Views", "Stuck")),
        'status_since older than 3 days and status_group not in ["complete", "cancel"]',
    ),
    View(str(QT_TRANSLATE_NOOP("Views", "Problems")), 'status is "delivery-problem"'),
)


def named(view: View) -> str:
    """The name of a view in the language of the window."""
    return translate("Views", view.name)
